/** The form in which `npm run dates` answers: one JSON line for each line of text. */
import type { DateReading } from "../../reading/dateReading";
import { type Day, formatDay } from "../../time/day";
import { formatEdtf } from "../../time/formatEdtf";
import { readDates } from "./readDates";

/** A date for other programs: its first and last day (null where open or not found), and where it stands. */
export type PlainDate = {
  readonly phrase: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly edtf: string | null;
  readonly modifier: string | null;
  readonly inferred: string | null;
  /** Unicode code points of the text, end exclusive. */
  readonly offset: readonly [start: number, end: number];
};

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

/** A date as read, in plain JSON. */
export function plainDate({ phrase, edtf, bounds, modifier, inferred }: DateReading): PlainDate {
  return {
    phrase: phrase.text,
    start: dayOrNull(bounds.earliest),
    end: dayOrNull(bounds.latest),
    edtf: edtf && formatEdtf(edtf),
    modifier,
    inferred,
    offset: [phrase.start, phrase.end],
  };
}

/** One line of text and its dates; an empty list where nothing in it is a date. */
export function dateLine(text: string, today: Day | null): string {
  return JSON.stringify({ text, dates: readDates(text, today).map(plainDate) });
}
