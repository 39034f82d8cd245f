/** Which of several things that followed one another was there on a day: names of a unit, units of a chain. */
import type { Day } from "../time/day";

/** `to` is exclusive; null means not known, or without end. */
export type Period = { readonly from: Day | null; readonly to: Day | null };

/** Whether a period holds a day; a side that is not known does not shut it out. */
export function holds({ from, to }: Period, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/**
 * Of periods in order of time the one that holds the day. Before the first: the first; in a gap: the one just ended;
 * after the last, or without a day (today): the last. Throws on an empty list.
 */
export function inForceOn<T extends Period>(periods: readonly T[], day: Day | null): T {
  const last = periods.at(-1);
  if (!last) throw new Error("no periods to choose from");
  if (day === null) return last;
  return (
    periods.find((period) => holds(period, day)) ??
    periods.findLast((period) => period.to !== null && period.to <= day) ??
    periods[0] ??
    last
  );
}
