/** What a menu offers, with counts: for menus that are open, as counting costs more than drawing them closed. */
import { useMemo } from "react";
import { facets } from "../../query/facets";
import { questionOf } from "../../session/questionOf";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { facetOptions } from "./facetOptions";
import type { Option, OptionWords } from "./option";
import { type MenuFacet, optionWords } from "./optionWords";
import { usePlaceWords } from "./usePlaceWords";

export function useOptions(facet: MenuFacet): readonly Option[] {
  const words = usePlaceWords();
  const { index, lang } = useRecord();
  const offered = facets(index, questionOf(useSession().session), useFound().found);
  return useMemo(
    () => facetOptions(index, offered, facet, lang, words),
    [index, offered, facet, lang, words],
  );
}

/** How a value of a list is called, counted or not. */
export function useOptionWords(): (facet: MenuFacet, value: string) => OptionWords {
  const words = usePlaceWords();
  const { index, lang } = useRecord();
  return (facet, value) => optionWords(index, facet, value, lang, words);
}
