/** What a menu offers, with counts: for menus that are open, as counting costs more than drawing them closed. */
import { useMemo } from "react";
import { facets } from "../../query/facets";
import { questionOf } from "../../session/questionOf";
import { useSession } from "../page/sessionContext";
import { useLater } from "../page/useLater";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { facetOptions } from "./facetOptions";
import type { Option } from "./option";
import type { MenuFacet } from "./optionWords";
import { usePlaceWords } from "./usePlaceWords";

export function useOptions(facet: MenuFacet): readonly Option[] {
  const words = usePlaceWords();
  const { index, lang } = useRecord();
  // What was chosen and what that leaves come first, the counts of all that could be chosen right after.
  const question = useLater(questionOf(useSession().session));
  const found = useLater(useFound().found);
  const offered = facets(index, question, found);
  return useMemo(
    () => facetOptions(index, offered, facet, lang, words),
    [index, offered, facet, lang, words],
  );
}
