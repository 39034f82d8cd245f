/** The little timeline of the bench: everything lies on it, in order, and what is open runs to its edge. */
import { describe, expect, it } from "vitest";
import { barOf, extentOf, placeOf, ticksOf } from "../../../src/view/bench/boundsScale";
import { day } from "../../support/dates";

const YEAR = { earliest: day("2022-01-01"), latest: day("2022-12-31") };
const SINCE = { earliest: day("2023-05-01"), latest: null };
const UNTIL = { earliest: null, latest: day("2020-06-30") };

function extent(...all: Parameters<typeof extentOf>[0]) {
  const found = extentOf(all, day("2024-01-22"));
  if (!found) throw new Error("no extent");
  return found;
}

describe("the extent", () => {
  it("holds all bounds and the article's own day, with room on both sides", () => {
    const { first, last } = extent(YEAR, SINCE, UNTIL);
    expect(first).toBeLessThan(day("2020-06-30"));
    expect(last).toBeGreaterThan(day("2024-01-22"));
  });

  it("is none where nothing has a day", () => {
    expect(extentOf([{ earliest: null, latest: null }], null)).toBeNull();
  });
});

describe("a bar", () => {
  it("lies where its days lie", () => {
    const all = extent(YEAR, SINCE, UNTIL);
    const bar = barOf(YEAR, all);
    expect(bar?.from).toBeCloseTo(placeOf(day("2022-01-01"), all));
    expect((bar?.from ?? 0) + (bar?.width ?? 0)).toBeCloseTo(placeOf(day("2023-01-01"), all));
    expect(bar?.open).toBeNull();
  });

  it("runs to the edge on its open side", () => {
    const all = extent(YEAR, SINCE, UNTIL);
    const since = barOf(SINCE, all);
    expect(since).toMatchObject({ open: "end" });
    expect((since?.from ?? 0) + (since?.width ?? 0)).toBeCloseTo(100);
    expect(barOf(UNTIL, all)).toMatchObject({ from: 0, open: "start" });
  });

  it("can be seen where it is a single day, and is none where nothing is known", () => {
    const all = extent({ earliest: day("1900-01-01"), latest: day("1900-01-01") });
    expect(barOf({ earliest: day("2024-01-22"), latest: day("2024-01-22") }, all)?.width).toBeGreaterThan(
      0.5,
    );
    expect(barOf({ earliest: null, latest: null }, all)).toBeNull();
  });
});

it("has ticks at round years, no more than are legible", () => {
  const years = ticksOf(extent({ earliest: day("1901-01-01"), latest: day("2030-12-31") })).map(
    ({ year }) => year,
  );
  expect(years).toEqual([1900, 1920, 1940, 1960, 1980, 2000, 2020]);
  expect(ticksOf(extent(YEAR)).map(({ year }) => year)).toEqual([2022, 2023, 2024]);
});
