/** Options of the widget that follow the language: the axis, and the elements of labels and counts. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { findMilestone } from "../../query/findMilestone";
import { dateInWords } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import type { WidgetItem } from "./adapter";
import { axisFormat } from "./axisFormat";
import { labelElement, pillElement } from "./labelElement";
import { TODAY_ID } from "./widgetItems";

export function useWidgetOptions(): Readonly<Record<string, unknown>> {
  const { t } = useTranslation();
  const { index, lang } = useRecord();
  return useMemo(
    () => ({
      format: axisFormat(lang),
      template: (item: WidgetItem) => {
        if (item.id === TODAY_ID) return "";
        if (item.id.startsWith("pill:"))
          return pillElement(item, t("lane.pill", { count: Number(item.content) }));
        const found = findMilestone(index, item.id);
        const hint = found.kind === "found" ? `${item.content} · ${dateInWords(found.milestone, lang)}` : "";
        return labelElement(item, index, hint);
      },
    }),
    [index, lang, t],
  );
}
