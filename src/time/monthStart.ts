/** The calendar's one uneven unit: where a month begins, for bounds and for the ticks of an axis. */
import { type Day, dayOf, partsOfDay } from "./day";

/**
 * The first day of a month. `month` may leave 1–12 by any whole number and carries into the years:
 * `monthStart(2021, 13)` is 1 January 2022. Years from 0 to 10 000.
 */
export function monthStart(year: number, month: number): Day {
  const months = year * 12 + (month - 1);
  const day = dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (day === null) throw new Error(`no month ${month} of the year ${year}`);
  return day;
}

/** The first day of the month in which a day lies. */
export function startOfMonth(day: Day): Day {
  const { year, month } = partsOfDay(day);
  return monthStart(year, month);
}

/** How many days a month has (28–31); `month` as in `monthStart`. */
export function daysInMonth(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month);
}
