/** Ranges against brute force: every way in which the dates can have been, tried. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWithin } from "../../../src/query/insight/countWithin";
import type { Placed } from "../../../src/query/insight/moments";
import { leastGap, mostGap } from "../../../src/query/insight/silence";
import { addDays, type Day } from "../../../src/time/day";
import { day, known } from "../../support/dates";
import { waysOf } from "../../support/waysOf";

const ZERO = day("2023-01-01");

const stretches = fc.array(fc.tuple(fc.nat(8), fc.nat(5)), { minLength: 2, maxLength: 5 }).map((all) =>
  all.map(
    ([from, length]): Placed => ({
      earliest: addDays(ZERO, from),
      latest: addDays(ZERO, from + length),
    }),
  ),
);

function longestGap(days: readonly Day[]): number {
  const sorted = [...days].sort((a, b) => a - b);
  return Math.max(...sorted.slice(1).map((each, at) => each - (sorted[at] ?? each)));
}

describe("the longest gap", () => {
  it("is at least and at most what some way to date all of them makes it", () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const gaps = [...waysOf(all)].map(longestGap);
        expect([leastGap(all), mostGap(all)]).toEqual([Math.min(...gaps), Math.max(...gaps)]);
      }),
      { numRuns: 300 },
    );
  });

  it("sees that one date may lie far from all others, before or after them", () => {
    const wide = { earliest: ZERO, latest: addDays(ZERO, 100) };
    const narrow = { earliest: addDays(ZERO, 10), latest: addDays(ZERO, 11) };
    expect(mostGap([wide, narrow])).toBe(90);
    expect(leastGap([wide, narrow])).toBe(0);
  });
});

describe("a count within some days", () => {
  it("is the least and the most that any way to date all of them gives", () => {
    const windows = fc.tuple(fc.nat(12), fc.nat(6));
    fc.assert(
      fc.property(stretches, windows, (all, [from, length]) => {
        const window = { from: addDays(ZERO, from), to: addDays(ZERO, from + length) };
        const counts = [...waysOf(all)].map(
          (days) => days.filter((each) => each >= window.from && each <= window.to).length,
        );
        const milestones = all.map((bounds) => ({ date: { edtf: null, bounds } }));
        expect(countWithin(milestones, window)).toEqual({
          least: Math.min(...counts),
          most: Math.max(...counts),
        });
      }),
      { numRuns: 300 },
    );
  });

  it("is the least and the most for what lasted, whenever it began and ended", () => {
    const spans = fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 4 }));
    const year2 = { from: day("2002-01-01"), to: day("2002-12-31") };
    fc.assert(
      fc.property(spans, ([from, length]) => {
        const [start, end] = [2000 + from, 2000 + from + length];
        const touches: boolean[] = [];
        for (const b of [`${start}-01-01`, `${start}-12-31`])
          for (const e of [`${end}-01-01`, `${end}-12-31`])
            if (day(b) <= day(e)) touches.push(day(b) <= year2.to && day(e) >= year2.from);
        expect(countWithin([{ date: known(`${start}/${end}`) }], year2)).toEqual({
          least: Number(touches.every(Boolean)),
          most: Number(touches.some(Boolean)),
        });
      }),
    );
  });

  it.each([
    ["a day of that year", "2023-05-04", [1, 1]],
    ["a date of that or the next year", "[2023..2024]", [0, 1]],
    ["what has begun by then, and of which no end is known", "2021/..", [0, 1]],
    ["what began in that year", "2023-05/..", [1, 1]],
    ["another year", "2022", [0, 0]],
    ["no date at all", null, [0, 1]],
    ["what was no later than some day after it", "[..2025]", [0, 1]],
  ])("counts %s", (_, text, [least, most]) => {
    const window = { from: day("2023-01-01"), to: day("2023-12-31") };
    expect(countWithin([{ date: known(text) }], window)).toEqual({ least, most });
  });
});
