/** The years of all dates, worked out once: counting them again under every filter is then adding up. */
import { memoBy } from "../base/memo";
import { type MilestoneColumns, NOT_KNOWN } from "../dataset/milestones";
import { endBounds, startBounds } from "../time/boundsOf";
import type { Day } from "../time/day";
import type { EdtfDate } from "../time/edtf";
import { yearOf } from "../time/yearOf";

/** Stands for a year that is not known. */
export const NO_YEAR = -(2 ** 15);

/** By row; NO_YEAR where that side is not known. */
export type YearColumns = {
  /** The years of the bounds. */
  readonly first: Int16Array;
  readonly last: Int16Array;
  /** The years in which it cannot but have been: between the two ends of what lasted, else the one year of its bounds. */
  readonly sureFirst: Int16Array;
  readonly sureLast: Int16Array;
};

/** The years of a record; made once. */
export const yearColumns: (columns: MilestoneColumns) => YearColumns = memoBy((columns: MilestoneColumns) => {
  const [first, last] = [yearsOf(columns.earliest), yearsOf(columns.latest)];
  const sureFirst = first.map((year, row) => (year === last[row] ? year : NO_YEAR));
  const sureLast = sureFirst.slice();
  for (const [row, date] of columns.stated) {
    const sure = surelyIn(date);
    if (!sure) continue;
    sureFirst[row] = sure.first;
    sureLast[row] = sure.last;
  }
  return { first, last, sureFirst, sureLast };
});

function yearsOf(days: Int32Array): Int16Array {
  const years = new Int16Array(days.length).fill(NO_YEAR);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? NOT_KNOWN;
    if (day !== NOT_KNOWN) years[row] = yearOf(day as Day); // columns of days hold nothing else
  }
  return years;
}

/** The years between the two ends of what lasted; null for all other dates, and where its ends leave none. */
export function surelyIn(date: EdtfDate): { readonly first: number; readonly last: number } | null {
  if (date.kind !== "span") return null;
  const begun = startBounds(date).latest;
  const ended = endBounds(date).earliest ?? begun;
  if (begun === null || ended === null || begun > ended) return null;
  return { first: yearOf(begun), last: yearOf(ended) };
}
