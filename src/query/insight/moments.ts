/** When a milestone can have begun and ended: what all figures of time are computed from. */
import type { Milestone } from "../../dataset/dataset";
import type { Bounds } from "../../time/bounds";
import { endBounds, startBounds } from "../../time/boundsOf";
import type { Day } from "../../time/day";
import { intersect } from "../../time/intersect";
import type { KnownDate } from "../../time/knownDate";

type Dated = Pick<KnownDate, "edtf" | "bounds">;

/** What took place or is under way; what was agreed or planned has not happened yet. */
export function hasHappened({ status }: Pick<Milestone, "status">): boolean {
  return status === "done" || status === "ongoing";
}

/** The days on which it can have begun; of what was once, all of its days. */
export function beginningOf({ edtf, bounds }: Dated): Bounds {
  return (edtf && intersect(startBounds(edtf), bounds)) ?? bounds;
}

/** The same of what happened by a day, such as that on which the record was closed: it cannot have begun later. */
export function beginningBy(date: Dated, until: Day | null): Bounds {
  const { earliest, latest } = beginningOf(date);
  return { earliest, latest: latest ?? until };
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
