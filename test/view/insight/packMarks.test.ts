/** Where marks of a comparison and of a story stand: none over another, each as long as what is known. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkSpan, packMarks, rowsOf } from "../../../src/view/insight/packMarks";
import { axisAround, calendarSpan, yearAt } from "../../../src/view/insight/yearAxis";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";

const [ANY] = indexOf({ lane: { milestones: ["a 2021 visit"] } }).milestones;
if (!ANY) throw new Error("a milestone");
const milestone = ANY;

const PACKING = { least: 9, runOut: 26, room: 24 };
const packed = (spans: readonly MarkSpan[]) => packMarks(spans, (year) => year * 100, PACKING);

const sides = fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { nil: null });
const anySpan = fc.tuple(sides, sides, fc.boolean()).map(([a, b, runsOn]): MarkSpan => {
  const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { milestone, from, to, runsOn };
});

describe("marks in rows", () => {
  it("never cover each other, and have room for a finger each", () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        const marks = packed(spans);
        const takes = ({ start, end }: { start: number; end: number }) => {
          const spare = Math.max(0, PACKING.room - (end - start)) / 2;
          return { left: start - spare, right: end + spare };
        };
        for (const [at, mark] of marks.entries())
          for (const other of marks.slice(at + 1)) {
            if (other.row !== mark.row) continue;
            const [a, b] = [takes(mark), takes(other)];
            expect(a.right <= b.left + 1e-6 || b.right <= a.left + 1e-6).toBe(true);
          }
        expect(rowsOf(marks)).toBeGreaterThan(Math.max(0, ...marks.map(({ row }) => row)));
      }),
    );
  });

  it("hold every dated one once, and cover all that is known of it", () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        const dated = spans.filter(({ from, to }) => from !== null || to !== null);
        const marks = packed(spans);
        expect(marks).toHaveLength(dated.length);
        for (const { from, to } of dated) {
          const covers = marks.some(
            ({ start, end }) =>
              (from === null || start <= from * 100 + 1e-6) && (to === null || end >= to * 100 - 1e-6),
          );
          expect(covers).toBe(true);
        }
      }),
    );
  });
});

/** The shape of a milestone of this date and status on the axis of years. */
function shapeOf(edtf: string, status = "done") {
  const [found] = indexOf({ lane: { milestones: [`a ${edtf} visit culture ${status}`] } }).milestones;
  return found && packed([calendarSpan(found)])[0]?.shape;
}

describe("the shape of a mark", () => {
  it.each([
    ["2021-07-07", "dot"],
    ["2021-07", "bar"],
    ["2021", "bar"],
    ["[2021-01-01..2022-01-01]", "bar"],
    ["[2021-01-01..]", "runs-out-right"],
    ["[..2021-01-01]", "runs-out-left"],
    ["-", undefined],
  ])("of %s is %s", (edtf, shape) => {
    expect(shapeOf(edtf)).toBe(shape);
  });

  it("runs on where something is under way, whatever limits what is known of it", () => {
    expect(shapeOf("[2021-01-01..2022-01-01]", "ongoing")).toBe("runs-out-right");
  });
});

describe("the axis of years", () => {
  it("puts the first day of a year on its number, in leap years too", () => {
    expect([yearAt(day("2021-01-01")), yearAt(day("2024-01-01")), yearAt(day("2025-01-01"))]).toEqual([
      2021, 2024, 2025,
    ]);
    expect(yearAt(day("2024-07-02"))).toBeCloseTo(2024.5, 2);
  });

  it("goes from whole year to whole year around all that is drawn", () => {
    expect(
      axisAround([
        { from: 2017.2, to: 2019 },
        { from: null, to: 2021.5 },
      ]),
    ).toEqual({ from: 2017, to: 2022 });
    expect(axisAround([{ from: null, to: null }])).toEqual({ from: 0, to: 1 });
  });
});
