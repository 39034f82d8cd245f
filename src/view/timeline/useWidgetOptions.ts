/** Options of the widget that follow the language: the axis, and the elements of labels and counts. */
import { useMemo, useRef } from "react";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import type { WidgetItem } from "./adapter";
import { axisFormat } from "./axisFormat";
import { labelElement, pillElement } from "./labelElement";
import { TODAY_ID } from "./widgetItems";

export function useWidgetOptions(): Readonly<Record<string, unknown>> {
  const t = useWords();
  const { index, lang } = useRecord();
  const { session } = useSession();
  // Read when a label is drawn, so that typing sets no options: the items' keys tell which to draw anew.
  const query = useRef("");
  query.current = session.question.text;
  return useMemo(
    () => ({
      format: axisFormat(lang),
      template: (item: WidgetItem) => {
        if (item.id === TODAY_ID) return "";
        if (item.id.startsWith("pill:"))
          return pillElement(item, t("lane.pill", { count: Number(item.content) }));
        return labelElement(item, index, query.current);
      },
    }),
    [index, lang, t],
  );
}
