import { describe, expect, it } from "vitest";
import { intersect, overlap } from "../../src/time/intersect";
import { bounds, told } from "../support/dates";

describe("what two bounds leave possible", () => {
  it.each([
    ["2021-01-01", "2021-12-31", "2021-07-07", "2024-01-22", "2021-07-07 – 2021-12-31"],
    [null, "2021-12-31", "2021-07-07", null, "2021-07-07 – 2021-12-31"],
    [null, null, null, "2024-01-22", "? – 2024-01-22"],
    ["2021-01-01", "2021-07-07", "2021-07-07", "2022-01-01", "2021-07-07 – 2021-07-07"],
  ])("%s – %s and %s – %s: %s", (from, to, since, until, left) => {
    const both = intersect(bounds(from, to), bounds(since, until));
    expect(both && told(both)).toBe(left);
    expect(intersect(bounds(since, until), bounds(from, to))).toEqual(both);
  });

  it("is nothing where one ends before the other begins", () => {
    const [first, second] = [bounds(null, "2021-07-06"), bounds("2021-07-07", null)];
    expect(intersect(first, second)).toBeNull();
    expect(overlap(first, second)).toBe(false);
    expect(overlap(first, bounds("2021-07-06", null))).toBe(true);
  });
});
