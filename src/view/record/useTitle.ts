/** Titles in sentences, names and hints: a part of them may still be on its way. */
import { useCallback } from "react";
import type { MilestoneId } from "../../dataset/dataset";
import { rowOfId } from "../../dataset/milestones";
import { useWords } from "../words/wordsContext";
import { useRecord } from "./recordContext";

/** The title of the milestone in a row of the record, or words that say that it is still coming. */
export function useTitle(): (row: number) => string {
  const t = useWords();
  const { titles } = useRecord();
  return useCallback((row) => titles.at(row) ?? t("state.titleWaiting"), [titles, t]);
}

/** The same by the id of a milestone that the record is known to have; throws for any other. */
export function useTitleOfId(): (id: MilestoneId) => string {
  const { index } = useRecord();
  const titleOf = useTitle();
  return useCallback(
    (id) => {
      const row = rowOfId(index.milestones.columns, id);
      if (row === null) throw new Error(`no milestone ${id}`);
      return titleOf(row);
    },
    [index, titleOf],
  );
}
