/** "3 sources, 1 checked": what a card and a row of the table say of the evidence behind a milestone. */
import { useTranslation } from "react-i18next";
import type { SourceCount } from "./sources";

/** Kept on one line, so that no number parts from what it counts. */
function together(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

/** Words for a count; "…" while it is not known. */
export function useSourceWords(): (sources: SourceCount | null) => string {
  const { t } = useTranslation();
  return (sources) => {
    if (sources === null) return "…";
    const { count, checked } = sources;
    const how =
      checked === 0
        ? t("list.cited")
        : checked === count
          ? t("list.checked")
          : t("list.someChecked", { count: checked });
    return `${together(t("list.sources", { count }))}, ${together(how)}`;
  };
}
