import { describe, expect, it } from "vitest";
import { laneRows } from "../../src/query/laneRows";
import { stackRows } from "../../src/query/stackRows";
import { milestones } from "../support/dataset";

const layoutOf = (...lines: string[]) => laneRows(milestones(...lines), { daysPerPx: 1 }, () => 50);
const two = layoutOf("a 2021-01-01", "b 2021-01-02");
const none = layoutOf("a -");

describe("the rows of all lanes", () => {
  it("stand below each other, each knowing its lane", () => {
    const { rows, offsets } = stackRows([
      { layout: two, open: true },
      { layout: two, open: true },
    ]);
    expect(rows).toEqual([
      { lane: 0, sub: 0 },
      { lane: 0, sub: 1 },
      { lane: 1, sub: 0 },
      { lane: 1, sub: 1 },
    ]);
    expect(offsets).toEqual([0, 2]);
  });

  it("are one for a lane that is folded", () => {
    const { rows, offsets } = stackRows([
      { layout: two, open: false },
      { layout: two, open: true },
    ]);
    expect(rows).toHaveLength(3);
    expect(offsets).toEqual([0, 1]);
  });

  it("leave a row to a lane of which nothing is dated: its chips need a place", () => {
    expect(stackRows([{ layout: none, open: true }]).rows).toEqual([{ lane: 0, sub: 0 }]);
  });
});
