/** How many plans there are, and how many of them are open, whatever a reader asks of plans. */
import { memoLast } from "../base/memo";
import type { Index } from "../dataset/dataset";
import { type Found, failuresOf, OPEN_PLANS } from "./failures";
import { isOpenPlan, isPlan } from "./planStates";
import type { Question } from "./question";

/** How many plans the rest of a question leaves, and how many of them are open. */
export type PlanCounts = { readonly all: number; readonly open: number };

/** Counts plans whether or not the question asks for open ones alone. Remembered like `answer`. */
export const planCounts: (index: Index, question: Question, found?: Found | null) => PlanCounts = memoLast(
  (index: Index, question: Question, found: Found | null = null): PlanCounts => {
    const { columns } = index.milestones;
    const failed = failuresOf(index, question, found);
    let [all, open] = [0, 0];
    for (let row = 0; row < failed.length; row += 1) {
      if (((failed[row] ?? 0) & ~OPEN_PLANS) !== 0) continue;
      if (isPlan(columns, row)) all += 1;
      if (isOpenPlan(columns, row)) open += 1;
    }
    return { all, open };
  },
);
