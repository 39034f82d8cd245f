/** Dates for tests: short ways to write them, and arbitrary ones for properties. */
import fc from "fast-check";
import type { Bounds } from "../../src/time/bounds";
import { boundsOf } from "../../src/time/boundsOf";
import { type Day, formatDay, parseDay } from "../../src/time/day";
import type { EdtfDate, OneOf, Point, Range, Span } from "../../src/time/edtf";
import { type KnownDate, knownDateOf } from "../../src/time/knownDate";
import { daysInMonth } from "../../src/time/monthStart";
import { parseEdtf } from "../../src/time/parseEdtf";
import { statedDays } from "../../src/time/pointBounds";

/** The day of an ISO text; throws where there is none. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`not a day: ${text}`);
  return found;
}

/** The date of an EDTF text; throws with the reason where it is refused. */
export function date(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Bounds from ISO texts. */
export function bounds(earliest: string | null, latest: string | null): Bounds {
  return {
    earliest: earliest === null ? null : day(earliest),
    latest: latest === null ? null : day(latest),
  };
}

/** Bounds as a text, for failures that can be read: "2021-07-07 – ?". */
export function told({ earliest, latest }: Bounds): string {
  return [earliest, latest].map((side) => (side === null ? "?" : formatDay(side))).join(" – ");
}

/** What is known of a date of which only its EDTF text is known; null for nothing at all. */
export function known(text: string | null): KnownDate {
  if (text === null) return knownDateOf(null, { earliest: null, latest: null });
  return knownDateOf(date(text), boundsOf(date(text)));
}

const years = fc.integer({ min: 1, max: 9998 });
const months = fc.integer({ min: 1, max: 12 });

/** Points of a precision, without marks. */
export const plainPoints = {
  year: years.map((year): Point => plain(year, null, null)),
  month: fc.tuple(years, months).map(([year, month]): Point => plain(year, month, null)),
  day: fc
    .tuple(years, months, fc.integer({ min: 0, max: 30 }))
    .map(([year, month, n]): Point => plain(year, month, 1 + (n % daysInMonth(year, month)))),
};

function plain(year: number, month: number | null, date: number | null): Point {
  return { kind: "point", year, month, date, approximate: false, uncertain: false };
}

/** Any point that a record can state. */
export const points: fc.Arbitrary<Point> = fc
  .tuple(
    fc.oneof(plainPoints.year, plainPoints.month, plainPoints.day),
    fc.record({ approximate: fc.boolean(), uncertain: fc.boolean() }),
  )
  .map(([point, marks]) => ({ ...point, ...marks }));

/** Two points put in order, so that the first does not lie wholly after the second. */
export function inOrder([a, b]: readonly [Point, Point]): readonly [Point, Point] {
  return statedDays(a).earliest > statedDays(b).latest ? [b, a] : [a, b];
}

const pairs = fc.tuple(points, points).map(inOrder);

/** Any span, one of its ends open or none. */
export const spans: fc.Arbitrary<Span> = fc.oneof(
  pairs.map(([start, end]): Span => ({ kind: "span", start, end })),
  points.map((start): Span => ({ kind: "span", start, end: null })),
  points.map((end): Span => ({ kind: "span", start: null, end })),
);

const closed = pairs.map(([from, to]): Range => ({ kind: "range", from, to }));
const since = points.map((from): Range => ({ kind: "range", from, to: null }));
const until = points.map((to): Range => ({ kind: "range", from: null, to }));

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.array(arbitrary, { maxLength: 1 });
}

/** Any set: members of either sort, open at its beginning, its end, both or neither. */
export const sets: fc.Arbitrary<OneOf> = fc
  .tuple(maybe(until), fc.array(fc.oneof(points, closed), { maxLength: 4 }), maybe(since))
  .map((parts) => parts.flat())
  .filter((members) => members.length > 1 || members[0]?.kind === "range")
  .map((members): OneOf => ({ kind: "oneOf", members }));

/** Any date that a record can state. */
export const dates: fc.Arbitrary<EdtfDate> = fc.oneof(points, spans, sets);
