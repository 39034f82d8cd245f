/** How a chosen value is called on buttons and chips, and on paper; nothing is counted for that. */
import { useRecord } from "../record/recordContext";
import type { OptionWords } from "./option";
import { type MenuFacet, optionWords } from "./optionWords";
import { usePlaceWords } from "./usePlaceWords";

/** How a value of a list is called, counted or not. */
export function useOptionWords(): (facet: MenuFacet, value: string) => OptionWords {
  const words = usePlaceWords();
  const { index, lang } = useRecord();
  return (facet, value) => optionWords(index, facet, value, lang, words);
}
