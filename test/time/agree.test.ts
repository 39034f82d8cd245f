import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradicts, moreExact } from "../../src/time/agree";
import { date, dates } from "../support/dates";

describe("two sources on one event", () => {
  it.each([
    ["2021-07", "2021-07-07"],
    ["2017", "2017-12-22"],
    ["2022", "2022"],
    ["2022-07~", "2022-06-03"],
    ["[2021-07-01..2024-01-22]", "2023-05-04"],
    ["[2021,2023]", "2023-10"],
    ["2023-10-24/2023-10-30", "2023-10-26"],
    ["2023-10-24/2023-10-30", "2023-10"],
    ["2023-10-24/..", "2023-10-24/2023-10-30"],
    ["../2023-10-30", "2023-10-24/2023-10-30"],
    ["2023-10/2023-11", "2023-10-24/2023-11-02"],
    ["[..2019]", "[2019..]"],
  ])("can both be right: %s and %s", (a, b) => {
    expect(contradicts(date(a), date(b))).toBe(false);
  });

  it.each([
    ["2021-07", "2021-08-07"],
    ["1995", "2005"],
    ["2021-07-07", "2021-07-08"],
    ["2023?", "2022"],
    ["[2021,2023]", "2022"],
    ["[2021,2023]", "[2020,2022]"],
    ["[..2019]", "2020"],
    ["2023-10-24/2023-10-30", "2023-10-31"],
    ["2023-05-03/2023-05-07", "2023-05-03/2023-05-08"],
    ["2023-05-03/2023-05-07", "2023-05-07/2023-05-10"],
    ["2024-01-22/..", "2023-12/.."],
  ])("contradict each other: %s and %s", (a, b) => {
    expect(contradicts(date(a), date(b))).toBe(true);
  });

  it("contradict each other from either side, and never themselves", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(contradicts(a, b)).toBe(contradicts(b, a));
        expect(contradicts(a, a)).toBe(false);
      }),
    );
  });
});

describe("the more exact of two dates", () => {
  it.each([
    ["2021-07-07", "2021-07"],
    ["2017-12-22", "2017"],
    ["2021-07", "[2021-07-01..2024-01-22]"],
    ["[2021-07-01..2024-01-22]", "[2021-07-01..]"],
    ["2022-07", "2022-07~"],
    ["2022-07~", "2022"],
    ["2022", "2022?"],
    ["2022-07?", "2022"],
    ["2023-10-24/2023-10-30", "2023-10"],
    ["2023-10-24/2023-10-30", "2023-10-24"],
    ["2023-10-24/2023-10-30", "2023-10-24/.."],
    ["2021-07-07/2023-07-07", "2021-07"],
    ["2021-07", "2021/2025"],
  ])("is %s rather than %s", (exact, vague) => {
    expect(moreExact(date(exact), date(vague))).toBeLessThan(0);
    expect(moreExact(date(vague), date(exact))).toBeGreaterThan(0);
  });

  it("is neither where they say as much, and the choice has no circles", () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(moreExact(a, a)).toBe(0);
        expect(Math.sign(moreExact(a, b))).toBe(-Math.sign(moreExact(b, a)) + 0);
        if (moreExact(a, b) <= 0 && moreExact(b, c) <= 0) expect(moreExact(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
