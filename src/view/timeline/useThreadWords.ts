/** What the threads of a mark say, in words: what became of it as a plan, and which plans it carried out. */
import { useCallback } from "react";
import type { Milestone } from "../../dataset/dataset";
import { plansBehind } from "../../query/threads";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";

/** One phrase for each; none where no thread is tied to the mark. */
export function useThreadWords(): (milestone: Milestone) => readonly string[] {
  const t = useWords();
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const { columns } = index.milestones;
  const { outcomes } = index.vocabulary;
  return useCallback(
    ({ index: row }) => {
      const fate = columns.fates.get(row);
      const titles = plansBehind(columns, row).map((plan) => titleOf(plan));
      return [
        ...(fate ? [`${t("detail.outcome")}: ${outcomes[fate.kind][lang]}`] : []),
        ...(titles.length > 0 ? [`${t("detail.fulfils")}: ${titles.join("; ")}`] : []),
      ];
    },
    [t, columns, outcomes, lang, titleOf],
  );
}
