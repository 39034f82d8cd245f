/** Bounds put together: how a report, an order and a stated date narrow one another. */
import type { Bounds } from "./bounds";
import type { Day } from "./day";

/** Of two limits the one that says more; null says nothing. */
function tighter(pick: (a: number, b: number) => number, a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return pick(a, b) as Day;
}

/** Whether bounds leave no day at all: the first day after the last. */
export function areCrossed(bounds: Bounds): boolean {
  return bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest;
}

/** What both leave possible; null where they share no day. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  const both: Bounds = {
    earliest: tighter(Math.max, a.earliest, b.earliest),
    latest: tighter(Math.min, a.latest, b.latest),
  };
  return areCrossed(both) ? null : both;
}

/** Whether two bounds share a day. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return intersect(a, b) !== null;
}
