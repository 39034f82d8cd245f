/** Days between which something lies, on the way from words to EDTF. */
import { addDays, type Day, partsOfDay } from "../../../time/day";
import type { EdtfDate, Point } from "../../../time/edtf";
import { monthStart } from "../../../time/monthStart";

/** How finely an end was told: "năm 1950" is the year, though it begins on a day. */
export type Fineness = "year" | "month" | "day";

/** Both ends known, inclusive, and how finely each was told. */
export type Closed = {
  readonly from: Day;
  readonly to: Day;
  readonly fineFrom: Fineness;
  readonly fineTo: Fineness;
};

/** First and last day, inclusive; null is open. `lasts`: all of these days, not once on one of them. */
export type DaySpan = Omit<Closed, "from" | "to"> & {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly lasts: boolean;
};

/** Days from one to another, told alike at both ends. */
export function closed(from: Day, to: Day, fineness: Fineness): Closed {
  return { from, to, fineFrom: fineness, fineTo: fineness };
}

/** All days of months counted from a year's first, `first` to `last`; they may run over into other years. */
export function daysOfMonths(year: number, first: number, last: number): Closed {
  return closed(monthStart(year, first), addDays(monthStart(year, last + 1), -1), "month");
}

/** All days of whole years. */
export function daysOfYears(first: number, last: number): Closed {
  return closed(monthStart(first, 1), addDays(monthStart(last + 1, 1), -1), "year");
}

function pointAt(day: Day | null, fineness: Fineness, approximate: boolean): Point | null {
  if (day === null) return null;
  const { year, month, date } = partsOfDay(day);
  return {
    kind: "point",
    year,
    month: fineness === "year" ? null : month,
    date: fineness === "day" ? date : null,
    approximate,
    uncertain: false,
  };
}

function same(a: Point | null, b: Point | null): a is Point {
  return a !== null && b !== null && a.year === b.year && a.month === b.month && a.date === b.date;
}

/**
 * The plainest EDTF for a span: the day, month or year where it is just that, else `a/b` where it lasts and `[a..b]`
 * where it is once within. Null where both ends are open.
 */
export function edtfOfSpan(span: DaySpan, approximate = false): EdtfDate | null {
  const first = pointAt(span.from, span.fineFrom, approximate);
  const last = pointAt(span.to, span.fineTo, approximate);
  if (first === null && last === null) return null;
  if (same(first, last)) return first;
  if (span.lasts) return { kind: "span", start: first, end: last };
  return { kind: "oneOf", members: [{ kind: "range", from: first, to: last }] };
}
