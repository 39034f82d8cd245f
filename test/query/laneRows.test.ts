import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestonesFrom } from "../../src/dataset/columnsFrom";
import { extentOf } from "../../src/query/extentOf";
import {
  LABEL_PAD_PX,
  type LabelWidth,
  type LaneRows,
  laneRows,
  type Placed,
  WIDE_BAR_PX,
} from "../../src/query/laneRows";
import { type Scale, steppedScale } from "../../src/query/scale";
import { addDays, type Day } from "../../src/time/day";
import { laneMilestones, milestones } from "../support/dataset";

const noLabels: LabelWidth = () => 0;
const evenLabels: LabelWidth = () => 100;
const unevenLabels: LabelWidth = (index) => 20 + ((index * 37) % 190);
const GAP = { minGapPx: 8 };

/** Powers of two, in which pixels of whole days are exact. */
const scales: fc.Arbitrary<Scale> = fc.integer({ min: -4, max: 5 }).map((step) => ({ daysPerPx: 2 ** step }));

function rowsOf({ placed }: LaneRows): number[] {
  return placed.map(({ row }) => row);
}

function byRow({ rows, placed }: LaneRows): Placed[][] {
  return Array.from({ length: rows }, (_, at) => placed.filter(({ row }) => row === at));
}

describe("the rows of a lane", () => {
  it("put marks that have room beside each other and others below", () => {
    const lane = milestones("a 2021-01-01", "b 2021-01-10", "c 2021-06-01");
    expect(rowsOf(laneRows(lane, { daysPerPx: 1 }, evenLabels, GAP))).toEqual([0, 1, 0]);
  });

  it("take labels into account: without them the same marks share a row", () => {
    const lane = milestones("a 2021-01-01", "b 2021-02-10");
    expect(laneRows(lane, { daysPerPx: 1 }, noLabels, GAP).rows).toBe(1);
    expect(laneRows(lane, { daysPerPx: 1 }, evenLabels, GAP).rows).toBe(2);
  });

  it("begin a label inside a wide bar, and right after a narrow one", () => {
    const lane = milestones("year 2021", "month 2022-03");
    const { placed } = laneRows(lane, { daysPerPx: 2 }, evenLabels, GAP);
    expect(placed.map(({ labelAt }) => labelAt)).toEqual(["inside", "beside"]);
    const [year, month] = placed;
    expect(year?.end).toBe(year?.extent.right);
    expect(month?.end).toBe((month?.extent.right ?? 0) + LABEL_PAD_PX + 100);
  });

  it("let a label run past its wide bar", () => {
    const { placed } = laneRows(milestones("year 2021"), { daysPerPx: 4 }, () => 200, GAP);
    const [year] = placed;
    expect(year && year.extent.right - year.extent.left).toBeGreaterThan(WIDE_BAR_PX);
    expect(year?.end).toBe((year?.extent.left ?? 0) + LABEL_PAD_PX + 200);
  });

  it("keep undated milestones off the axis, in known order", () => {
    const lane = milestones("z -", "dated 2021", "a -");
    const { placed, undated } = laneRows(lane, { daysPerPx: 1 }, evenLabels, GAP);
    expect(placed.map(({ index }) => index)).toEqual([1]);
    expect([...undated].map(({ id }) => id)).toEqual(["z", "a"]);
  });

  it("are none where nothing is dated", () => {
    expect(laneRows(milestones("a -"), { daysPerPx: 1 }, evenLabels, GAP).rows).toBe(0);
  });

  it("are remembered while nothing changes, and made anew for another scale", () => {
    const lane = milestones("a 2021");
    const scale = { daysPerPx: 1 };
    expect(laneRows(lane, scale, evenLabels, GAP)).toBe(laneRows(lane, scale, evenLabels, GAP));
    expect(laneRows(lane, { daysPerPx: 2 }, evenLabels, GAP)).not.toBe(
      laneRows(lane, scale, evenLabels, GAP),
    );
  });

  it("place every dated milestone exactly once and list every other", () => {
    fc.assert(
      fc.property(laneMilestones, scales, (lane, scale) => {
        const { placed, undated } = laneRows(lane, scale, unevenLabels, GAP);
        const all = [...placed.map(({ index }) => index), ...[...undated].map(({ index }) => index)];
        expect(all.sort((a, b) => a - b)).toEqual([...lane].map(({ index }) => index));
        expect([...undated].every(({ date }) => date.precision === "unknown")).toBe(true);
      }),
    );
  });

  it("never let marks or labels of one row come nearer than the gap", () => {
    fc.assert(
      fc.property(laneMilestones, scales, (lane, scale) => {
        for (const row of byRow(laneRows(lane, scale, unevenLabels, GAP)))
          row.slice(1).forEach((mark, at) => {
            const before = row[at]?.end ?? Number.NaN;
            expect(mark.extent.left).toBeGreaterThanOrEqual(before + GAP.minGapPx);
          });
      }),
    );
  });

  it("are no more than marks lie over each other at any point", () => {
    fc.assert(
      fc.property(laneMilestones, scales, (lane, scale) => {
        const { rows, placed } = laneRows(lane, scale, noLabels, { minGapPx: 0 });
        const depth = (at: number) =>
          placed.filter(({ extent }) => extent.left <= at && at < extent.right).length;
        const depths = placed.map(({ extent }) => depth(extent.left));
        expect(rows).toBe(Math.max(0, ...depths));
      }),
    );
  });

  it("do not depend on the order in which milestones are handed in", () => {
    fc.assert(
      fc.property(laneMilestones, scales, (lane, scale) => {
        const turned = laneRows(lane.of(lane.rows.toReversed()), scale, unevenLabels, GAP);
        expect(turned.placed).toEqual(laneRows(lane, scale, unevenLabels, GAP).placed);
      }),
    );
  });

  it("are the same wherever in time the marks stand: nothing is anchored in a window", () => {
    const days = fc.integer({ min: -400_000, max: 400_000 });
    fc.assert(
      fc.property(laneMilestones, scales, days, (lane, scale, shift) => {
        const by = (day: Day | null): Day | null => (day === null ? null : addDays(day, shift));
        const moved = [...lane].map((milestone) => {
          const { earliest, latest } = milestone.date.bounds;
          const bounds = { earliest: by(earliest), latest: by(latest) };
          return { ...milestone, date: { ...milestone.date, bounds } };
        });
        expect(rowsOf(laneRows(milestonesFrom(moved, 1), scale, unevenLabels, GAP))).toEqual(
          rowsOf(laneRows(lane, scale, unevenLabels, GAP)),
        );
      }),
    );
  });

  it("stay free of overlaps at every scale down to the next finer step", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(laneMilestones, scales, share, (lane, coarse, part) => {
        const daysPerPx = coarse.daysPerPx / 2 ** (part / 4);
        const laidOut = laneRows(lane, coarse, unevenLabels, GAP);
        for (const row of byRow(laidOut)) {
          let taken = Number.NEGATIVE_INFINITY;
          for (const { index, labelAt } of row) {
            const milestone = lane.at(index);
            const drawn = milestone && extentOf(milestone.date, milestone.status, { daysPerPx });
            if (!drawn) throw new Error("a placed mark has an extent");
            expect(drawn.left).toBeGreaterThanOrEqual(taken - 1e-6);
            const start = labelAt === "inside" ? drawn.left : drawn.right;
            taken = Math.max(drawn.right, start + LABEL_PAD_PX + unevenLabels(index));
          }
        }
      }),
    );
  });
});

describe("the ladder of scales", () => {
  const given = fc.double({ min: 0.001, max: 1000, noNaN: true });

  it("never shows less time a pixel than asked for, and hardly more", () => {
    fc.assert(
      fc.property(given, (daysPerPx) => {
        const step = steppedScale(daysPerPx).daysPerPx;
        expect(step).toBeGreaterThanOrEqual(daysPerPx * (1 - 1e-6));
        expect(step).toBeLessThanOrEqual(daysPerPx * 2 ** 0.2501);
      }),
    );
  });

  it("keeps its own steps, and through the rounding of a window", () => {
    fc.assert(
      fc.property(given, (daysPerPx) => {
        const step = steppedScale(daysPerPx).daysPerPx;
        expect(steppedScale(step).daysPerPx).toBe(step);
        expect(steppedScale(step * (1 + 1e-9)).daysPerPx).toBe(step);
      }),
    );
  });
});
