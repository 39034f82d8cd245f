/** From a day, month or year as stated to the days that it covers: the ground of all bounds. */
import { addDays, type Day, dayOf } from "./day";
import type { Point } from "./edtf";
import { monthStart } from "./monthStart";

/** Both sides known, inclusive. */
export type Days = { readonly earliest: Day; readonly latest: Day };

/** Days from the first of one month to the last of another, months counted as in `monthStart`. */
function months(year: number, first: number, last: number): Days {
  return { earliest: monthStart(year, first), latest: addDays(monthStart(year, last + 1), -1) };
}

function daysWidenedBy(units: 0 | 1, { year, month, date }: Point): Days {
  if (month === null) return months(year, 1 - 12 * units, 12 + 12 * units);
  if (date === null) return months(year, month - units, month + units);
  const day = dayOf(year, month, date);
  if (day === null) throw new Error(`no such day: ${year}-${month}-${date}`);
  return { earliest: addDays(day, -units), latest: addDays(day, units) };
}

/** The days that a point names, its `~` left aside. */
export function statedDays(point: Point): Days {
  return daysWidenedBy(0, point);
}

/** The days on which it can have been: `~` adds one unit of the point's precision on either side, `?` nothing. */
export function pointBounds(point: Point): Days {
  return daysWidenedBy(point.approximate ? 1 : 0, point);
}

/** A day as a point that is neither approximate nor uncertain. */
export function pointOf(parts: {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}): Point {
  return { kind: "point", ...parts, approximate: false, uncertain: false };
}
