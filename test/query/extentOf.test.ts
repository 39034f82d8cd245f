import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../src/dataset/vocabulary";
import {
  ARROW_PX,
  DOT_PX,
  type Extent,
  extentIn,
  extentOf,
  leftIn,
  MIN_BAR_PX,
  RUN_OUT_PX,
  rightIn,
} from "../../src/query/extentOf";
import { pxOf } from "../../src/query/scale";
import { formatDay } from "../../src/time/day";
import { laneMilestones } from "../support/dataset";
import { known } from "../support/dates";

const HALF_A_DAY_PER_PX = { daysPerPx: 0.5 };

function extent(edtf: string, status: Status = "done", scale = HALF_A_DAY_PER_PX): Extent {
  const found = extentOf(known(edtf), status, scale);
  if (!found) throw new Error(`${edtf} is not on the axis`);
  return found;
}

describe("what a mark occupies", () => {
  it.each<[string, Status, Extent["shape"], string, string]>([
    ["2021-07-07", "done", "dot", "2021-07-07", "2021-07-08"],
    ["2021-09", "done", "bar", "2021-09-01", "2021-10-01"],
    ["2022", "planned", "bar", "2022-01-01", "2023-01-01"],
    ["2022-07~", "done", "bar", "2022-06-01", "2022-09-01"],
    ["2023-10-24/2023-10-30", "done", "bar", "2023-10-24", "2023-10-31"],
    ["2023-10-24/2023-10-24", "done", "bar", "2023-10-24", "2023-10-25"],
    ["[2021-07-07..2024-01-22]", "done", "bar", "2021-07-07", "2024-01-23"],
    ["2021-07-07~", "done", "bar", "2021-07-06", "2021-07-09"],
  ])("%s, %s: a %s from %s to before %s", (edtf, status, shape, from, to) => {
    const found = extent(edtf, status);
    expect([found.shape, formatDay(found.from), formatDay(found.to)]).toEqual([shape, from, to]);
  });

  it.each<[string, Status, Extent["shape"]]>([
    ["[2024-01-22..]", "planned", "runs-out-right"],
    ["2022-04/..", "ongoing", "runs-out-right"],
    ["[..2019]", "done", "runs-out-left"],
    ["[2021-07-07..2024-01-22]", "ongoing", "runs-out-right"],
  ])("%s, %s: known on one side only, it %s", (edtf, status, shape) => {
    expect(extent(edtf, status).shape).toBe(shape);
  });

  it("is nothing where nothing is known of the date", () => {
    expect(extentOf(known(null), "done", HALF_A_DAY_PER_PX)).toBeNull();
  });

  it("centres a dot at noon of its day", () => {
    const { left, right, from } = extent("2021-07-07");
    expect((left + right) / 2).toBe(pxOf(from, HALF_A_DAY_PER_PX) + 1);
    expect(right - left).toBe(DOT_PX);
  });

  it("is exactly as wide as what is known, but never too narrow to see", () => {
    const month = extent("2021-09");
    expect(month.right - month.left).toBe(60);
    const fromAfar = extent("2021-09", "done", { daysPerPx: 16 });
    expect(fromAfar.right - fromAfar.left).toBe(MIN_BAR_PX);
  });

  it("runs out over a fixed length whatever the scale, away from the known end", () => {
    const later = extent("[2024-01-22..]", "planned", { daysPerPx: 8 });
    expect(formatDay(later.from)).toBe("2024-01-22");
    expect(later.right - later.left).toBe(RUN_OUT_PX);
    const earlier = extent("[..2019]", "done", { daysPerPx: 8 });
    expect(formatDay(earlier.to)).toBe("2020-01-01");
    expect(earlier.right - earlier.left).toBe(RUN_OUT_PX);
    expect(earlier.right).toBe(pxOf(earlier.to, { daysPerPx: 8 }));
  });

  it("puts the arrow after the last day on which it is known to have gone on", () => {
    const { right } = extent("[2021-07-07..2024-01-22]", "ongoing");
    expect(right).toBe(extent("[2021-07-07..2024-01-22]").right + ARROW_PX);
  });
});

describe("the edges of a mark by themselves", () => {
  it("are those of its extent, whatever is known of the date", () => {
    const scales = fc.integer({ min: -5, max: 7 }).map((step) => ({ daysPerPx: 2 ** step }));
    fc.assert(
      fc.property(laneMilestones, scales, ({ rows, columns }, scale) => {
        for (const row of rows) {
          const whole = extentIn(columns, row, scale);
          if (whole === null) {
            expect(leftIn(columns, row, scale)).toBeNaN();
            continue;
          }
          expect(leftIn(columns, row, scale)).toBeCloseTo(whole.left, 6);
          expect(rightIn(columns, row, scale)).toBeCloseTo(whole.right, 6);
        }
      }),
    );
  });
});
