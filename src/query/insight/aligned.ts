/** Partnerships laid side by side from the day of their first agreement: days since signing, as ranges. */
import type { Index, Milestone } from "../../dataset/dataset";
import { type Extreme, firstAgreement } from "./firstAndLatest";
import { laneOf } from "./laneOf";
import { beginningOf, endingOf, hasHappened } from "./moments";
import type { NumberRange } from "./range";

/** Days since the first agreement, negative before it; null on a side that is not known. */
export type Offset = { readonly least: number | null; readonly most: number | null };

export type AlignedMilestone = { readonly milestone: Milestone; readonly offset: Offset };

/** `start` is null where no agreement is dated on both sides: such a partnership cannot be aligned. */
export type AlignedLane = {
  readonly partnership: number;
  readonly start: Extreme | null;
  readonly milestones: readonly AlignedMilestone[];
};

const NOT_KNOWN: Offset = { least: null, most: null };

function offsetFrom(start: Extreme, milestone: Milestone): Offset {
  const [only, ...others] = start.milestones;
  // The signing is the day from which is counted, however vaguely it is known.
  if (only === milestone && others.length === 0) return { least: 0, most: 0 };
  const { earliest, latest } = start.bounds;
  const [begun, ended] = [beginningOf(milestone.date).earliest, endingOf(milestone.date).latest];
  return {
    least: begun === null || latest === null ? null : begun - latest,
    most: ended === null || earliest === null ? null : ended - earliest,
  };
}

/** One partnership by days since its first agreement. */
export function alignedLane(index: Index, partnership: number): AlignedLane {
  const lane = [...laneOf(index, partnership)];
  const first = firstAgreement(lane);
  const start = first && first.bounds.earliest !== null && first.bounds.latest !== null ? first : null;
  const milestones = lane.map((milestone) => ({
    milestone,
    offset: start ? offsetFrom(start, milestone) : NOT_KNOWN,
  }));
  return { partnership, start, milestones };
}

/** How many milestones that happened fall within so many days since signing, the day itself included. */
export function countSince({ milestones }: AlignedLane, days: number): NumberRange {
  let [least, most] = [0, 0];
  for (const { milestone, offset } of milestones) {
    if (!hasHappened(milestone)) continue;
    if (offset.least !== null && offset.most !== null && offset.least >= 0 && offset.most <= days) least += 1;
    if ((offset.least ?? 0) <= days && (offset.most ?? 0) >= 0) most += 1;
  }
  return { least, most };
}
