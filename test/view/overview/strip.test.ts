import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayWindow } from "../../../src/query/dayWindow";
import { addDays, type Day } from "../../../src/time/day";
import {
  dayAt,
  daysOf,
  GRIP_PX,
  gripsOf,
  type Strip,
  stretchOf,
  xOf,
} from "../../../src/view/overview/strip";
import { day } from "../../support/dates";

const century: DayWindow = { from: day("1950-01-01"), to: day("2049-12-31") };
const strips: fc.Arbitrary<Strip> = fc
  .tuple(
    fc.integer({ min: -20_000, max: 20_000 }),
    fc.integer({ min: 14, max: 200_000 }),
    fc.integer({ min: 72, max: 3000 }),
  )
  .map(([from, days, width]) => ({
    limits: { from: from as Day, to: addDays(from as Day, days - 1) },
    width,
  }));
const inside = strips.chain((strip) =>
  fc
    .tuple(
      fc.integer({ min: strip.limits.from, max: strip.limits.to }),
      fc.integer({ min: strip.limits.from, max: strip.limits.to }),
    )
    .map(([a, b]) => ({ strip, window: { from: Math.min(a, b) as Day, to: Math.max(a, b) as Day } })),
);

describe("days and pixels", () => {
  it("span the strip from edge to edge", () => {
    expect(stretchOf(century, { limits: century, width: 800 })).toEqual({ left: 0, right: 800 });
  });

  it("lead back to the same day from anywhere within it", () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.05, max: 0.95, noNaN: true }), ({ strip, window }, part) => {
        expect(dayAt(xOf(window.from + part, strip), strip)).toBe(window.from);
      }),
    );
  });

  it.each([
    [-50, "1950-01-01"],
    [800, "2049-12-31"],
    [9000, "2049-12-31"],
  ])("at %i px of 800 stay within the limits: %s", (x, expected) => {
    expect(dayAt(x, { limits: century, width: 800 })).toBe(day(expected));
  });

  it("mean nothing while the width is not known", () => {
    const unknown = { limits: century, width: 0 };
    expect([dayAt(10, unknown), daysOf(10, unknown)]).toEqual([century.from, 0]);
  });
});

describe("what is taken hold of", () => {
  it("stands on the ends of a wide window and between them", () => {
    expect(gripsOf({ left: 200, right: 500 }, 800)).toEqual({
      start: { left: 188, right: 212 },
      window: { left: 212, right: 488 },
      end: { left: 488, right: 512 },
    });
  });

  it("stands about the middle of a window of two weeks", () => {
    expect(gripsOf({ left: 400, right: 402 }, 800)).toEqual({
      start: { left: 365, right: 389 },
      window: { left: 389, right: 413 },
      end: { left: 413, right: 437 },
    });
  });

  it("is never narrower than a target may be, never overlaps and never leaves the strip", () => {
    fc.assert(
      fc.property(inside, ({ strip, window }) => {
        const { start, window: whole, end } = gripsOf(stretchOf(window, strip), strip.width);
        for (const { left, right } of [start, whole, end])
          expect(right - left).toBeGreaterThanOrEqual(GRIP_PX - 1e-6);
        expect([whole.left, end.left]).toEqual([start.right, whole.right]);
        expect(start.left).toBeGreaterThanOrEqual(0);
        expect(end.right).toBeLessThanOrEqual(strip.width);
      }),
    );
  });
});
