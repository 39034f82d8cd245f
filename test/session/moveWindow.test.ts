import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayWindow, daysIn } from "../../src/query/dayWindow";
import { clampWindow, MIN_WINDOW_DAYS, panWindow, zoomWindow } from "../../src/session/moveWindow";
import { addDays, type Day } from "../../src/time/day";
import { nearDays } from "../support/dataset";
import { day } from "../support/dates";

const january = { from: day("2021-01-01"), to: day("2021-01-31") };
const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
const windows: fc.Arbitrary<DayWindow> = fc
  .tuple(nearDays, fc.integer({ min: 1, max: 20_000 }))
  .map(([from, days]) => ({ from, to: addDays(from, days - 1) }));

/** Whole days and in order, or the address could not say them. */
function isWindow({ from, to }: DayWindow): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from <= to;
}

describe("zooming", () => {
  it("keeps the middle without a point", () => {
    const wide = zoomWindow(january, 3);
    expect(daysIn(wide)).toBe(93);
    expect(wide).toEqual({ from: day("2020-12-01"), to: day("2021-03-03") });
  });

  it.each([
    ["2021-01-01", "left"],
    ["2021-01-31", "right"],
  ])("keeps %s at the %s edge", (at) => {
    const wide = zoomWindow(january, 10, day(at));
    const share = (window: DayWindow) => (day(at) + 0.5 - window.from) / daysIn(window);
    expect(Math.abs(share(wide) - share(january))).toBeLessThan(0.01);
  });

  it("keeps the point where it is, to half a day, at any factor", () => {
    fc.assert(
      fc.property(windows, factors, fc.double({ min: 0, max: 1, noNaN: true }), (window, factor, part) => {
        const at = addDays(window.from, Math.floor(part * (daysIn(window) - 1)));
        const next = zoomWindow(window, factor, at);
        const place = (at + 0.5 - window.from) / daysIn(window);
        expect(isWindow(next)).toBe(true);
        expect(Math.abs(next.from + place * daysIn(next) - (at + 0.5))).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it("stops at two weeks", () => {
    expect(daysIn(zoomWindow(january, 0.001))).toBe(MIN_WINDOW_DAYS);
  });
});

describe("panning", () => {
  it("moves by a share of the width and keeps the width", () => {
    expect(panWindow(january, 1)).toEqual({ from: day("2021-02-01"), to: day("2021-03-03") });
    expect(panWindow(january, -1)).toEqual({ from: day("2020-12-01"), to: day("2020-12-31") });
    expect(panWindow(january, 0)).toBe(january);
  });

  it("moves at least a day, so that a key press is never without effect", () => {
    expect(panWindow(january, 0.001).from).toBe(day("2021-01-02"));
    expect(panWindow(january, -0.001).from).toBe(day("2020-12-31"));
  });

  it("there and back again is where it was", () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -2, max: 2, noNaN: true }), (window, share) => {
        expect(panWindow(panWindow(window, share), -share)).toEqual(window);
      }),
    );
  });
});

describe("limits", () => {
  const limits = { from: day("2015-01-01"), to: day("2025-12-31") };

  it("move a window in whole where it fits", () => {
    expect(clampWindow({ from: day("2014-12-01"), to: day("2014-12-31") }, limits)).toEqual({
      from: day("2015-01-01"),
      to: day("2015-01-31"),
    });
  });

  it("cut one that is wider than they are", () => {
    expect(clampWindow({ from: day("1900-01-01"), to: day("2100-01-01") }, limits)).toEqual(limits);
  });

  it("leave one alone that lies inside", () => {
    expect(clampWindow(january, limits)).toBe(january);
  });

  it("hold any window inside, two weeks wide at least, and have nothing more to do", () => {
    fc.assert(
      fc.property(windows, nearDays, fc.integer({ min: 14, max: 9000 }), (window, start, days) => {
        const within = { from: start, to: (start + days - 1) as Day };
        const held = clampWindow(window, within);
        expect(isWindow(held)).toBe(true);
        expect(held.from).toBeGreaterThanOrEqual(within.from);
        expect(held.to).toBeLessThanOrEqual(within.to);
        expect(daysIn(held)).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS);
        expect(clampWindow(held, within)).toBe(held);
      }),
    );
  });
});
