/** The window by keys: its ends and the whole move by months and years of the calendar, as sliders do (ARIA APG). Pure. */
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { clampWindow } from "../../session/moveWindow";
import { addDays, type Day, partsOfDay } from "../../time/day";
import { daysInMonth, monthStart, startOfMonth } from "../../time/monthStart";
import { endingAt, startingAt } from "./reshape";
import type { Part } from "./strip";

/** A key (KeyboardEvent.key) and whether Shift is held. */
export type Stroke = { readonly key: string; readonly shift: boolean };

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

/** How many months a key goes; null for a key that goes none. */
function monthsOf({ key, shift }: Stroke): number | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  return direction * (shift || key.startsWith("Page") ? 12 : 1);
}

/** So many beginnings of months away: from within a month, the way to its own beginning is the first step back. */
function monthEdge(day: Day, months: number): Day {
  const { year, month } = partsOfDay(day);
  const within = day !== startOfMonth(day) && months < 0;
  return monthStart(year, month + months + (within ? 1 : 0));
}

/** The same day so many months away; the last of the month where that one is shorter. */
function sameDate(day: Day, months: number): Day {
  const { year, month, date } = partsOfDay(day);
  const days = daysInMonth(year, month + months);
  return addDays(monthStart(year, month + months), Math.min(date, days) - 1);
}

/** Whole months stay whole months, whatever their length; any other window keeps its number of days. */
function shifted(window: DayWindow, months: number, limits: DayWindow): DayWindow {
  const from = sameDate(window.from, months);
  const after = addDays(window.to, 1);
  const whole = window.from === startOfMonth(window.from) && after === startOfMonth(after);
  const to = whole ? addDays(sameDate(after, months), -1) : addDays(from, daysIn(window) - 1);
  return clampWindow({ from, to }, limits);
}

function toEdge(part: Part, first: boolean, window: DayWindow, limits: DayWindow): DayWindow {
  if (part === "start") return startingAt(first ? limits.from : window.to, window, limits);
  if (part === "end") return endingAt(first ? window.from : limits.to, window, limits);
  const days = first ? limits.from - window.from : limits.to - window.to;
  return clampWindow({ from: addDays(window.from, days), to: addDays(window.to, days) }, limits);
}

/**
 * The window after a key on one of its parts; null where the key means nothing here. Arrows go a month, with Shift or
 * as Page Up and Page Down a year, Home and End as far as the part can go. Ends come to stand on edges of months.
 */
export function afterStroke(
  stroke: Stroke,
  part: Part,
  window: DayWindow,
  limits: DayWindow,
): DayWindow | null {
  if (stroke.key === "Home" || stroke.key === "End")
    return toEdge(part, stroke.key === "Home", window, limits);
  const months = monthsOf(stroke);
  if (months === null) return null;
  if (part === "start") return startingAt(monthEdge(window.from, months), window, limits);
  if (part === "window") return shifted(window, months, limits);
  return endingAt(addDays(monthEdge(addDays(window.to, 1), months), -1), window, limits);
}
