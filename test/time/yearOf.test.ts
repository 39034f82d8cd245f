import fc from "fast-check";
import { expect, it } from "vitest";
import { type Day, dayOf, partsOfDay } from "../../src/time/day";
import { yearOf } from "../../src/time/yearOf";

it.each(["1600", "1900", "1970", "2000", "2023", "2024", "2100"])(
  "tells the first and the last day of %s from the next",
  (text) => {
    const year = Number(text);
    const first = dayOf(year, 1, 1);
    const last = dayOf(year, 12, 31);
    expect([first, last].map((day) => day !== null && yearOf(day))).toEqual([year, year]);
  },
);

it("is the year of the calendar for every day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
      const day = number as Day;
      expect(yearOf(day)).toBe(partsOfDay(day).year);
    }),
    { numRuns: 2000 },
  );
});
