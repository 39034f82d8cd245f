import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn } from "../../src/query/dayWindow";
import { fitWindow } from "../../src/query/fitWindow";
import { laneMilestones, milestones } from "../support/dataset";
import { day } from "../support/dates";

describe("the window that shows all", () => {
  it("reaches from the first to the last known day, with a margin on either side", () => {
    const window = fitWindow(milestones("a 2017-12-22", "b 2024"));
    expect(window?.from).toBeLessThan(day("2017-12-22"));
    expect(window?.from).toBeGreaterThan(day("2017-01-01"));
    expect(window?.to).toBeGreaterThan(day("2024-12-31"));
    expect(window?.to).toBeLessThan(day("2026-01-01"));
  });

  it("is not stretched by what is open on one side", () => {
    const known = milestones("a 2017-12-22", "b 2024-01-22");
    const open = milestones("a 2017-12-22", "b 2024-01-22", "c [2024-01-22..]", "d [..2020]");
    expect(fitWindow(open)).toEqual(fitWindow(known));
  });

  it("shows a single day within its season", () => {
    const window = fitWindow(milestones("a 2021-07-07"));
    expect(window && daysIn(window)).toBe(91);
  });

  it("shows today too where it is given", () => {
    const today = day("2026-11-21");
    expect(fitWindow(milestones("a 2021"), today)?.to).toBeGreaterThan(today);
    expect(fitWindow(milestones("a -"), today)?.from).toBeLessThan(today);
  });

  it("is none where nothing is dated", () => {
    expect(fitWindow(milestones("a -"))).toBeNull();
  });

  it("holds every known day", () => {
    fc.assert(
      fc.property(laneMilestones, (lane) => {
        const window = fitWindow(lane);
        const days = [...lane].flatMap(({ date }) => [date.bounds.earliest, date.bounds.latest]);
        for (const each of days.filter((value) => value !== null)) {
          expect(window?.from).toBeLessThan(each);
          expect(window?.to).toBeGreaterThan(each);
        }
      }),
    );
  });
});
