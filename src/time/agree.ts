/** Two sources on one event: whether their dates can both be true, and which of them says more. */
import { alternativesOf, boundsOf, endBounds, startBounds } from "./boundsOf";
import type { EdtfDate, Point, Range, Span } from "./edtf";
import { overlap } from "./intersect";

function spansContradict(a: Span, b: Span): boolean {
  return !overlap(startBounds(a), startBounds(b)) || !overlap(endBounds(a), endBounds(b));
}

/**
 * Whether two dates of the same event cannot both be true. They agree where they share a day: a month and a day in
 * it, a set and one of its members. A span and a day within it agree: one source tells how long it lasted, the other
 * a day on which it went on. Two spans must be able to share their start and their end, for both say what these were;
 * an open end agrees with any.
 */
export function contradicts(a: EdtfDate, b: EdtfDate): boolean {
  if (!alternativesOf(a).some((one) => alternativesOf(b).some((other) => overlap(one, other)))) return true;
  return a.kind === "span" && b.kind === "span" && spansContradict(a, b);
}

function daysLeftOpen({ earliest, latest }: { earliest: number | null; latest: number | null }): number {
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : latest - earliest + 1;
}

/** Days among which it leaves open when it was; of a span the vaguer of its stated ends, not how long it lasted. */
function vagueness(date: EdtfDate): number {
  if (date.kind !== "span") return daysLeftOpen(boundsOf(date));
  const ends = [date.start, date.end].filter((end) => end !== null);
  return Math.max(...ends.map((end) => daysLeftOpen(boundsOf(end))));
}

function pointsIn(date: EdtfDate | Range): readonly Point[] {
  if (date.kind === "point") return [date];
  if (date.kind === "oneOf") return date.members.flatMap(pointsIn);
  const ends = date.kind === "span" ? [date.start, date.end] : [date.from, date.to];
  return ends.filter((end) => end !== null);
}

function isInDoubt(date: EdtfDate): boolean {
  return pointsIn(date).some((point) => point.approximate || point.uncertain);
}

/** 0 for a first and a last day, 1 where one of them is open, 2 where it is not said to have lasted. */
function endsUntold(date: EdtfDate): number {
  if (date.kind !== "span") return 2;
  return date.start === null || date.end === null ? 1 : 0;
}

/**
 * Which of two dates that agree is the more exact: negative for `a`, 0 for a tie. The one that leaves fewer days
 * open; then the one without `~` or `?`; then a span before a single date, for it tells both ends.
 */
export function moreExact(a: EdtfDate, b: EdtfDate): number {
  return (
    vagueness(a) - vagueness(b) ||
    Number(isInDoubt(a)) - Number(isInDoubt(b)) ||
    endsUntold(a) - endsUntold(b)
  );
}
