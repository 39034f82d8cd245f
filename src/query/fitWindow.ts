/** The window that shows all of a set of milestones: where the timeline looks when the reader has not moved it. */
import type { Milestone } from "../dataset/dataset";
import { addDays, type Day } from "../time/day";
import { type DayWindow, daysIn } from "./dayWindow";

/** Share of the window left free on either side, so that no mark touches the edge. */
const MARGIN = 0.05;
/** Least margin on either side in days: a single day is shown within its season. */
const MIN_MARGIN_DAYS = 45;

/**
 * From the first to the last known day with a margin; sides that are not known do not count.
 * `today`, if given, is shown too. Null where there is no day at all.
 */
export function fitWindow(milestones: readonly Milestone[], today: Day | null = null): DayWindow | null {
  let from = today;
  let to = today;
  for (const { earliest, latest } of milestones.map(({ date }) => date.bounds)) {
    for (const day of [earliest, latest]) {
      if (day === null) continue;
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
    }
  }
  return from === null || to === null ? null : widened({ from, to });
}

function widened(window: DayWindow): DayWindow {
  const margin = Math.max(MIN_MARGIN_DAYS, Math.round(daysIn(window) * MARGIN));
  return { from: addDays(window.from, -margin), to: addDays(window.to, margin) };
}
