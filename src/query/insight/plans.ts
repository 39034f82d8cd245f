/** Plans and what became of them: carried out by which milestone and after how long, or not heard of since. */
import type { Detail, Details, Index, Milestone, Outcome } from "../../dataset/dataset";
import type { OutcomeKind } from "../../dataset/vocabulary";
import type { Bounds } from "../../time/bounds";
import { findMilestone } from "../findMilestone";
import { leavesOpen } from "../planStates";
import { beginningOf } from "./moments";
import { boundsOfText, earlierOf, firstReported, type NotBefore, notBefore } from "./published";
import type { OpenRange } from "./range";

/** What became of a plan; waiting: its time is not over, and no outcome is on record. */
export type PlanState = OutcomeKind | "waiting";

/** All states, those first of which a reader may still expect something. */
export const PLAN_STATES: readonly PlanState[] = [
  "waiting",
  "not-heard-of",
  "partly",
  "carried-out",
  "with-another",
  "superseded",
];

export type Plan = {
  readonly milestone: Milestone;
  readonly state: PlanState;
  readonly outcome: Outcome | null;
  /** What carried it out, in the order of the record; it may belong to another partnership. */
  readonly by: readonly Milestone[];
  /** Days from the first report of the plan to the first that carried it out; null where nothing did. */
  readonly after: OpenRange | null;
  /** EDTF of the newest source that speaks of it; null where none of them has a date. */
  readonly lastTold: string | null;
};

/** Whether something is still to be expected of it: not done, or in part only, and neither dropped nor done elsewhere. */
export function isOpen({ state }: Pick<Plan, "state">): boolean {
  return state === "waiting" || leavesOpen(state);
}

/** What is planned or agreed, and whatever has an outcome on record. */
function isPlan({ status }: Milestone, detail: Detail | undefined): boolean {
  return status === "planned" || status === "agreed" || (detail?.outcome ?? null) !== null;
}

/** Who carried it out, as the plan or as they themselves say. */
function carriedOutBy(index: Index, { outcome, fulfilledBy }: Detail): readonly Milestone[] {
  const ids = [...new Set([...(outcome?.by ?? []), ...fulfilledBy])];
  const found = ids.flatMap((id) => {
    const each = findMilestone(index, id);
    return each.kind === "found" ? [each.milestone] : [];
  });
  return found.sort((a, b) => a.index - b.index);
}

/** Days from one time to another that came after it; null where they cannot have come in this order. */
function daysBetween(from: Bounds, to: Bounds): OpenRange | null {
  const least = to.earliest === null || from.latest === null ? 0 : Math.max(0, to.earliest - from.latest);
  const most = to.latest === null || from.earliest === null ? null : to.latest - from.earliest;
  return most !== null && most < 0 ? null : { least, most };
}

function newestSource({ claims }: Detail, { articles }: Details): string | null {
  const dates = claims.flatMap(({ article }) => articles.get(article)?.published ?? []);
  const lastDay = (edtf: string) => boundsOfText(edtf).latest ?? Number.NEGATIVE_INFINITY;
  return dates.reduce<string | null>(
    (newest, each) => (newest === null || lastDay(each) > lastDay(newest) ? each : newest),
    null,
  );
}

function planOf(index: Index, milestone: Milestone, details: Details, floors: NotBefore): Plan | null {
  const detail = details.milestones.get(milestone.id);
  if (!detail || !isPlan(milestone, detail)) return null;
  const by = carriedOutBy(index, detail);
  const { outcome } = detail;
  const [first, ...others] = by.map(({ date }) => beginningOf(date));
  const reported = firstReported(milestone.id, details, floors);
  return {
    milestone,
    state: outcome?.kind ?? (by.length > 0 ? "carried-out" : "waiting"),
    outcome,
    by,
    after: first ? daysBetween(reported, others.reduce(earlierOf, first)) : null,
    lastTold: outcome?.lastHeard ?? newestSource(detail, details),
  };
}

/** The plans among these milestones whose details are here, in the order of the record. */
export function plansOf(index: Index, milestones: Iterable<Milestone>, details: Details): readonly Plan[] {
  const all = [...milestones];
  const floors = notBefore(all, details);
  return all.flatMap((milestone) => planOf(index, milestone, details, floors) ?? []);
}
