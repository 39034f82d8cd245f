/** From all that is known of a date to a phrase: the stated date, then what is not known, then what order adds. */
import type { Bounds } from "../time/bounds";
import { partsOfDay } from "../time/day";
import type { EdtfDate } from "../time/edtf";
import type { KnownDate } from "../time/knownDate";
import { pointOf } from "../time/pointBounds";
import type { DateCourse } from "./dateCourse";
import type { DatePhrases } from "./datePhrases";
import { narrowing, tightened } from "./narrowing";
import { phraseEdtf, phrasePoint, phraseRange } from "./phraseEdtf";

type Remarks = NonNullable<DatePhrases["remarks"]>;

/** What the stated date leaves out; "about" says so already, and a span or a set says what it says. */
function whatIsMissing(edtf: EdtfDate, remarks: Remarks): readonly string[] {
  if (edtf.kind !== "point" || edtf.approximate || edtf.date !== null) return [];
  return [edtf.month === null ? remarks.noMonth : remarks.noDay];
}

/** The one day that is left, in words; null where there are more. */
function settledDay({ earliest, latest }: Bounds, phrases: DatePhrases): string | null {
  return earliest !== null && earliest === latest
    ? phrasePoint(pointOf(partsOfDay(earliest)), phrases)
    : null;
}

function remarksOn(
  edtf: EdtfDate,
  bounds: Bounds,
  phrases: DatePhrases,
  course: DateCourse,
): readonly string[] {
  if (phrases.remarks === null) return [];
  const missing = whatIsMissing(edtf, phrases.remarks);
  const limits = narrowing(edtf, bounds);
  if (limits.from === null && limits.to === null) return missing;
  const day = settledDay(bounds, phrases);
  if (day !== null) return [phrases.remarks.settled(day)];
  const worded = { ...phrases, limits: phrases.remarks.narrowed };
  return [...missing, phraseRange(limits, worded, edtf.kind === "span" ? "lasting" : course)];
}

/** The phrase for a known date in these phrases. */
export function phraseKnownDate(date: KnownDate, phrases: DatePhrases, course: DateCourse): string {
  const edtf = tightened(date);
  if (edtf === null) return phrases.unknown;
  return [phraseEdtf(edtf, phrases, course), ...remarksOn(edtf, date.bounds, phrases, course)].join(", ");
}
