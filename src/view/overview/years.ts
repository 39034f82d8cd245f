/** The years of the strip: the window of each, which of them have room for a label, and how high their bars are. Pure. */
import type { DayWindow } from "../../query/dayWindow";
import type { YearDensity } from "../../query/density";
import { addDays, type Day } from "../../time/day";
import { monthStart } from "../../time/monthStart";
import { yearOf } from "../../time/yearOf";

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

/** From 1 January to 31 December. */
export function windowOfYear(year: number): DayWindow {
  return { from: monthStart(year, 1), to: addDays(monthStart(year + 1, 1), -1) };
}

/** The entry of the year in which a day lies; null where the record has none. */
export function yearOn<T extends { readonly year: number }>(day: Day, years: readonly T[]): T | null {
  const first = years[0]?.year;
  return first === undefined ? null : (years[yearOf(day) - first] ?? null);
}

/** Every how manieth year can bear a label so wide: 1, 2, 5, 10 …; those divisible by it do. */
export function labelStep(yearPx: number, labelPx: number): number {
  return STEPS.find((step) => step * yearPx >= labelPx) ?? 1000;
}

/** Pixels of the solid and of the dashed part of a bar, the dashed one standing on the solid one. */
export type Bar = { readonly year: number; readonly certain: number; readonly possible: number };

/** Least height of a part that is not empty, so that one milestone is seen beside thousands. */
const LEAST_PX = 2;

/**
 * A bar for each year, the highest `height` px high. Drawn as possible is only what has limits on both sides: a date
 * known on one side alone would fill every year to the end of the record with what may never have been.
 */
export function barsOf(years: readonly YearDensity[], height: number): readonly Bar[] {
  const counts = years.map(({ year, certain, possible, oneSided }) => ({
    year,
    certain,
    possible: possible - oneSided,
  }));
  const most = counts.reduce((high, { certain, possible }) => Math.max(high, certain + possible), 1);
  const px = (count: number, room: number) =>
    count === 0 ? 0 : Math.min(room, Math.max(LEAST_PX, (count / most) * height));
  return counts.map(({ year, certain, possible }) => {
    const solid = px(certain, possible > 0 ? height - LEAST_PX : height);
    return { year, certain: solid, possible: px(possible, height - solid) };
  });
}
