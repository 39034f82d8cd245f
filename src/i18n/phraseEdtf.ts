/** From the notation of a date to a phrase: one way for both languages and both forms, told in their phrases. */
import { assertNever } from "../base/assertNever";
import type { EdtfDate, OneOf, Point, Range, Span } from "../time/edtf";
import type { DateCourse } from "./dateCourse";
import type { DatePhrases } from "./datePhrases";

type Unit = "day" | "month" | "year";

function unitOf(point: Point): Unit {
  if (point.month === null) return "year";
  return point.date === null ? "month" : "day";
}

function isPlain(point: Point): boolean {
  return !point.approximate && !point.uncertain;
}

function areSame(a: Point, b: Point): boolean {
  return isPlain(a) && isPlain(b) && a.year === b.year && a.month === b.month && a.date === b.date;
}

/** A point with its `~` and `?` in words. */
export function phrasePoint(point: Point, phrases: DatePhrases): string {
  const stated = phrases.point(point);
  const about = point.approximate ? phrases.about(stated) : stated;
  return point.uncertain ? phrases.uncertain(about) : about;
}

/** Both ends in words, the first shortened by what it shares with the second where nothing qualifies either. */
function pair(
  from: Point,
  to: Point,
  phrases: DatePhrases,
): readonly [from: string, to: string, alike: boolean] {
  const alike = isPlain(from) && isPlain(to) && unitOf(from) === unitOf(to);
  const first = alike ? phrases.lead(from, to) : phrasePoint(from, phrases);
  return [first, phrasePoint(to, phrases), alike];
}

function phraseSpan({ start, end }: Span, phrases: DatePhrases): string {
  if (start === null) return end === null ? phrases.unknown : phrases.until(phrasePoint(end, phrases));
  if (end === null) return phrases.since(phrasePoint(start, phrases));
  return areSame(start, end) ? phrases.within(start) : phrases.span(...pair(start, end, phrases));
}

/** Once (or for a while) within limits; limits that are the same date are that date. */
export function phraseRange({ from, to }: Range, phrases: DatePhrases, course: DateCourse): string {
  const limits = phrases.limits[course];
  if (from === null) return to === null ? phrases.unknown : limits.notAfter(phrasePoint(to, phrases));
  if (to === null) return limits.notBefore(phrasePoint(from, phrases));
  if (areSame(from, to)) return phrasePoint(from, phrases);
  const [first, last] = pair(from, to, phrases);
  return limits.between(first, last);
}

function phraseOneOf({ members }: OneOf, phrases: DatePhrases, course: DateCourse): string {
  return phrases.alternatives(
    members.map((member) =>
      member.kind === "point" ? phrasePoint(member, phrases) : phraseRange(member, phrases, course),
    ),
  );
}

/** The phrase for a date as it is stated, without remarks on what is not known. */
export function phraseEdtf(date: EdtfDate, phrases: DatePhrases, course: DateCourse): string {
  switch (date.kind) {
    case "point":
      return phrasePoint(date, phrases);
    case "span":
      return phraseSpan(date, phrases);
    case "oneOf":
      return phraseOneOf(date, phrases, course);
    default:
      return assertNever(date);
  }
}
