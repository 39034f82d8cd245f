/** What is filtered, in words that stand on paper: each list with what was chosen from it. */

import { optionName } from "../filter/option";
import { useMenus } from "../filter/useMenus";
import { useOptionWords } from "../filter/useOptionWords";
import { useSession } from "../page/sessionContext";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { dayInWords } from "./dayInWords";

type Part = { readonly name: string; readonly values: readonly string[] };

/** The partnerships chosen, by their places. */
function usePartnerships(): readonly string[] {
  const { index, lang } = useRecord();
  const { session } = useSession();
  return index.partnerships
    .filter(({ id }) => session.question.partnership.includes(id))
    .map((partnership) => partnershipPlaces(index, partnership, lang).join(" – "));
}

/** One phrase for each restriction; none where the whole record is shown. */
export function useFilterWords(): readonly string[] {
  const t = useWords();
  const { lang } = useRecord();
  const { question, only, window } = useSession().session;
  const partnerships = usePartnerships();
  const wordsOf = useOptionWords();
  const menus: Part[] = useMenus().map(({ facet, name, chosen, also }) => ({
    name,
    values: [...chosen.map((value) => optionName(wordsOf(facet, value))), ...also],
  }));
  const within =
    only && window
      ? [t("print.within", { from: dayInWords(window.from, lang), to: dayInWords(window.to, lang) })]
      : [];
  const parts: Part[] = [
    ...menus,
    { name: t("table.partnership"), values: partnerships },
    { name: t("table.date"), values: within },
    { name: t("search.label"), values: question.text.trim() ? [`“${question.text.trim()}”`] : [] },
  ];
  return parts
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => t("print.filter", { name, values: values.join(", ") }));
}
