import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayWindow, daysIn } from "../../../src/query/dayWindow";
import { MIN_WINDOW_DAYS } from "../../../src/session/moveWindow";
import { addDays, type Day, formatDay } from "../../../src/time/day";
import { draggedBy } from "../../../src/view/overview/reshape";
import { afterStroke } from "../../../src/view/overview/sliderKeys";
import { PARTS, type Part } from "../../../src/view/overview/strip";
import { day } from "../../support/dates";

const limits: DayWindow = { from: day("2015-01-01"), to: day("2028-12-31") };
const windows: fc.Arbitrary<DayWindow> = fc
  .tuple(fc.integer({ min: limits.from, max: limits.to - 13 }), fc.integer({ min: 14, max: 5114 }))
  .map(([from, days]) => ({ from: from as Day, to: Math.min(limits.to, from + days - 1) as Day }));
const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];

const windowOf = (text: string): DayWindow => {
  const [from = "", to = ""] = text.split("/");
  return { from: day(from), to: day(to) };
};
const told = ({ from, to }: DayWindow) => `${formatDay(from)}/${formatDay(to)}`;

function stroke(keys: string, part: Part, window: string): string | null {
  const shift = keys.startsWith("Shift+");
  const next = afterStroke({ key: keys.replace("Shift+", ""), shift }, part, windowOf(window), limits);
  return next && told(next);
}

describe("dragging", () => {
  it.each<[Part, number, string]>([
    ["start", 31, "2021-02-01/2021-12-31"],
    ["end", -31, "2021-01-01/2021-11-30"],
    ["window", 31, "2021-02-01/2022-01-31"],
    ["start", 9999, "2021-12-18/2021-12-31"],
    ["end", -9999, "2021-01-01/2021-01-14"],
    ["start", -9999, "2015-01-01/2021-12-31"],
    ["end", 9999, "2021-01-01/2028-12-31"],
    ["window", 9999, "2028-01-02/2028-12-31"],
    ["window", -9999, "2015-01-01/2015-12-31"],
  ])("the %s by %i days: %s", (part, days, expected) => {
    expect(told(draggedBy(days, part, windowOf("2021-01-01/2021-12-31"), limits))).toBe(expected);
  });
});

describe("a key", () => {
  it.each<[string, Part, string, string | null]>([
    ["ArrowRight", "start", "2021-01-01/2021-12-31", "2021-02-01/2021-12-31"],
    ["ArrowLeft", "start", "2021-07-15/2021-12-31", "2021-07-01/2021-12-31"],
    ["ArrowRight", "start", "2021-07-15/2021-12-31", "2021-08-01/2021-12-31"],
    ["Shift+ArrowLeft", "start", "2021-01-01/2021-12-31", "2020-01-01/2021-12-31"],
    ["PageUp", "end", "2021-01-01/2021-12-31", "2021-01-01/2022-12-31"],
    ["ArrowLeft", "end", "2021-01-01/2021-03-31", "2021-01-01/2021-02-28"],
    ["ArrowUp", "end", "2021-01-01/2021-03-15", "2021-01-01/2021-03-31"],
    ["ArrowDown", "end", "2021-01-01/2021-03-15", "2021-01-01/2021-02-28"],
    ["ArrowRight", "window", "2021-01-01/2021-12-31", "2021-02-01/2022-01-31"],
    ["PageDown", "window", "2021-01-01/2021-12-31", "2020-01-01/2020-12-31"],
    ["ArrowRight", "window", "2021-01-31/2021-02-28", "2021-02-28/2021-03-28"],
    ["Home", "start", "2021-01-01/2021-12-31", "2015-01-01/2021-12-31"],
    ["End", "start", "2021-01-01/2021-12-31", "2021-12-18/2021-12-31"],
    ["Home", "end", "2021-01-01/2021-12-31", "2021-01-01/2021-01-14"],
    ["End", "end", "2021-01-01/2021-12-31", "2021-01-01/2028-12-31"],
    ["Home", "window", "2021-01-01/2021-12-31", "2015-01-01/2015-12-31"],
    ["End", "window", "2021-01-01/2021-12-31", "2028-01-02/2028-12-31"],
    ["Enter", "window", "2021-01-01/2021-12-31", null],
    ["a", "start", "2021-01-01/2021-12-31", null],
  ])("%s on the %s of %s: %s", (keys, part, window, expected) => {
    expect(stroke(keys, part, window)).toBe(expected);
  });
});

describe("whatever moves the window", () => {
  const parts = fc.constantFrom<Part>(...PARTS);

  it("leaves it in whole days, in order, at least two weeks wide and within the limits", () => {
    const strokes = fc.record({ key: fc.constantFrom(...KEYS), shift: fc.boolean() });
    fc.assert(
      fc.property(
        windows,
        parts,
        strokes,
        fc.integer({ min: -9000, max: 9000 }),
        (window, part, keys, days) => {
          for (const next of [
            afterStroke(keys, part, window, limits),
            draggedBy(days, part, window, limits),
          ]) {
            if (!next) throw new Error(`${keys.key} does nothing`);
            expect([next.from, next.to].every(Number.isInteger)).toBe(true);
            expect(daysIn(next)).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS);
            expect(next.from).toBeGreaterThanOrEqual(limits.from);
            expect(next.to).toBeLessThanOrEqual(limits.to);
            if (part === "start") expect(next.to).toBe(window.to);
            if (part === "end") expect(next.from).toBe(window.from);
          }
        },
      ),
    );
  });

  it("keeps its length where the whole is moved: the days, or the months where they are whole", () => {
    fc.assert(
      fc.property(
        windows,
        fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown"),
        (window, key) => {
          const next = afterStroke({ key, shift: false }, "window", window, limits);
          const slack = isWhole(window) ? 3 : 0;
          expect(Math.abs((next ? daysIn(next) : 0) - daysIn(window))).toBeLessThanOrEqual(slack);
        },
      ),
    );
  });
});

function isWhole({ from, to }: DayWindow): boolean {
  return [from, addDays(to, 1)].every((edge) => formatDay(edge).endsWith("-01"));
}
