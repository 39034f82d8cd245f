/** Dates that stand together: each takes from the other what it leaves out. */
import { addDays, type Day, partsOfDay } from "../../time/day";
import { type Calendar, calendar, type Expression, type YearRef } from "./expression";
import { weekdayOf } from "./resolve/calendar";
import type { Resolved } from "./resolve/resolved";

type Dated = Extract<Expression, { kind: "calendar" | "months" }>;

/** The calendar date or months at the heart of an expression ("đầu tháng 3" → tháng 3). */
function heartOf(date: Expression): Dated | null {
  if (date.kind === "calendar" || date.kind === "months") return date;
  return date.kind === "part" || date.kind === "bounded" || date.kind === "nth" ? heartOf(date.of) : null;
}

function withHeart(date: Expression, heart: Dated): Expression {
  if (date.kind === "calendar" || date.kind === "months") return heart;
  if (date.kind === "part" || date.kind === "bounded" || date.kind === "nth")
    return { ...date, of: withHeart(date.of, heart) };
  return date;
}

/** Where in its year something stands, as far as it is told; for seeing whether a stretch passes New Year. */
function placeInYear(date: Dated): number {
  if (date.kind === "months") return date.first * 100;
  return (typeof date.month === "number" ? date.month : 0) * 100 + (date.day ?? 0);
}

function monthFrom(date: Calendar, other: Calendar): Calendar {
  if (date.month !== null || date.day === null || typeof other.month !== "number") return date;
  const before = other.day !== null && date.day > other.day;
  // "từ 28 đến 3/10" began in September.
  const month = before ? other.month - 1 : other.month;
  return { ...date, month: month === 0 ? 12 : month };
}

/** "Từ tháng 11 đến tháng 2 năm sau": the year after that of the start. */
function isYearAfter(year: YearRef | null): boolean {
  return year !== null && typeof year !== "number" && year.years === 1;
}

/** The first end with the month and year of the last. */
function startFrom(from: Dated, to: Dated): Dated {
  const start = from.kind === "calendar" && to.kind === "calendar" ? monthFrom(from, to) : from;
  if (start.year !== null || to.year === null || isYearAfter(to.year)) return start;
  const passesNewYear = placeInYear(start) > placeInYear(to);
  const { year } = to;
  if (!passesNewYear) return { ...start, year };
  return { ...start, year: typeof year === "number" ? year - 1 : { years: year.years - 1 } };
}

/** Whether the last of two dates in a list tells the year of the first too: "cuối tháng 10, đầu tháng 11/2023". */
export function sharesYear(first: Expression, last: Expression): boolean {
  const [one, other] = [heartOf(first), heartOf(last)];
  if (!one || !other || one.year !== null || other.year === null || one.side !== null) return false;
  if (one.kind === "months" || other.kind === "months") return one.kind === other.kind;
  return one.month !== null && other.month !== null && (one.day === null) === (other.day === null);
}

/** Fills the start of a stretch (or the first of a list) from its end, as far as words allow. */
export function filledStart(from: Expression, to: Expression): Expression {
  if (from.kind === "weekday" && to.kind === "weekday") return { ...from, week: from.week ?? to.week };
  const [start, end] = [heartOf(from), heartOf(to)];
  return start && end ? withHeart(from, startFrom(start, end)) : from;
}

/** The first such day of the week from a day on. */
function weekdayFrom(start: Day, weekday: number): Calendar {
  const { year, month, date } = partsOfDay(addDays(start, (weekday - weekdayOf(start) + 7) % 7));
  return calendar({ year, month, day: date });
}

/**
 * The end of a stretch with the year in which its start was found, `later` years on, and its month where it tells a day
 * alone; as it is where it tells its year itself.
 */
export function endAfter(to: Expression, start: Resolved, later: 0 | 1): Expression {
  if (start.from === null) return to;
  if (to.kind === "weekday" && to.week === null) return weekdayFrom(start.from, to.weekday);
  const heart = heartOf(to);
  if (!heart || (heart.year !== null && !isYearAfter(heart.year))) return to;
  const began = partsOfDay(start.from);
  if (heart.kind === "months" || typeof heart.month === "number")
    return withHeart(to, { ...heart, year: began.year + (heart.year === null ? later : 1) });
  if (heart.day === null || heart.month !== null) return to;
  const months = began.year * 12 + began.month - 1 + later;
  return withHeart(to, { ...heart, year: Math.floor(months / 12), month: (months % 12) + 1 });
}

/** Whether a date stands in the calendar, so that "năm sau" at the other end counts from it and not from today. */
export function isOfCalendar(date: Expression): boolean {
  return heartOf(date) !== null;
}
