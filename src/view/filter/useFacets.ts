/** The menus of the filter bar and the filter sheet: names, options and what is chosen, in one place. */
import { useTranslation } from "react-i18next";
import { facets } from "../../query/facets";
import { toggled } from "../../session/filtered";
import { questionOf } from "../../session/questionOf";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { facetOptions, type MenuFacet, type Option } from "./facetOptions";

export type Menu = {
  readonly facet: MenuFacet;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly searchable: boolean;
  readonly onToggle: (value: string) => void;
};

const MENUS: readonly MenuFacet[] = ["province", "partner", "field", "kind", "status"];
/** Places have spellings worth typing; the closed lists are short. */
const SEARCHABLE: ReadonlySet<MenuFacet> = new Set(["province", "partner"]);

export function useFacets(): readonly Menu[] {
  const { t } = useTranslation();
  const { index, lang } = useRecord();
  const { session, go } = useSession();
  const offered = facets(index, questionOf(session), useFound().found);
  const words = { until: (date: string) => t("filters.until", { date }) };
  return MENUS.map((facet) => ({
    facet,
    name: t(`filters.${facet}`),
    options: facetOptions(index, offered, facet, lang, words),
    chosen: session.question[facet],
    searchable: SEARCHABLE.has(facet),
    onToggle: (value) => go(toggled(session, facet, value as never)), // options hold only values of their own facet
  }));
}
