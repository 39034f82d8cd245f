/** A stretch of whole days: where the timeline looks, or what a question is limited to. */
import type { Day } from "../time/day";

/** From the first to the last day, both included; `from` is never after `to`. */
export type DayWindow = { readonly from: Day; readonly to: Day };

/** How many days a window holds; at least 1. */
export function daysIn(window: DayWindow): number {
  return window.to - window.from + 1;
}
