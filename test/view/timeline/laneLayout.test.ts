import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../src/query/answer";
import { isGroup, milestonesOf } from "../../../src/query/laneGroups";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { greatestTitlePx } from "../../../src/view/timeline/labelWidth";
import { layOutLanes, rowCount, rowsOfMilestone, type Stories } from "../../../src/view/timeline/laneLayout";
import { indexes, indexOf } from "../../support/dataset";

const SCALE = { daysPerPx: 1 };
const label = () => 100;
const open = () => true;

const { lanes } = answer(
  indexOf({
    first: { milestones: ["a 2021-01-01", "b 2021-01-10", "c -"] },
    second: { milestones: ["d 2022-01-01"] },
  }),
  EMPTY_QUESTION,
);

describe("lanes below each other", () => {
  it("have a row for their names and one for each chip where the names stand above", () => {
    const laid = layOutLanes(lanes, open, SCALE, label, "above");
    expect(laid.map(({ first, headRows, rows }) => ({ first, headRows, rows }))).toEqual([
      { first: 0, headRows: 2, rows: 4 },
      { first: 4, headRows: 1, rows: 2 },
    ]);
  });

  it("are high enough for the names where these stand beside", () => {
    const laid = layOutLanes(lanes, open, SCALE, label, "beside");
    expect(laid.map(({ first, headRows, rows }) => ({ first, headRows, rows }))).toEqual([
      { first: 0, headRows: 0, rows: 4 },
      { first: 4, headRows: 0, rows: 3 },
    ]);
  });

  it("have a row more beside the marks for each place that was called otherwise", () => {
    const renamed: Stories = ({ partnership }) => (partnership === 1 ? 2 : 0);
    const laid = layOutLanes(lanes, open, SCALE, label, "beside", renamed);
    expect(laid.map(({ first, rows, nameRows }) => ({ first, rows, nameRows }))).toEqual([
      { first: 0, rows: 4, nameRows: 3 },
      { first: 4, rows: 5, nameRows: 5 },
    ]);
  });

  it("take a single row of marks while they are folded", () => {
    const laid = layOutLanes(
      lanes,
      (shown) => !isGroup(shown) && shown.partnership === 1,
      SCALE,
      label,
      "beside",
    );
    expect(laid.map(({ rows, layout }) => [rows, layout !== null])).toEqual([
      [1, false],
      [3, true],
    ]);
  });

  it("follow each other without gaps and hold every mark, whatever the record", () => {
    fc.assert(
      fc.property(indexes, fc.constantFrom("above" as const, "beside" as const), (index, heading) => {
        const laid = layOutLanes(answer(index, EMPTY_QUESTION).lanes, open, SCALE, label, heading);
        const ends = laid.map(({ first, rows }) => first + rows);
        expect(laid.map(({ first }) => first)).toEqual([0, ...ends.slice(0, -1)]);
        expect(rowCount(laid)).toBe(ends.at(-1));
        for (const { shown, first, headRows, rows, layout } of laid) {
          for (const { index: mark } of layout?.placed ?? []) {
            const row = rowsOfMilestone(laid, mark);
            expect(row?.first).toBeGreaterThanOrEqual(first + headRows);
            expect(row?.end).toBeLessThanOrEqual(first + rows);
            expect(row && row.end - row.first).toBe(1);
          }
          for (const mark of layout?.undated.rows ?? [])
            expect(rowsOfMilestone(laid, mark)).toEqual({ first, end: first + rows });
          expect((layout?.placed.length ?? 0) + (layout?.undated.length ?? 0)).toBe(
            milestonesOf(shown).length,
          );
        }
      }),
    );
  });

  it("take no rows where there are none", () => {
    expect(rowCount(layOutLanes([], open, SCALE, label, "above"))).toBe(0);
    expect(rowsOfMilestone([], 0)).toBeNull();
  });
});

describe("the room for a title", () => {
  it("never leaves less than 120 px nor takes more than 420", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.nat(500), (width, more) => {
        expect(greatestTitlePx(width)).toBeGreaterThanOrEqual(120);
        expect(greatestTitlePx(width)).toBeLessThanOrEqual(420);
        expect(greatestTitlePx(width + more)).toBeGreaterThanOrEqual(greatestTitlePx(width));
      }),
    );
  });
});
