/** When a milestone can have begun and ended: what all figures of time are computed from. */
import type { Milestone } from "../../dataset/dataset";
import type { Bounds } from "../../time/bounds";
import { endBounds, startBounds } from "../../time/boundsOf";
import type { Day } from "../../time/day";
import { intersect } from "../../time/intersect";
import type { KnownDate } from "../../time/knownDate";

type Dated = Pick<KnownDate, "edtf" | "bounds">;
type Begun = Pick<Milestone, "date" | "status">;

/** What took place or is under way; what was agreed or planned has not happened yet. */
export function hasHappened({ status }: Pick<Milestone, "status">): boolean {
  return status === "done" || status === "ongoing";
}

/** The days on which it can have begun; of what was once, all of its days. */
export function beginningOf({ edtf, bounds }: Dated): Bounds {
  return (edtf && intersect(startBounds(edtf), bounds)) ?? bounds;
}

/**
 * The same of what was done by a day, such as that on which the record was closed: it cannot have begun later. Of what
 * is under way that day says nothing but that it has begun, so that its beginning stays open.
 */
function beginningBy({ date, status }: Begun, until: Day | null): Bounds {
  const { earliest, latest } = beginningOf(date);
  return { earliest, latest: latest ?? (status === "ongoing" ? null : until) };
}

/** Of what happened: `placed` is what can have begun within known limits, inclusive; `open` what has none on one side. */
export type Beginnings = {
  readonly placed: readonly (Placed & { readonly milestone: Milestone })[];
  readonly open: readonly Milestone[];
};

/** A beginning known on both sides, inclusive. */
export type Placed = { readonly earliest: Day; readonly latest: Day };

/** Parts what happened by a day by whether it is known on both sides when it began. */
export function beginningsBy(milestones: Iterable<Milestone>, until: Day | null): Beginnings {
  const placed: Beginnings["placed"][number][] = [];
  const open: Milestone[] = [];
  for (const milestone of milestones) {
    if (!hasHappened(milestone)) continue;
    const { earliest, latest } = beginningBy(milestone, until);
    if (earliest === null || latest === null) open.push(milestone);
    else placed.push({ milestone, earliest, latest });
  }
  return { placed, open };
}

/** The days on which it can have ended; an end that is not known comes no sooner than the beginning. */
export function endingOf({ edtf, bounds }: Dated): Bounds {
  const ending = (edtf && intersect(endBounds(edtf), bounds)) ?? bounds;
  return { earliest: later(ending.earliest, bounds.earliest), latest: ending.latest };
}

/** The later of two days; the one that is known where the other is not. */
function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
