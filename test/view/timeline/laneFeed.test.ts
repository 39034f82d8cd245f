import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeTitles } from "../../../src/dataset/titles";
import { answer } from "../../../src/query/answer";
import { type FoldedMark, foldedRow, PILL_PX, type Pill } from "../../../src/query/foldedRow";
import { milestonesOf } from "../../../src/query/laneGroups";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { steppedScale } from "../../../src/query/scale";
import type { Day } from "../../../src/time/day";
import { pillId } from "../../../src/view/timeline/drawnLane";
import type { DrawnLane } from "../../../src/view/timeline/drawnMark";
import { ROWS_READY } from "../../../src/view/timeline/feedPlan";
import { type Content, LaneFeed } from "../../../src/view/timeline/laneFeed";
import { type LaidLane, layOutLanes, type RowRange } from "../../../src/view/timeline/laneLayout";
import type { View } from "../../../src/view/timeline/markLayer";
import { indexes, indexOf } from "../../support/dataset";

const WIDTH = 1000;
const label = () => 90;
const ALL_ROWS: RowRange = { first: 0, end: 24 };

/** What stands on the layer, and the frames that are still to come. */
function bench() {
  const shown = new Map<number, DrawnLane>();
  let fed = 0;
  let next: (() => void) | null = null;
  const layer = {
    look: () => {},
    showLane: (lane: DrawnLane) => {
      fed += 1;
      shown.set(lane.lane, lane);
    },
    drop: (lane: number) => shown.delete(lane),
  };
  return {
    shown,
    layer: layer as never, // the feed hands over whole lanes and takes none back
    later: (work: () => void) => {
      next = work;
      return () => {
        next = null;
      };
    },
    /** Lanes fed since the last time that this was asked. */
    fed: () => {
      const count = fed;
      fed = 0;
      return count;
    },
    frame: () => {
      const work = next;
      next = null;
      work?.();
      return work !== null;
    },
  };
}

function contentOf(
  index: ReturnType<typeof indexOf>,
  { open = false, from = 18_000, days = 2000, lanes = answer(index, EMPTY_QUESTION).lanes } = {},
): Content {
  const scale = steppedScale(days / WIDTH);
  return {
    lanes: layOutLanes(lanes, () => open, scale, label, "beside"),
    scale,
    due: false,
    window: { from: from as Day, to: (from + days - 1) as Day },
    said: {
      index,
      titles: wholeTitles([]),
      lang: "vi",
      labelWidth: label,
      selected: null,
      active: null,
      query: "",
    },
  };
}

const viewOf = (from: number, days: number): View => ({ from, daysPerPx: days / WIDTH, widthPx: WIDTH });

const leftOf = (entry: FoldedMark | Pill) => (entry.kind === "pill" ? entry.left : entry.extent.left);
const rightOf = (entry: FoldedMark | Pill) =>
  entry.kind === "pill" ? entry.left + PILL_PX : entry.extent.right;

/** More lanes than are fed in a frame, each with milestones of some days between 1990 and 2033. */
const crowded = fc
  .array(fc.array(fc.integer({ min: 7300, max: 23_000 }), { minLength: 1, maxLength: 8 }), {
    minLength: 10,
    maxLength: 24,
  })
  .map((lanes) =>
    indexOf(
      Object.fromEntries(
        lanes.map((days, at) => [
          `lane${at}`,
          { milestones: days.toSorted((a, b) => a - b).map((day, nth) => `m${at}-${nth} ${textOf(day)}`) },
        ]),
      ),
    ),
  );

function textOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** What is wrong with a folded lane: marks of two layouts, or something in sight that is missing. */
function wrongWith(
  laid: LaidLane,
  drawn: DrawnLane | undefined,
  feed: LaneFeed,
  content: Content,
  view: View,
) {
  const scale = feed.scaleOf(laid.key);
  const { entries } = foldedRow(milestonesOf(laid.shown), scale);
  const idOf = (entry: FoldedMark | Pill) =>
    entry.kind === "pill" ? pillId(entry) : (content.said.index.milestones.at(entry.index)?.id ?? "");
  const [left, right] = [view.from, view.from + view.daysPerPx * view.widthPx].map(
    (day) => day / scale.daysPerPx,
  );
  const inSight = entries
    .filter((entry) => leftOf(entry) < (right ?? 0) && rightOf(entry) > (left ?? 0))
    .map(idOf);
  const ids = drawn?.marks.map(({ id }) => id) ?? [];
  const all = new Set(entries.map(idOf));
  return [
    ...inSight.filter((id) => !ids.includes(id)).map((id) => `missing ${id}`),
    ...ids.filter((id) => !all.has(id)).map((id) => `of another layout ${id}`),
    ...(new Set(ids).size < ids.length ? ["twice"] : []),
    ...(drawn && drawn.first !== laid.first + laid.headRows ? ["in a wrong row"] : []),
  ];
}

