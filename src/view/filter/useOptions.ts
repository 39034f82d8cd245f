/** What a menu offers, with counts: for menus that are open, as counting costs more than drawing them closed. */
import { useMemo } from "react";
import { facets } from "../../query/facets";
import { questionOf } from "../../session/questionOf";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { useWords } from "../words/wordsContext";
import { facetOptions, type MenuFacet, type Option, type OptionWords, optionWords } from "./facetOptions";

function useUntil(): { readonly until: (date: string) => string } {
  const t = useWords();
  return useMemo(() => ({ until: (date: string) => t("filters.until", { date }) }), [t]);
}

export function useOptions(facet: MenuFacet): readonly Option[] {
  const words = useUntil();
  const { index, lang } = useRecord();
  const offered = facets(index, questionOf(useSession().session), useFound().found);
  return useMemo(
    () => facetOptions(index, offered, facet, lang, words),
    [index, offered, facet, lang, words],
  );
}

/** How a value of a list is called, counted or not. */
export function useOptionWords(): (facet: MenuFacet, value: string) => OptionWords {
  const words = useUntil();
  const { index, lang } = useRecord();
  return (facet, value) => optionWords(index, facet, value, lang, words);
}
