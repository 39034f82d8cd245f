/** Arithmetic of the window without a widget: zoom, pan and limits, in whole days. */
import { type DayWindow, daysIn } from "../query/dayWindow";
import { addDays, type Day } from "../time/day";

/** The narrowest window: two weeks. */
export const MIN_WINDOW_DAYS = 14;

/**
 * The window times `factor` wide (below 1 shows less, above 1 more), with `at` staying where it is on the screen;
 * without `at` the middle stays. Never narrower than two weeks.
 */
export function zoomWindow(window: DayWindow, factor: number, at: Day | null = null): DayWindow {
  const days = daysIn(window);
  const wanted = Math.max(MIN_WINDOW_DAYS, Math.round(days * factor));
  const share = at === null ? 0.5 : Math.min(1, Math.max(0, (at + 0.5 - window.from) / days));
  const from = addDays(window.from, Math.round((days - wanted) * share));
  return { from, to: addDays(from, wanted - 1) };
}

/** The window moved by a share of its own width: 0.5 is half a window later, −1 a whole one earlier; at least a day. */
export function panWindow(window: DayWindow, share: number): DayWindow {
  const exact = daysIn(window) * share;
  const days = Math.sign(exact) * Math.max(1, Math.round(Math.abs(exact)));
  return share === 0 ? window : { from: addDays(window.from, days), to: addDays(window.to, days) };
}

/**
 * The window inside the limits: moved in whole where it fits, else cut to them; at least two weeks wide, even where
 * the limits are not. The same object where nothing is to be done.
 */
export function clampWindow(window: DayWindow, limits: DayWindow): DayWindow {
  const days = Math.max(MIN_WINDOW_DAYS, Math.min(daysIn(window), daysIn(limits)));
  const last = Math.max(limits.from, limits.to - days + 1) as Day;
  const from = Math.min(Math.max(window.from, limits.from), last) as Day;
  const to = addDays(from, days - 1);
  return from === window.from && to === window.to ? window : { from, to };
}