type Act =
  | { readonly kind: "zoom"; readonly by: number }
  | { readonly kind: "pan"; readonly by: number }
  | { readonly kind: "scroll"; readonly to: number }
  | { readonly kind: "frame" };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("zoom" as const), by: fc.double({ min: 0.4, max: 2.5, noNaN: true }) }),
    fc.record({ kind: fc.constant("pan" as const), by: fc.double({ min: -0.8, max: 0.8, noNaN: true }) }),
    fc.record({ kind: fc.constant("scroll" as const), to: fc.nat(16) }),
    fc.constant({ kind: "frame" as const }),
  ),
  { maxLength: 30 },
);

describe("the feed of lanes", () => {
  it("shows at every moment of a gesture all that is in sight, each lane by one layout", () => {
    const folds = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat(12));
    fc.assert(
      fc.property(fc.oneof(crowded, indexes), acts, folds, (index, steps, seen) => {
        const { shown, layer, later, frame } = bench();
        const content = contentOf(index);
        let rows: RowRange = { first: 0, end: 8 };
        let [from, days] = [18_000, 2000];
        const foldOf = () => rows.first + seen;
        const feed = new LaneFeed(layer, content, rows, foldOf, later);
        for (const step of steps) {
          if (step.kind === "zoom") [from, days] = [from + (days * (1 - step.by)) / 2, days * step.by];
          if (step.kind === "pan") from += days * step.by;
          if (step.kind === "zoom" || step.kind === "pan") feed.look(viewOf(from, days), true);
          if (step.kind === "scroll") {
            rows = { first: step.to, end: step.to + 8 };
            feed.scroll(rows);
          }
          if (step.kind === "frame") frame();
          for (const laid of content.lanes) {
            if (laid.first + laid.rows <= rows.first || laid.first >= Math.min(rows.end, foldOf())) continue;
            const drawn = shown.get(laid.key);
            expect(wrongWith(laid, drawn, feed, content, viewOf(from, days))).toEqual([]);
          }
        }
      }),
    );
  });

  it("comes to rest with every lane at the scale of the page, and none far from the screen", () => {
    fc.assert(
      fc.property(fc.oneof(crowded, indexes), acts, fc.nat(6), (index, steps, fold) => {
        const { shown, layer, later, frame } = bench();
        const first = contentOf(index);
        const feed = new LaneFeed(layer, first, { first: 0, end: 3 }, () => fold, later);
        let [from, days] = [18_000, 2000];
        for (const step of steps) {
          if (step.kind === "zoom") days = Math.min(30_000, Math.max(14, Math.round(days * step.by)));
          if (step.kind === "pan") from += Math.round(days * step.by);
          feed.look(viewOf(from, days), true);
        }
        const content = { ...first, ...contentOf(index, { from, days }), lanes: first.lanes };
        feed.show(content);
        feed.settle();
        for (let frames = 0; frame(); frames += 1) expect(frames).toBeLessThan(100);
        const near = content.lanes.filter((laid) => laid.first < 3 + ROWS_READY);
        expect([...shown.keys()].sort()).toEqual(near.map(({ key }) => key).sort());
        for (const laid of near) {
          expect(feed.scaleOf(laid.key)).toEqual(content.scale);
          const drawn = shown.get(laid.key);
          expect(wrongWith(laid, drawn, feed, content, viewOf(from, days))).toEqual([]);
        }
      }),
    );
  });

  const many = indexOf(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `lane${at}`,
        { milestones: [`m${at} 2021-01-01`, `n${at} 2022`] },
      ]),
    ),
  );

  it("takes up a new scale three lanes a frame while the reader zooms in", () => {
    const { layer, later, fed, frame, shown } = bench();
    const feed = new LaneFeed(layer, contentOf(many), ALL_ROWS, undefined, later);
    while (frame());
    fed();
    const before = new Map(shown);
    feed.look(viewOf(18_800, 500), true);
    expect(fed()).toBe(3);
    frame();
    expect(fed()).toBe(3);
    expect([...shown].filter(([lane, drawn]) => before.get(lane) !== drawn)).toHaveLength(6);
    while (frame());
    expect([...shown].filter(([lane, drawn]) => before.get(lane) === drawn)).toEqual([]);
  });

  it("shows another answer at once, and drops the lanes that are not in it", () => {
    const { layer, later, fed, shown } = bench();
    const content = contentOf(many);
    const feed = new LaneFeed(layer, content, ALL_ROWS, undefined, later);
    fed();
    const lanes = answer(many, EMPTY_QUESTION).lanes.filter(({ partnership }) => partnership % 2 === 1);
    feed.show(contentOf(many, { lanes }));
    expect(fed()).toBe(20);
    expect([...shown.keys()].every((lane) => lane % 2 === 1)).toBe(true);
  });

  it("shows of another answer what is above the fold at once, and the rest three lanes a frame", () => {
    const { layer, later, fed, frame, shown } = bench();
    const feed = new LaneFeed(layer, contentOf(many), { first: 0, end: 20 }, () => 8, later);
    while (frame());
    fed();
    const lanes = answer(many, EMPTY_QUESTION).lanes.filter(({ partnership }) => partnership % 2 === 1);
    feed.show(contentOf(many, { lanes }));
    expect(fed()).toBe(8);
    expect([...shown.keys()]).toEqual(lanes.slice(0, 8).map(({ partnership }) => partnership));
    frame();
    expect(fed()).toBe(3);
    while (frame());
    expect(shown.size).toBe(20);
  });

  it("shows at once another language or another open mark, and titles that come a few lanes a frame", () => {
    const { layer, later, fed, frame } = bench();
    const content = contentOf(many);
    const feed = new LaneFeed(layer, content, ALL_ROWS, undefined, later);
    const saying = (said: Partial<Content["said"]>) => {
      while (frame());
      fed();
      feed.show({ ...content, said: { ...content.said, ...said } });
      return fed();
    };
    expect(saying({ lang: "en", titles: wholeTitles([]) })).toBe(24);
    expect(saying({ selected: "m3" })).toBe(24);
    expect(saying({ selected: "m3", titles: wholeTitles(["one"]) })).toBe(3);
    let frames = 0;
    while (frame()) frames += 1;
    expect(frames).toBeGreaterThan(6);
  });

  it("feeds a lane that scrolls into sight in the same frame", () => {
    const { layer, later, shown } = bench();
    const content = contentOf(many);
    const feed = new LaneFeed(layer, content, { first: 0, end: 5 }, undefined, later);
    feed.scroll({ first: 20, end: 30 });
    const lanes = content.lanes.slice(20, 30).map(({ key }) => key);
    expect([...shown.keys()]).toEqual(expect.arrayContaining(lanes));
    expect(shown.has(content.lanes[0]?.key ?? -1)).toBe(false);
  });

  it("draws of an open lane the rows on the screen and some beyond, and the others when they come", () => {
    const days = Array.from(
      { length: 80 },
      (_, at) => `m${at} 2021-01-${String(1 + (at % 28)).padStart(2, "0")}`,
    );
    const { layer, later, shown } = bench();
    const content = contentOf(indexOf({ lane: { milestones: days } }), { open: true });
    const feed = new LaneFeed(layer, content, { first: 0, end: 10 }, undefined, later);
    const rows = () => [...shown.values()].flatMap(({ marks }) => marks.map(({ row }) => row));
    expect(Math.max(...rows())).toBe(9 + ROWS_READY);
    feed.scroll({ first: 40, end: 50 });
    expect([Math.min(...rows()), Math.max(...rows())]).toEqual([40 - ROWS_READY, 49 + ROWS_READY]);
  });

  it("says at which scale open lanes should be laid out while the reader zooms, and that of the page at rest", () => {
    const { layer, later } = bench();
    const content = contentOf(many, { open: true });
    const feed = new LaneFeed(layer, content, ALL_ROWS, undefined, later);
    expect(feed.wantedScale()).toBe(content.scale);
    feed.look(viewOf(18_000, 6000), true);
    expect(feed.wantedScale().daysPerPx).toBeGreaterThanOrEqual(6);
    feed.settle();
    expect(feed.wantedScale()).toBe(content.scale);
  });
});
