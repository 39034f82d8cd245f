import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { density, unplaced } from "../../src/query/density";
import { partsOfDay } from "../../src/time/day";
import { laneMilestones, milestones } from "../support/dataset";

function told(...lines: string[]): string[] {
  return density(milestones(...lines)).map(
    ({ year, certain, possible }) => `${year}: ${certain} certain, ${possible} possible`,
  );
}

describe("the years of a record", () => {
  it("count what surely fell in them, and leave none out in between", () => {
    expect(told("a 2019-05-01", "b 2019-11", "c 2021")).toEqual([
      "2019: 2 certain, 0 possible",
      "2020: 0 certain, 0 possible",
      "2021: 1 certain, 0 possible",
    ]);
  });

  it("count what lies between two dates as possible in each year, and certain in none", () => {
    expect(told("a [2019..2021]")).toEqual([
      "2019: 0 certain, 1 possible",
      "2020: 0 certain, 1 possible",
      "2021: 0 certain, 1 possible",
    ]);
  });

  it("count what lasted in every year in which it was under way", () => {
    expect(told("a 2019-06/2021-02")).toEqual([
      "2019: 1 certain, 0 possible",
      "2020: 1 certain, 0 possible",
      "2021: 1 certain, 0 possible",
    ]);
  });

  it("count what has begun as certain then, and as possible from there on", () => {
    expect(told("a 2019-06/..", "b 2021")).toEqual([
      "2019: 1 certain, 0 possible",
      "2020: 0 certain, 1 possible",
      "2021: 1 certain, 1 possible",
    ]);
  });

  it("count a date known on one side as possible on its open side, as far as the record reaches", () => {
    expect(told("a [..2020]", "b 2019", "c 2021")).toEqual([
      "2019: 1 certain, 1 possible",
      "2020: 0 certain, 1 possible",
      "2021: 1 certain, 0 possible",
    ]);
  });

  it("are none where nothing is dated", () => {
    expect(told("a -")).toEqual([]);
  });

  it("tell which of the possible ones have no limit on one side", () => {
    const years = density(milestones("a [2021..2022]", "b [2022..]", "c [..2021]", "d 2021-03/.."));
    expect(years.map(({ year, possible, oneSided }) => [year, possible, oneSided])).toEqual([
      [2021, 2, 1],
      [2022, 3, 2],
    ]);
  });

  it("leave out what can be placed in no year: dates open on a side, and none at all", () => {
    expect(unplaced(milestones("a 2021", "b [2021..2023]", "c [2022..]", "d [..2021]", "e -"))).toBe(3);
    expect(unplaced(milestones("a 2021-03/.."))).toBe(0);
  });

  it("count each dated milestone at most once a year, and never one outside its bounds", () => {
    fc.assert(
      fc.property(laneMilestones, (lane) => {
        for (const { year, certain, possible, oneSided } of density(lane)) {
          const may = [...lane].filter(({ date: { bounds } }) => {
            if (bounds.earliest === null && bounds.latest === null) return false;
            const first = bounds.earliest === null || partsOfDay(bounds.earliest).year <= year;
            return first && (bounds.latest === null || partsOfDay(bounds.latest).year >= year);
          });
          expect(certain + possible).toBe(may.length);
          expect(Math.min(certain, possible, oneSided)).toBeGreaterThanOrEqual(0);
          expect(oneSided).toBeLessThanOrEqual(possible);
        }
      }),
    );
  });
});
