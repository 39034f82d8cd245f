/** From the date of a source to what a citation can say of it. */
import { boundsOf } from "../../time/boundsOf";
import { type Day, partsOfDay } from "../../time/day";
import type { EdtfDate } from "../../time/edtf";
import { parseEdtf } from "../../time/parseEdtf";

/** A day, a month (`date` null) or a year (both null); months count from 1. `doubtful`: about, or not certain. */
export type CitedDate = {
  readonly year: number;
  readonly month: number | null;
  readonly date: number | null;
  readonly doubtful: boolean;
};

/** The smallest of day, month and year that holds both days; null where they are of different years. */
function common(first: Day, last: Day): Omit<CitedDate, "doubtful"> | null {
  const [a, b] = [partsOfDay(first), partsOfDay(last)];
  if (first === last) return a;
  if (a.year !== b.year) return null;
  return { year: a.year, month: a.month === b.month ? a.month : null, date: null };
}

function commonOf(date: EdtfDate): Omit<CitedDate, "doubtful"> | null {
  const { earliest, latest } = boundsOf(date);
  return earliest === null || latest === null ? null : common(earliest, latest);
}

/**
 * What a citation says of a date in EDTF: the smallest unit that surely holds it, so that "3 to 6 May 2023" is cited as
 * May 2023. About a year is that year, in doubt. Null where no year is sure, or where there is no date.
 */
export function citedDate(edtf: string | null): CitedDate | null {
  const read = edtf === null ? null : parseEdtf(edtf);
  if (!read?.ok) return null;
  const sure = commonOf(read.value);
  if (sure) return { ...sure, doubtful: /[?%]/.test(edtf ?? "") };
  return read.value.kind === "point"
    ? { year: read.value.year, month: null, date: null, doubtful: true }
    : null;
}

/** A day to be cited. */
export function citedDay(day: Day): CitedDate {
  return { ...partsOfDay(day), doubtful: false };
}
