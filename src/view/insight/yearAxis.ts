/** Years as numbers along an axis: where the marks of one partnership stand by the calendar. */
import type { Milestone } from "../../dataset/dataset";
import { endingOf } from "../../query/insight/moments";
import { addDays, type Day } from "../../time/day";
import { monthStart } from "../../time/monthStart";
import { yearOf } from "../../time/yearOf";
import type { MarkSpan } from "./packMarks";

/** From and to in years, `from` less than `to`. */
export type Axis = { readonly from: number; readonly to: number };

/** The beginning of a day as a number of years: 2021.5 is the middle of 2021. */
export function yearAt(day: Day): number {
  const year = yearOf(day);
  const [begin, end] = [monthStart(year, 1), monthStart(year + 1, 1)];
  return year + (day - begin) / (end - begin);
}

/** Begun and not known to have ended, as the timeline draws it too. */
function runsOn({ status, date: { precision } }: Milestone): boolean {
  return precision === "open" || (status === "ongoing" && precision === "bounded");
}

/** All days that it can have taken, in years; one day alone stands at its beginning and its end. */
export function calendarSpan(milestone: Milestone): MarkSpan {
  const { earliest } = milestone.date.bounds;
  const { latest } = endingOf(milestone.date);
  const isDay = earliest !== null && earliest === latest;
  return {
    milestone,
    from: earliest === null ? null : yearAt(earliest),
    to: latest === null ? null : yearAt(isDay ? latest : addDays(latest, 1)),
    runsOn: runsOn(milestone),
  };
}

/** Whole years around all that is drawn; one year where nothing is. */
export function axisAround(spans: readonly Pick<MarkSpan, "from" | "to">[]): Axis {
  const ends = spans.flatMap(({ from, to }) => [from, to]).filter((each) => each !== null);
  if (ends.length === 0) return { from: 0, to: 1 };
  const from = Math.floor(Math.min(...ends));
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(...ends))) };
}
