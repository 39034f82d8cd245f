/** The hint of a mark (its whole title and its date in words), made when the reader points at it and not before. */
import { type MouseEvent, useCallback } from "react";
import { findMilestone } from "../../query/findMilestone";
import { dateInWords } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";

/** One handler for all marks: puts the hint on the label under the pointer. */
export function useHints(): (event: MouseEvent) => void {
  const { index, titles, lang } = useRecord();
  return useCallback(
    ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest(".vis-item") : null;
      const label = mark?.querySelector<HTMLElement>("[data-milestone]");
      const found = label ? findMilestone(index, label.dataset.milestone ?? "") : null;
      if (!mark || !label || found?.kind !== "found") return;
      label.title = `${titles[found.milestone.index]} · ${dateInWords(found.milestone, lang)}`;
    },
    [index, titles, lang],
  );
}
