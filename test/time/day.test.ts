import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, dayOf, formatDay, parseDay, partsOfDay } from "../../src/time/day";
import { daysInMonth, monthStart, startOfMonth } from "../../src/time/monthStart";
import { day } from "../support/dates";

const days = fc.integer({ min: day("0001-01-01"), max: day("9998-12-31") }).map((n) => n as Day);

describe("days of the calendar", () => {
  it.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-1-2",
    "24-01-22",
    "2024-01-22T00:00",
  ])("refuse %s", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("are written as they are read, whatever the time zone", () => {
    fc.assert(fc.property(days, (one) => parseDay(formatDay(one)) === one));
    expect(formatDay(day("1970-01-01"))).toBe("1970-01-01");
    expect(day("1970-01-02")).toBe(1);
  });

  it("come apart into year, month and date, and go together again", () => {
    expect(partsOfDay(day("2021-07-07"))).toEqual({ year: 2021, month: 7, date: 7 });
    fc.assert(
      fc.property(days, (one) => {
        const { year, month, date } = partsOfDay(one);
        return dayOf(year, month, date) === one;
      }),
    );
  });

  it.each([
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-03-10", 1, "2024-03-11"],
    ["2024-01-01", -1, "2023-12-31"],
  ])("count on: %s and %i days is %s", (from, count, to) => {
    expect(formatDay(addDays(day(from), count))).toBe(to);
  });
});

describe("months of the calendar", () => {
  it.each([
    [2021, 13, "2022-01-01"],
    [2021, 0, "2020-12-01"],
    [2021, -11, "2020-01-01"],
    [2021, 25, "2023-01-01"],
    [1, 1, "0001-01-01"],
  ])("carry into the years: month %2$i of %1$i begins on %3$s", (year, month, expected) => {
    expect(formatDay(monthStart(year, month))).toBe(expected);
  });

  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 4, 30],
    [2021, 12, 31],
  ])("of %i-%i have %i days", (year, month, expected) => {
    expect(daysInMonth(year, month)).toBe(expected);
  });

  it("begin on the first", () => {
    expect(formatDay(startOfMonth(day("2021-07-31")))).toBe("2021-07-01");
  });

  it("that no calendar has are a bug of ours", () => {
    expect(() => monthStart(2021, 1.5)).toThrow("no month");
  });
});
