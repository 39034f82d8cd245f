/** From a stated date to its bounds: what marks, order and filters are computed from. */
import { assertNever } from "../base/assertNever";
import { type Bounds, UNBOUNDED } from "./bounds";
import type { Day } from "./day";
import type { EdtfDate, Point, Range } from "./edtf";
import { pointBounds } from "./pointBounds";

function betweenPoints(first: Point | null, last: Point | null): Bounds {
  return {
    earliest: first === null ? null : pointBounds(first).earliest,
    latest: last === null ? null : pointBounds(last).latest,
  };
}

/** The bounds of one member of a set. */
function memberBounds(member: Point | Range): Bounds {
  return member.kind === "point" ? pointBounds(member) : betweenPoints(member.from, member.to);
}

/** An extreme of days of which each may be missing; one that is missing makes the extreme missing. */
function extreme(pick: (...days: number[]) => number, days: readonly (Day | null)[]): Day | null {
  // A loop of two at a time: an argument list of any length would overflow the stack.
  return days.reduce((a, b) => (a === null || b === null ? null : (pick(a, b) as Day)));
}

/** From the earliest day of any of these to the latest day of any; a side open in one is open in all. Never empty. */
export function hull(all: readonly Bounds[]): Bounds {
  return {
    earliest: extreme(
      Math.min,
      all.map((bounds) => bounds.earliest),
    ),
    latest: extreme(
      Math.max,
      all.map((bounds) => bounds.latest),
    ),
  };
}

/** The bounds of each alternative that a date leaves open: one for a point or a span, one a member for a set. */
export function alternativesOf(date: EdtfDate): readonly Bounds[] {
  switch (date.kind) {
    case "point":
      return [pointBounds(date)];
    case "span":
      return [betweenPoints(date.start, date.end)];
    case "oneOf":
      return date.members.map(memberBounds);
    default:
      return assertNever(date);
  }
}

/**
 * The first and the last day on which it can have been, inclusive. A point covers its day, month or year, `~` one
 * more on either side; a span runs from its start's first day to its end's last; a set from its least to its
 * greatest member; an open side is null. `?` changes nothing.
 */
export function boundsOf(date: EdtfDate): Bounds {
  return hull(alternativesOf(date));
}

/** When it can have begun: of a span its start, else the same as `boundsOf`. An open start is unbounded. */
export function startBounds(date: EdtfDate): Bounds {
  if (date.kind !== "span") return boundsOf(date);
  return date.start === null ? UNBOUNDED : pointBounds(date.start);
}

/** When it can have ended: of a span its end, else the same as `boundsOf`. An open end is unbounded. */
export function endBounds(date: EdtfDate): Bounds {
  if (date.kind !== "span") return boundsOf(date);
  return date.end === null ? UNBOUNDED : pointBounds(date.end);
}
