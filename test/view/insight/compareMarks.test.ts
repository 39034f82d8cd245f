/** What of a comparison is on its axis: the window of the timeline by the calendar, all since the signing. */
import { describe, expect, it } from "vitest";
import { compared } from "../../../src/view/insight/compareMarks";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";

const index = indexOf({
  "a--b": {
    milestones: ["a-1 2019-05-05 agreement", "a-2 2022 visit", "a-3 2023-01-01 visit", "a-4 - visit"],
  },
  "c--d": { milestones: ["c-1 2021 visit", "c-2 2023/2025 project", "c-3 [2023-06-01..] visit"] },
});
const YEAR = { from: day("2023-01-01"), to: day("2023-12-31") };
const drawn = (aligned: boolean, window: typeof YEAR | null) => {
  const { lanes, outside, axis } = compared(index, [0, 1], aligned, window);
  return {
    ids: lanes.flatMap(({ marks }) => marks.map(({ milestone }) => milestone.id)),
    undated: lanes.map(({ undated }) => undated),
    placed: lanes.map(({ placed }) => placed),
    outside,
    axis,
  };
};

describe("a comparison by the calendar", () => {
  it("is around all that is dated where the reader has no window", () => {
    expect(drawn(false, null)).toMatchObject({
      ids: ["a-1", "a-2", "a-3", "c-1", "c-2", "c-3"],
      undated: [1, 0],
      outside: 0,
      axis: { from: 2019, to: 2026 },
    });
  });

  it("keeps to the window of the timeline and counts what lies beyond, to the day", () => {
    expect(drawn(false, YEAR)).toMatchObject({
      ids: ["a-3", "c-2", "c-3"],
      outside: 3,
      axis: { from: 2023, to: 2024 },
    });
  });
});

describe("a comparison since the signing", () => {
  it("leaves the window aside, and what has no signing off the axis", () => {
    expect(drawn(true, YEAR)).toMatchObject({
      ids: ["a-1", "a-2", "a-3"],
      undated: [1, 0],
      placed: [true, false],
      outside: 0,
    });
  });
});
