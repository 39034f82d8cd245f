/** The order of lists: what is known of when things were, turned into before and after. */
import type { Day } from "./day";
import type { KnownDate } from "./knownDate";

/** Where it stands: by its earliest day; by its latest where only that is known ("not after b" stands at b). */
function anchorOf({ bounds }: KnownDate): Day | null {
  return bounds.earliest ?? bounds.latest;
}

/** Numbers ascending, null after all of them. */
function compareNullLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/**
 * Negative where `a` comes first in a list. By the earliest day (the latest, where that alone is known), then by the
 * latest day, no end known last; at one place, "not after that day" before "on that day". What nothing bounds comes
 * last. Gives 0 only for equal bounds: break such ties by id.
 */
export function compareByTime(a: KnownDate, b: KnownDate): number {
  return (
    compareNullLast(anchorOf(a), anchorOf(b)) ||
    compareNullLast(a.bounds.latest, b.bounds.latest) ||
    Number(a.bounds.earliest !== null) - Number(b.bounds.earliest !== null)
  );
}
