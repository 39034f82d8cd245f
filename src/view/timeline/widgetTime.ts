/** Days to the widget's instants and back: the widget speaks UTC, so that a day is a day in every time zone. */
import type { DayWindow } from "../../query/dayWindow";
import type { Day } from "../../time/day";

const MS_PER_DAY = 86_400_000;

/** The first instant of a day. */
export function instantOf(day: number): Date {
  return new Date(day * MS_PER_DAY);
}

/** The day in which an instant lies. */
export function dayOfInstant(instant: Date): Day {
  return Math.floor(instant.getTime() / MS_PER_DAY) as Day;
}

/** The window of whole days nearest to two instants; at least one day. */
export function windowOfInstants(start: Date, end: Date): DayWindow {
  const from = Math.round(start.getTime() / MS_PER_DAY);
  const to = Math.max(from, Math.round(end.getTime() / MS_PER_DAY) - 1);
  return { from: from as Day, to: to as Day };
}

/** The instants of a window: from its first to the end of its last day. */
export function instantsOf(window: DayWindow): { readonly start: Date; readonly end: Date } {
  return { start: instantOf(window.from), end: instantOf(window.to + 1) };
}

/** The same two instants as the marks need them: days with fractions, and how many of them a pixel shows. */
export function viewOf(
  start: Date,
  end: Date,
  widthPx: number,
): { readonly from: number; readonly daysPerPx: number; readonly widthPx: number } {
  const [from, to] = [start.getTime() / MS_PER_DAY, end.getTime() / MS_PER_DAY];
  return { from, daysPerPx: (to - from) / widthPx, widthPx };
}
