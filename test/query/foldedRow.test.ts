import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CELL_PX,
  type FoldedMark,
  type FoldedRow,
  foldedRow,
  LEAST_LABEL_PX,
  labelPx,
  PILL_PX,
  type Pill,
} from "../../src/query/foldedRow";
import { LABEL_PAD_PX } from "../../src/query/laneRows";
import type { Scale } from "../../src/query/scale";
import { laneMilestones, milestones } from "../support/dataset";

const wanted = (index: number) => 20 + ((index * 37) % 230);
const scales: fc.Arbitrary<Scale> = fc.integer({ min: -4, max: 6 }).map((step) => ({ daysPerPx: 2 ** step }));

const pills = ({ entries }: FoldedRow) => entries.filter((entry): entry is Pill => entry.kind === "pill");
const marks = ({ entries }: FoldedRow) =>
  entries.filter((entry): entry is FoldedMark => entry.kind === "mark");
const members = (row: FoldedRow) => [
  ...marks(row).map(({ index }) => index),
  ...pills(row).flatMap((pill) => pill.members),
];

/** What an entry takes up on screen, label included. */
function placeOf(entry: FoldedMark | Pill): { left: number; right: number } {
  if (entry.kind === "pill") return { left: entry.left, right: entry.left + PILL_PX };
  const start = entry.labelAt === "inside" ? entry.extent.left : entry.extent.right;
  const px = labelPx(entry.roomPx, wanted(entry.index));
  const label = px > 0 ? start + LABEL_PAD_PX + px : entry.extent.right;
  return { left: entry.extent.left, right: Math.max(entry.extent.right, label) };
}

describe("the room of a label in a folded lane", () => {
  it("is what it needs, or what is free, unless that is too little to read", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 500 }), fc.integer({ min: 0, max: 500 }), (room, needed) => {
        const px = labelPx(room, needed);
        expect(px).toBeLessThanOrEqual(Math.max(0, Math.min(room, needed)));
        if (room >= needed) expect(px).toBe(needed);
        else if (room >= LEAST_LABEL_PX) expect(px).toBe(room);
        else expect(px).toBe(0);
      }),
    );
    expect(labelPx(Number.POSITIVE_INFINITY, 30)).toBe(30);
  });
});

describe("a folded lane", () => {
  it("shows marks that have room and counts what lies close", () => {
    const lane = milestones("a 2019-01-01", "b 2021-01-01", "c 2021-01-20", "d 2021-02-01", "e 2024-06-01");
    const row = foldedRow(lane, { daysPerPx: 2 });
    expect(marks(row).map(({ index }) => index)).toEqual([0, 4]);
    expect(pills(row).map((pill) => pill.members)).toEqual([[1, 2, 3]]);
  });

  it("separates them when the reader comes closer", () => {
    const lane = milestones("b 2021-01-01", "c 2021-01-20", "d 2021-02-14");
    expect(pills(foldedRow(lane, { daysPerPx: 4 }))).toHaveLength(1);
    expect(marks(foldedRow(lane, { daysPerPx: 1 / 16 }))).toHaveLength(3);
  });

  it("counts a long bar rather than drawing it through what begins beneath it", () => {
    const lane = milestones("long 2018/2023", "b 2021-01-01");
    const row = foldedRow(lane, { daysPerPx: 2 });
    expect(pills(row).map((pill) => pill.members)).toEqual([[0]]);
    expect(marks(row).map(({ index }) => index)).toEqual([1]);
  });

  it("tells of a pill where to look to see its members apart", () => {
    const lane = milestones("b 2021-01-01", "c 2021-01-20");
    const [pill] = pills(foldedRow(lane, { daysPerPx: 2 }));
    expect(pill && pill.to > pill.from).toBe(true);
  });

  it("keeps undated milestones apart", () => {
    const row = foldedRow(milestones("a -", "b 2020"), { daysPerPx: 1 });
    expect([...row.undated].map(({ id }) => id)).toEqual(["a"]);
    expect(members(row)).toEqual([1]);
  });

  it("has every dated milestone on a mark or in exactly one count", () => {
    fc.assert(
      fc.property(laneMilestones, scales, (lane, scale) => {
        const row = foldedRow(lane, scale);
        const dated = [...lane].filter(
          ({ date: { bounds } }) => bounds.earliest !== null || bounds.latest !== null,
        );
        expect(members(row).toSorted((a, b) => a - b)).toEqual(
          dated.map(({ index }) => index).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it("has no two entries over each other, labels included", () => {
    fc.assert(
      fc.property(laneMilestones, scales, (lane, scale) => {
        const places = foldedRow(lane, scale).entries.map(placeOf);
        for (const [at, place] of places.entries()) {
          const next = places[at + 1];
          if (next) expect(place.right).toBeLessThanOrEqual(next.left);
        }
      }),
    );
  });

  it("has each count within the cell in which its members begin", () => {
    fc.assert(
      fc.property(laneMilestones, scales, (lane, scale) => {
        for (const pill of pills(foldedRow(lane, scale))) {
          const cell = Math.floor(pill.from / CELL_PX);
          expect(pill.left).toBeGreaterThanOrEqual(cell * CELL_PX);
          expect(pill.left + PILL_PX).toBeLessThanOrEqual((cell + 1) * CELL_PX);
        }
      }),
    );
  });
});
