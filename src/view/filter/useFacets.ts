/** The menus of the filter bar and the filter sheet: names, options and what is chosen, in one place. */

import type { TFunction } from "i18next";
import type { Lang } from "../../base/lang";
import { memoLast } from "../../base/memo";
import type { Index } from "../../dataset/dataset";
import { type Facets, facets } from "../../query/facets";
import { toggled } from "../../session/filtered";
import { questionOf } from "../../session/questionOf";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { useWords } from "../words/wordsContext";
import { facetOptions, type MenuFacet, type Option } from "./facetOptions";
import type { OptionListProps } from "./OptionList";

export type Menu = OptionListProps & { readonly facet: MenuFacet };

const MENUS: readonly MenuFacet[] = ["province", "partner", "field", "kind", "status"];
/** Places have spellings worth typing; the closed lists are short. */
const SEARCHABLE: ReadonlySet<MenuFacet> = new Set(["province", "partner"]);

/** The options of all menus, made once for whoever shows them and not again until counts or language change. */
const menuOptions = memoLast(
  (
    offered: Facets,
    index: Index,
    lang: Lang,
    t: TFunction,
  ): Readonly<Record<MenuFacet, readonly Option[]>> => {
    const words = { until: (date: string) => t("filters.until", { date }) };
    const options = (facet: MenuFacet) => facetOptions(index, offered, facet, lang, words);
    return {
      province: options("province"),
      partner: options("partner"),
      field: options("field"),
      kind: options("kind"),
      status: options("status"),
    };
  },
);

export function useFacets(): readonly Menu[] {
  const t = useWords();
  const { index, lang } = useRecord();
  const { session, go } = useSession();
  const offered = facets(index, questionOf(session), useFound().found);
  const options = menuOptions(offered, index, lang, t);
  return MENUS.map((facet) => ({
    facet,
    name: t(`filters.${facet}`),
    options: options[facet],
    chosen: session.question[facet],
    searchable: SEARCHABLE.has(facet),
    onToggle: (value) => go(toggled(session, facet, value as never)), // options hold only values of their own facet
  }));
}
