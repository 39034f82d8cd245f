/** The hint of a mark (its whole title and its date in words) or of a count, made when the reader points at it and not before. */
import { type MouseEvent, useCallback } from "react";
import { findMilestone } from "../../query/findMilestone";
import { dateInWords } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { useThreadWords } from "./useThreadWords";

/** One handler for all marks: puts the hint on the one under the pointer. */
export function useHints(): (event: MouseEvent) => void {
  const t = useWords();
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const threadsOf = useThreadWords();
  return useCallback(
    ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
      if (!mark) return;
      if (mark.matches(".pill")) {
        mark.title = t("lane.pill", { count: Number(mark.textContent) });
        return;
      }
      const found = findMilestone(index, mark.dataset.mark ?? "");
      if (found.kind === "found")
        mark.title = [
          titleOf(found.milestone.index),
          dateInWords(found.milestone, lang),
          ...threadsOf(found.milestone),
        ].join(" · ");
    },
    [t, index, titleOf, threadsOf, lang],
  );
}
