/** Which milestones are plans, and of which of them something may still come: read off the columns. */
import type { MilestoneColumns } from "../dataset/milestones";
import { type OutcomeKind, STATUSES } from "../dataset/vocabulary";

const PLANNED = STATUSES.indexOf("planned");
const AGREED = STATUSES.indexOf("agreed");

/** Whether something may still come of a plan with this outcome: carried out in part, or not heard of again. */
export function leavesOpen(kind: OutcomeKind): boolean {
  return kind === "partly" || kind === "not-heard-of";
}

/** Whether a row is a plan that is not settled; one without an outcome is still to come. */
export function isOpenPlan({ status, fates }: MilestoneColumns, row: number): boolean {
  const fate = fates.get(row);
  if (fate) return leavesOpen(fate.kind);
  return status[row] === PLANNED || status[row] === AGREED;
}

/** Whether a row is planned or agreed, or something became of it as a plan. */
export function isPlan({ status, fates }: MilestoneColumns, row: number): boolean {
  return status[row] === PLANNED || status[row] === AGREED || fates.has(row);
}
