/** Where the bounds of dates lie on a little timeline, in hundredths of its width. */

import type { Bounds } from "../../time/bounds";
import { addDays, type Day, partsOfDay } from "../../time/day";
import { monthStart } from "../../time/monthStart";

/** First and last day that are shown. */
export type Extent = { readonly first: Day; readonly last: Day };
/** A bar; `open` says which of its ends are not known. */
export type Bar = {
  readonly from: number;
  readonly width: number;
  readonly open: "start" | "end" | null;
};
export type Tick = { readonly at: number; readonly year: number };

const LEAST_WIDTH = 0.6;
const MOST_TICKS = 8;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** From the first day that any of the bounds names to the last, with some room; null where none names one. */
export function extentOf(all: readonly Bounds[], published: Day | null): Extent | null {
  const days = [...all.flatMap(({ earliest, latest }) => [earliest, latest]), published]
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const room = Math.max(31, Math.round((last - first) * 0.06));
  return { first: addDays(first, -room), last: addDays(last, room) };
}

/** How far along the timeline a day lies. */
export function placeOf(day: Day, { first, last }: Extent): number {
  return (100 * (day - first)) / (last - first + 1);
}

/** The bar of some bounds; null where neither end is known. */
export function barOf({ earliest, latest }: Bounds, extent: Extent): Bar | null {
  if (earliest === null && latest === null) return null;
  const from = earliest === null ? 0 : placeOf(earliest, extent);
  const to = latest === null ? 100 : placeOf(addDays(latest, 1), extent);
  const open = earliest === null ? "start" : latest === null ? "end" : null;
  return { from: Math.min(from, 100 - LEAST_WIDTH), width: Math.max(to - from, LEAST_WIDTH), open };
}

/** The beginnings of some years, as many as are legible. */
export function ticksOf(extent: Extent): readonly Tick[] {
  const [from, to] = [partsOfDay(extent.first).year + 1, partsOfDay(extent.last).year];
  const step = STEPS.find((years) => (to - from) / years < MOST_TICKS) ?? STEPS.at(-1) ?? 1;
  const begin = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - begin) / step) + 1);
  return Array.from({ length: count }, (_, at) => begin + at * step).map((year) => ({
    year,
    at: placeOf(monthStart(year, 1), extent),
  }));
}
