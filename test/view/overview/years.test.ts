import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { density } from "../../../src/query/density";
import { formatDay } from "../../../src/time/day";
import { barsOf, labelStep, windowOfYear, yearOn } from "../../../src/view/overview/years";
import { milestones } from "../../support/dataset";
import { day } from "../../support/dates";

describe("a year", () => {
  it("is looked at from its first to its last day", () => {
    const { from, to } = windowOfYear(2020);
    expect([formatDay(from), formatDay(to)]).toEqual(["2020-01-01", "2020-12-31"]);
  });

  it.each([
    ["2018-12-31", null],
    ["2019-01-01", 2019],
    ["2021-12-31", 2021],
    ["2022-01-01", null],
  ])("is found by a day in it: %s in %s", (text, expected) => {
    expect(yearOn(day(text), density(milestones("a 2019", "b 2021")))?.year ?? null).toBe(expected);
  });
});

describe("labels", () => {
  it.each([
    [80, 1],
    [38, 1],
    [26, 2],
    [13, 5],
    [5, 10],
    [2, 20],
    [0.2, 200],
  ])("of 38 px where a year has %f px stand at every %i. year", (yearPx, step) => {
    expect(labelStep(yearPx, 38)).toBe(step);
  });

  it("never stand closer than they are wide", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.integer({ min: 20, max: 90 }),
        (yearPx, wide) => {
          expect(labelStep(yearPx, wide) * yearPx).toBeGreaterThanOrEqual(wide);
        },
      ),
    );
  });
});

describe("bars", () => {
  it("are as high as what they count, the highest as high as may be", () => {
    expect(barsOf(density(milestones("a 2019", "b 2020", "c 2020-05", "d [2020..2021]")), 30)).toEqual([
      { year: 2019, certain: 10, possible: 0 },
      { year: 2020, certain: 20, possible: 10 },
      { year: 2021, certain: 0, possible: 10 },
    ]);
  });

  it("draw nothing of what is open on one side, however many there are", () => {
    const open = Array.from({ length: 50 }, (_, i) => `open-${i} [2019..]`);
    expect(barsOf(density(milestones("a 2019", "b 2021", ...open)), 30)).toEqual([
      { year: 2019, certain: 30, possible: 0 },
      { year: 2020, certain: 0, possible: 0 },
      { year: 2021, certain: 30, possible: 0 },
    ]);
  });

  it("show one milestone beside thousands, and never grow beyond their height", () => {
    const counts = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts, counts), { minLength: 1, maxLength: 80 }), (some) => {
        const years = some.map(([certain, within, oneSided], at) => ({
          year: 1950 + at,
          certain,
          possible: within + oneSided,
          oneSided,
        }));
        barsOf(years, 28).forEach((bar, at) => {
          const [certain = 0, within = 0] = some[at] ?? [];
          expect(bar.certain + bar.possible).toBeLessThanOrEqual(28 + 1e-9);
          expect(bar.certain >= 2).toBe(certain > 0);
          expect(bar.possible >= 2 - 1e-9).toBe(within > 0);
        });
      }),
    );
  });
});
