/** The window that shows all of a set of milestones: where the timeline looks when the reader has not moved it. */
import type { Milestones } from "../dataset/milestones";
import { addDays, type Day } from "../time/day";
import { type DayWindow, daysIn } from "./dayWindow";
import { hullOf } from "./hullOf";

/** Share of the window left free on either side, so that no mark touches the edge. */
const MARGIN = 0.05;
/** Least margin on either side in days: a single day is shown within its season. */
const MIN_MARGIN_DAYS = 45;

/**
 * From the first to the last known day with a margin; sides that are not known do not count.
 * `today`, if given, is shown too. Null where there is no day at all.
 */
export function fitWindow(milestones: Milestones, today: Day | null = null): DayWindow | null {
  const days = hullOf(milestones);
  if (days === null) return today === null ? null : widened({ from: today, to: today });
  if (today === null) return widened(days);
  return widened({
    from: today < days.from ? today : days.from,
    to: today > days.to ? today : days.to,
  });
}

function widened(window: DayWindow): DayWindow {
  const margin = Math.max(MIN_MARGIN_DAYS, Math.round(daysIn(window) * MARGIN));
  return { from: addDays(window.from, -margin), to: addDays(window.to, margin) };
}
