/** Days that come round. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { yearsLater } from "../../src/time/anniversary";
import { formatDay, partsOfDay } from "../../src/time/day";
import { day } from "../support/dates";

it.each([
  ["2017-12-22", 10, "2027-12-22"],
  ["2016-02-29", 1, "2017-02-28"],
  ["2016-02-29", 4, "2020-02-29"],
  ["2096-02-29", 4, "2100-02-28"],
  ["2023-02-28", 1, "2024-02-28"],
])("%s comes round after %i years on %s", (from, years, expected) => {
  expect(formatDay(yearsLater(day(from), years))).toBe(expected);
});

it("keeps the month and never skips a year", () => {
  const days = fc.integer({ min: day("1900-01-01"), max: day("2100-12-31") });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 200 }), (value, years) => {
      const from = partsOfDay(value as ReturnType<typeof day>);
      const then = partsOfDay(yearsLater(value as ReturnType<typeof day>, years));
      expect([then.year, then.month]).toEqual([from.year + years, from.month]);
      expect(from.date - then.date).toBe(from.date === 29 && then.date === 28 ? 1 : 0);
    }),
  );
});
