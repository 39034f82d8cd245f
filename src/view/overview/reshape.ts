/** What becomes of the window when one of its parts is moved by days: dragging. Pure. */
import type { DayWindow } from "../../query/dayWindow";
import { clampWindow, MIN_WINDOW_DAYS } from "../../session/moveWindow";
import { addDays, type Day } from "../../time/day";
import type { Part } from "./strip";

function between(day: number, least: number, most: number): Day {
  return Math.max(least, Math.min(most, day)) as Day;
}

/** The window with its first day there, within the limits and at least two weeks before its last. */
export function startingAt(day: Day, { to }: DayWindow, limits: DayWindow): DayWindow {
  return { from: between(day, limits.from, to - MIN_WINDOW_DAYS + 1), to };
}

/** The window with its last day there, within the limits and at least two weeks after its first. */
export function endingAt(day: Day, { from }: DayWindow, limits: DayWindow): DayWindow {
  return { from, to: between(day, from + MIN_WINDOW_DAYS - 1, limits.to) };
}

/** The window with a part moved by so many days: one end alone, or the whole at its length. */
export function draggedBy(days: number, part: Part, window: DayWindow, limits: DayWindow): DayWindow {
  const [from, to] = [addDays(window.from, days), addDays(window.to, days)];
  if (part === "start") return startingAt(from, window, limits);
  if (part === "end") return endingAt(to, window, limits);
  return clampWindow({ from, to }, limits);
}
