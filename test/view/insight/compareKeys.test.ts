/** The arrow keys on the chart of a comparison. */
import { describe, expect, it } from "vitest";
import { keyMove } from "../../../src/view/insight/compareKeys";
import { packMarks } from "../../../src/view/insight/packMarks";
import { calendarSpan } from "../../../src/view/insight/yearAxis";
import { indexOf } from "../../support/dataset";

/** Lanes of marks at the days of milestones, ten pixels a year. */
function lanesOf(...lanes: readonly (readonly string[])[]) {
  return lanes.map((milestones) => {
    const spans = [...indexOf({ lane: { milestones } }).milestones].map(calendarSpan);
    return { marks: packMarks(spans, (year) => (year - 2000) * 10, { least: 9, runOut: 26, room: 24 }) };
  });
}

const LANES = lanesOf(
  ["a1 2010 visit", "a2 2014 visit", "a3 2020 visit"],
  [],
  ["b1 2013 visit", "b2 2021 visit"],
);
const press = (key: string, from: string, more = {}) =>
  keyMove({ key, altKey: false, ctrlKey: false, metaKey: false, ...more }, LANES, from);

describe("keys on a comparison", () => {
  it.each([
    ["ArrowRight", "a1", "a2"],
    ["ArrowLeft", "a2", "a1"],
    ["ArrowLeft", "a1", "a1"],
    ["ArrowRight", "a3", "a3"],
    ["Home", "a3", "a1"],
    ["End", "a1", "a3"],
    // Past the lane without marks, to whatever is nearest in time.
    ["ArrowDown", "a2", "b1"],
    ["ArrowDown", "a3", "b2"],
    ["ArrowUp", "b2", "a3"],
    ["ArrowDown", "b1", "b1"],
    ["ArrowUp", "a1", "a1"],
  ])("%s leads from %s to %s", (key, from, to) => {
    expect(press(key, from)).toBe(to);
  });

  it("leave other keys, and those of the browser, alone", () => {
    expect(press("Enter", "a1")).toBeNull();
    expect(press("ArrowLeft", "a2", { altKey: true })).toBeNull();
    expect(press("ArrowRight", "not drawn")).toBeNull();
  });
});
