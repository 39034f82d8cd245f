import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThreadEnd } from "../../../src/view/timeline/threadEnds";
import {
  drawnPath,
  type Frame,
  openWayOf,
  type Point,
  pathData,
  piecesOf,
  tipData,
  wayOf,
} from "../../../src/view/timeline/threadPath";

/** A day a pixel, and rows from the top. */
const FRAME: Frame = { from: 0, daysPerPx: 1, widthPx: 1000, topPx: 0, heightPx: 320 };
const ROW = 32;

function at(day: number | null, row: number, more: Partial<ThreadEnd> = {}): ThreadEnd {
  return { day, shiftPx: 0, yPx: (row + 0.5) * ROW, halfPx: day === null ? 0 : 7, pill: null, ...more };
}

const ends = fc
  .tuple(fc.option(fc.integer({ min: -3000, max: 3000 }), { nil: null }), fc.integer({ min: -20, max: 30 }))
  .map(([day, row]) => at(day, row));
const frames = fc
  .record({ from: fc.integer({ min: -500, max: 500 }), topPx: fc.integer({ min: 0, max: 400 }) })
  .map((some): Frame => ({ ...FRAME, ...some }));

const isWithin = ({ x, y }: Point, { widthPx, heightPx }: Frame) =>
  x >= 0 && x <= widthPx && y >= 0 && y <= heightPx;

/** Within, and not on the very edge. */
const isInside = ({ x, y }: Point, { widthPx, heightPx }: Frame) =>
  x > 0 && x < widthPx && y > 0 && y < heightPx;

/** Whether a point lies on a way: between two of its corners. */
function isOn({ x, y }: Point, way: readonly Point[]): boolean {
  return way.some((b, nth) => {
    const a = way[nth - 1];
    if (!a) return false;
    const between = (p: number, q: number, r: number) => Math.min(p, r) <= q && q <= Math.max(p, r);
    return between(a.x, x, b.x) && between(a.y, y, b.y);
  });
}

describe("the way of a thread", () => {
  it("runs level in the gap between rows, and arrives from the side of the plan", () => {
    const way = wayOf(at(100, 2), at(400, 5), FRAME);
    expect(way).toEqual([
      { x: 100, y: 87 },
      { x: 100, y: 95 },
      { x: 400, y: 95 },
      { x: 400, y: 169 },
    ]);
    expect(drawnPath(way, FRAME, "arrive").tips).toEqual([{ x: 400, y: 169, kind: "arrive", dx: 0, dy: 1 }]);
  });

  it("goes up to what stands above, and hangs below both in one row", () => {
    expect(wayOf(at(100, 5), at(400, 2), FRAME).at(-1)).toEqual({ x: 400, y: 87 });
    const [start, ...rest] = wayOf(at(100, 2), at(400, 2), FRAME);
    expect(start).toEqual({ x: 100, y: 87 });
    expect(rest.map(({ y }) => y)).toEqual([95, 95, 87]);
  });

  it("comes in from the left edge for what is not on the axis", () => {
    expect(wayOf(at(null, 2), at(400, 5), FRAME)[0]).toEqual({ x: 0, y: 80 });
    expect(wayOf(at(100, 2), at(null, 5), FRAME).at(-1)).toEqual({ x: 0, y: 176 });
  });

  it("ends openly at the day on which the plan was last heard of, never on the plan itself", () => {
    expect(openWayOf(at(100, 2), 300, FRAME).at(-1)).toEqual({ x: 300.5, y: 95 });
    expect(openWayOf(at(100, 2), 98, FRAME).at(-1)).toEqual({ x: 88, y: 95 });
    expect(openWayOf(at(100, 2), null, FRAME).at(-1)).toEqual({ x: 100, y: 95 });
  });

  it("is level or upright all along", () => {
    fc.assert(
      fc.property(ends, ends, frames, (plan, to, frame) => {
        const way = wayOf(plan, to, frame);
        for (const [nth, b] of way.entries()) {
          const a = way[nth - 1] ?? b;
          expect(a.x === b.x || a.y === b.y).toBe(true);
        }
      }),
    );
  });
});

describe("what is drawn of it", () => {
  it("lies within the frame and on the way", () => {
    fc.assert(
      fc.property(ends, ends, frames, (plan, to, frame) => {
        const way = wayOf(plan, to, frame);
        for (const point of piecesOf(way, frame).flat()) {
          expect(isWithin(point, frame)).toBe(true);
          expect(isOn(point, way)).toBe(true);
        }
      }),
    );
  });

  it("holds every corner of the way that is in sight", () => {
    fc.assert(
      fc.property(ends, ends, frames, (plan, to, frame) => {
        const way = wayOf(plan, to, frame);
        const drawn = piecesOf(way, frame);
        for (const corner of way)
          if (isInside(corner, frame)) expect(drawn.some((piece) => isOn(corner, piece))).toBe(true);
      }),
    );
  });

  it("points on wherever it is cut off, and arrives once where its end is in sight", () => {
    fc.assert(
      fc.property(ends, ends, frames, (plan, to, frame) => {
        const way = wayOf(plan, to, frame);
        const { tips } = drawnPath(way, frame, "arrive");
        const end = way.at(-1);
        const arrived = tips.filter(({ kind }) => kind === "arrive").length;
        if (end && isInside(end, frame)) expect(arrived).toBe(1);
        if (end && !isWithin(end, frame)) expect(arrived).toBe(0);
        for (const { kind, x, y, dx, dy } of tips) {
          expect(Math.abs(dx) + Math.abs(dy)).toBe(1);
          if (kind === "beyond") expect(isWithin({ x: x + dx, y: y + dy }, frame)).toBe(false);
        }
      }),
    );
  });

  it("points out of the frame, not along its edge, where a line of it runs there", () => {
    const beyond = (way: readonly Point[], frame: Frame) => drawnPath(way, frame, "arrive").tips;
    const left = { ...FRAME, from: 2 };
    expect(beyond(wayOf(at(0, 0), at(2, 0), left), left)).toEqual([]);
    const top = { ...FRAME, from: -1, topPx: 1 };
    expect(beyond(wayOf(at(null, 0), at(0, -1), top), top)).toContainEqual({
      x: 10,
      y: 0,
      kind: "beyond",
      dx: 0,
      dy: -1,
    });
  });

  it("is nothing where the whole of it is out of sight", () => {
    const way = wayOf(at(2000, 2), at(3000, 5), FRAME);
    expect(drawnPath(way, FRAME, "arrive")).toEqual({ lines: [], tips: [] });
  });

  it("goes to the edge where what came of it is beyond, and says so", () => {
    const { lines, tips } = drawnPath(wayOf(at(100, 2), at(3000, 5), FRAME), FRAME, "arrive");
    expect(lines.at(-1)?.at(-1)).toEqual({ x: 1000, y: 95 });
    expect(tips).toEqual([{ x: 1000, y: 95, kind: "beyond", dx: 1, dy: 0 }]);
  });
});

describe("path data", () => {
  it("begins and ends at the ends of the line, whatever its corners", () => {
    const line = [
      { x: 1, y: 2 },
      { x: 1, y: 9 },
      { x: 30.04, y: 9 },
    ];
    expect(pathData(line)).toBe("M1 2L1 5.5Q1 9 7 9L30 9");
    expect(pathData([])).toBe("");
  });

  it("differs for every kind of tip", () => {
    const kinds = ["arrive", "stop", "open", "beyond"] as const;
    const drawn = kinds.map((kind) => tipData({ x: 10, y: 20, kind, dx: 0, dy: 1 }));
    expect(new Set(drawn).size).toBe(kinds.length);
  });
});
