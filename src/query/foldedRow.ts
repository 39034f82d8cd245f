/**
 * The layout of a folded lane: one row of marks where there is room and of counts where there is not. It knows the
 * scale and never the window, so nothing merges or splits while the reader pans.
 */
import { memoLast } from "../base/memo";
import type { Milestones } from "../dataset/milestones";
import { type Extent, extentIn } from "./extentOf";
import { LABEL_PAD_PX, type LabelAt, labelPlace, undatedOf } from "./laneRows";
import type { Scale } from "./scale";

/** Width of the cells that time is cut into: what begins in one cell is one mark or one count. */
export const CELL_PX = 120;
/** Width that a count is given; less than a cell. */
export const PILL_PX = 44;
/** Labels with less room than this are left out. */
export const LEAST_LABEL_PX = 56;

const GAP_PX = 8;

/** A mark that stands by itself; `roomPx` is what is free for its label up to the next entry, without end after the last. */
export type FoldedMark = {
  readonly kind: "mark";
  readonly index: number;
  readonly extent: Extent;
  readonly labelAt: LabelAt;
  readonly roomPx: number;
};

/** The width that a label gets which would take `wanted` pixels; 0 where it is left out. */
export function labelPx(roomPx: number, wanted: number): number {
  return roomPx >= Math.min(wanted, LEAST_LABEL_PX) ? Math.min(roomPx, wanted) : 0;
}

/** A count of milestones (by `Milestone.index`, in order of their beginning) that lie too close for marks. */
export type Pill = {
  readonly kind: "pill";
  readonly members: readonly number[];
  /** Where it stands, in pixels of absolute time; within the cell in which its members begin. */
  readonly left: number;
  /** What its members take up, in pixels of absolute time: where to look to see them apart. */
  readonly from: number;
  readonly to: number;
};

/** The one row of a folded lane. */
export type FoldedRow = {
  /** From left to right; every dated milestone is in exactly one of them. */
  readonly entries: readonly (FoldedMark | Pill)[];
  readonly undated: Milestones;
};

type Dated = { readonly index: number; readonly extent: Extent };

/** Folds milestones given in known order; labels take what is left. Remembered by the identity of its arguments. */
export const foldedRow: (milestones: Milestones, scale: Scale) => FoldedRow = memoLast(
  (milestones: Milestones, scale: Scale): FoldedRow => {
    const dated = Array.from(milestones.rows)
      .flatMap((index): Dated[] => {
        const extent = extentIn(milestones.columns, index, scale);
        return extent ? [{ index, extent }] : [];
      })
      .sort((a, b) => a.extent.left - b.extent.left || a.index - b.index);
    return { entries: entriesOf(cellsOf(dated)), undated: undatedOf(milestones) };
  },
);

/** Milestones that begin in the same cell of absolute time. */
function cellsOf(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const cells: Dated[][] = [];
  let current = Number.NaN;
  for (const each of dated) {
    const cell = Math.floor(each.extent.left / CELL_PX);
    if (cell === current) cells.at(-1)?.push(each);
    else cells.push([each]);
    current = cell;
  }
  return cells;
}

/** From the last cell to the first: what a cell holds depends on where the next entry begins. */
function entriesOf(cells: readonly (readonly Dated[])[]): readonly (FoldedMark | Pill)[] {
  const entries: (FoldedMark | Pill)[] = [];
  let nextLeft = Number.POSITIVE_INFINITY;
  for (const cell of cells.toReversed()) {
    const entry = entryOf(cell, nextLeft);
    nextLeft = entry.kind === "pill" ? entry.left : entry.extent.left;
    entries.push(entry);
  }
  return entries.reverse();
}

/** One milestone alone is a mark where nothing begins before it ends; everything else is counted in its cell. */
function entryOf(cell: readonly Dated[], nextLeft: number): FoldedMark | Pill {
  const [only] = cell;
  if (!only) throw new Error("a cell without milestones");
  const { index, extent } = only;
  if (cell.length > 1 || extent.right + GAP_PX > nextLeft) return pillOf(cell, only);
  const labelAt = labelPlace(extent);
  const start = (labelAt === "inside" ? extent.left : extent.right) + LABEL_PAD_PX;
  return { kind: "mark", index, extent, labelAt, roomPx: nextLeft - GAP_PX - start };
}

function pillOf(cell: readonly Dated[], first: Dated): Pill {
  const cellEnd = (Math.floor(first.extent.left / CELL_PX) + 1) * CELL_PX;
  return {
    kind: "pill",
    members: cell.map(({ index }) => index),
    left: Math.min(first.extent.left, cellEnd - PILL_PX - GAP_PX),
    from: first.extent.left,
    to: cell.reduce((most, { extent }) => Math.max(most, extent.right), first.extent.right),
  };
}
