import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/time/boundsOf";
import { addDays, type Day } from "../../src/time/day";
import { formatEdtf } from "../../src/time/formatEdtf";
import { impliedDate } from "../../src/time/impliedDate";
import { dayAt } from "../support/known";

const implied = (earliest: string | null, latest: string | null) => {
  const date = impliedDate({
    earliest: earliest === null ? null : dayAt(earliest),
    latest: latest === null ? null : dayAt(latest),
  });
  return date && formatEdtf(date);
};

describe("the date that bounds stand for", () => {
  it.each([
    ["2021-07-07", "2021-07-07", "2021-07-07"],
    ["2021-07-01", "2021-07-31", "2021-07"],
    ["2024-02-01", "2024-02-29", "2024-02"],
    ["2023-02-01", "2023-02-27", "[2023-02-01..2023-02-27]"],
    ["2022-01-01", "2022-12-31", "2022"],
    ["2022-01-01", "2023-12-31", "[2022-01-01..2023-12-31]"],
    ["2022-01-02", "2022-12-31", "[2022-01-02..2022-12-31]"],
    ["2024-01-22", null, "[2024-01-22..]"],
    [null, "2022-07-05", "[..2022-07-05]"],
    [null, null, null],
  ])("%s and %s: %s", (earliest, latest, date) => {
    expect(implied(earliest, latest)).toBe(date);
  });

  it("has those very bounds", () => {
    const days = fc.integer({ min: -20_000, max: 40_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const bounds = { earliest: from as Day, latest: addDays(from as Day, length) };
        const date = impliedDate(bounds);
        expect(date && boundsOf(date)).toEqual(bounds);
      }),
    );
  });
});
