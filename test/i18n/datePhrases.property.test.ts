import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/base/lang";
import { monthName, monthShort } from "../../src/i18n/monthName";
import { shortDate } from "../../src/i18n/shortDate";
import { wordDate, wordEdtf } from "../../src/i18n/wordDate";
import { UNBOUNDED } from "../../src/time/bounds";
import { boundsOf } from "../../src/time/boundsOf";
import { addDays } from "../../src/time/day";
import type { EdtfDate, Point, Range } from "../../src/time/edtf";
import { knownDateOf } from "../../src/time/knownDate";

const year = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc.integer({ min: 1, max: 28 });
const qualifiers = fc.record({ approximate: fc.boolean(), uncertain: fc.boolean() });

const point: fc.Arbitrary<Point> = fc
  .tuple(year, fc.option(fc.tuple(month, fc.option(date))), qualifiers)
  .map(([y, rest, marks]) => ({
    kind: "point",
    year: y,
    month: rest === null ? null : rest[0],
    date: rest === null ? null : rest[1],
    ...marks,
  }));

/** Two points of which the first can have been before the second. */
const ordered = fc
  .tuple(point, point)
  .map(([a, b]): [Point, Point] =>
    (boundsOf(a).earliest ?? 0) <= (boundsOf(b).earliest ?? 0) ? [a, b] : [b, a],
  )
  .filter(([a, b]) => (boundsOf(a).earliest ?? 0) <= (boundsOf(b).latest ?? 0));

const openable = ordered.chain(([a, b]) =>
  fc.constantFrom<[Point | null, Point | null]>([a, b], [a, null], [null, b]),
);
const range: fc.Arbitrary<Range> = openable.map(([from, to]) => ({ kind: "range", from, to }));
const edtf: fc.Arbitrary<EdtfDate> = fc.oneof(
  point,
  openable.map(([start, end]): EdtfDate => ({ kind: "span", start, end })),
  fc
    .array(fc.oneof(point, range), { minLength: 1, maxLength: 3 })
    .map((members): EdtfDate => ({ kind: "oneOf", members })),
);

function pointsOf(stated: EdtfDate): readonly Point[] {
  const ends = (...points: (Point | null)[]) => points.filter((end) => end !== null);
  if (stated.kind === "point") return [stated];
  if (stated.kind === "span") return ends(stated.start, stated.end);
  return stated.members.flatMap((member) =>
    member.kind === "point" ? [member] : ends(member.from, member.to),
  );
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const NO_VALUE = /undefined|NaN|null|Infinity|\[object/;
const SIGNS = /[~?<>≤≥[\]]|\.\.|\s{2}|^\s|\s$/;

describe("the wording of any date", () => {
  it("names every year, month and day that is stated", () => {
    fc.assert(
      fc.property(edtf, (stated) => {
        const vi = numbersIn(wordEdtf(stated, "vi"));
        const en = wordEdtf(stated, "en");
        for (const { year, month, date } of pointsOf(stated)) {
          expect(vi).toEqual(expect.arrayContaining([year, month ?? year, date ?? year]));
          expect(numbersIn(en)).toEqual(expect.arrayContaining([year, date ?? year]));
          if (month !== null) expect(en).toContain(monthName(month, "en"));
        }
      }),
    );
  });

  it("names no number that is not stated", () => {
    fc.assert(
      fc.property(edtf, (stated) => {
        const stands = new Set(pointsOf(stated).flatMap(({ year, month, date }) => [year, month, date]));
        for (const lang of LANGS) {
          const known = knownDateOf(stated, UNBOUNDED);
          const numbers = [...numbersIn(wordDate(known, lang)), ...numbersIn(shortDate(known, lang))];
          expect(numbers.filter((number) => !stands.has(number))).toEqual([]);
        }
      }),
    );
  });

  it("shows every year in the compact form too", () => {
    fc.assert(
      fc.property(edtf, (stated) => {
        for (const lang of LANGS) {
          const text = shortDate(knownDateOf(stated, UNBOUNDED), lang);
          expect(numbersIn(text)).toEqual(expect.arrayContaining(pointsOf(stated).map((one) => one.year)));
        }
      }),
    );
  });

  it("leaks no empty value and no sign of the notation, however order narrows it", () => {
    const cut = fc.option(fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(
        edtf,
        cut,
        cut,
        fc.constantFrom("once" as const, "lasting" as const),
        (stated, a, b, course) => {
          const { earliest, latest } = boundsOf(stated);
          const from = earliest !== null && a !== null ? addDays(earliest, a) : null;
          const to = latest !== null && b !== null ? addDays(latest, -b) : null;
          fc.pre((from ?? earliest ?? -1e9) <= (to ?? latest ?? 1e9));
          const known = knownDateOf(stated, { earliest: from, latest: to });
          for (const lang of LANGS) {
            for (const text of [wordDate(known, lang, course), shortDate(known, lang)]) {
              expect(text).not.toMatch(NO_VALUE);
              expect(text).not.toMatch(SIGNS);
            }
          }
        },
      ),
    );
  });

  it("says in both languages whether a date is approximate or in doubt", () => {
    fc.assert(
      fc.property(point, (stated) => {
        const known = knownDateOf(stated, UNBOUNDED);
        for (const text of [wordDate(known, "vi"), shortDate(known, "vi")]) {
          expect(text.includes("khoảng")).toBe(stated.approximate);
          expect(text.includes("chưa chắc")).toBe(stated.uncertain);
        }
        for (const text of [wordDate(known, "en"), shortDate(known, "en")]) {
          expect(text.includes("about")).toBe(stated.approximate);
          expect(text.includes("uncertain")).toBe(stated.uncertain);
        }
      }),
    );
  });
});

describe("months", () => {
  it("count from 1 to 12", () => {
    expect([1, 12].map((month) => monthName(month, "en"))).toEqual(["January", "December"]);
    expect([1, 12].map((month) => monthShort(month, "vi"))).toEqual(["Thg 1", "Thg 12"]);
  });

  it.each([0, 13, 1.5, Number.NaN])("are refused outside: %s", (month) => {
    for (const lang of LANGS) expect(() => monthName(month, lang)).toThrow(/no month/);
    for (const lang of LANGS) expect(() => monthShort(month, lang)).toThrow(/no month/);
  });
});
