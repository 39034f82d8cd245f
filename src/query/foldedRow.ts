/**
 * The layout of a folded lane: one row of marks where there is room and of counts where there is not. It knows the
 * scale and never the window, so nothing merges or splits while the reader pans.
 */
import { memoLast } from "../base/memo";
import type { MilestoneColumns, Milestones } from "../dataset/milestones";
import { type Extent, extentIn, leftIn, rightIn } from "./extentOf";
import { LABEL_PAD_PX, type LabelAt, labelPlace } from "./laneRows";
import type { Scale } from "./scale";
import { undatedOf } from "./undated";

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

/** A count of milestones (by `Milestone.index`, in the order in which they were given) that lie too close for marks. */
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

/** What begins in one cell of absolute time: a province has thousands, so nothing is made for each of them. */
type Cell = { readonly members: number[]; from: number; to: number };

/** Folds milestones given in any order; labels take what is left. Remembered by the identity of its arguments. */
export const foldedRow: (milestones: Milestones, scale: Scale) => FoldedRow = memoLast(
  (milestones: Milestones, scale: Scale): FoldedRow => ({
    entries: entriesOf(cellsOf(milestones, scale), milestones.columns, scale),
    undated: undatedOf(milestones),
  }),
);

/** From left to right. */
function cellsOf({ rows, columns }: Milestones, scale: Scale): readonly Cell[] {
  const cells = new Map<number, Cell>();
  for (const row of rows) {
    const left = leftIn(columns, row, scale);
    if (Number.isNaN(left)) continue;
    const right = rightIn(columns, row, scale);
    const at = Math.floor(left / CELL_PX);
    const cell = cells.get(at);
    if (!cell) {
      cells.set(at, { members: [row], from: left, to: right });
      continue;
    }
    cell.members.push(row);
    cell.from = Math.min(cell.from, left);
    cell.to = Math.max(cell.to, right);
  }
  return [...cells.values()].sort((a, b) => a.from - b.from);
}

/** From the last cell to the first: what a cell holds depends on where the next entry begins. */
function entriesOf(
  cells: readonly Cell[],
  columns: MilestoneColumns,
  scale: Scale,
): readonly (FoldedMark | Pill)[] {
  const entries: (FoldedMark | Pill)[] = [];
  let nextLeft = Number.POSITIVE_INFINITY;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const cell = cells[at];
    if (!cell) continue;
    const entry = markOf(cell, nextLeft, columns, scale) ?? pillOf(cell);
    nextLeft = entry.kind === "pill" ? entry.left : cell.from;
    entries.push(entry);
  }
  return entries.reverse();
}

/** One milestone alone is a mark where nothing begins before it ends; everything else is counted in its cell. */
function markOf(
  { members, to }: Cell,
  nextLeft: number,
  columns: MilestoneColumns,
  scale: Scale,
): FoldedMark | null {
  const index = members[0];
  if (index === undefined || members.length > 1 || to + GAP_PX > nextLeft) return null;
  const extent = extentIn(columns, index, scale);
  if (!extent) return null;
  const labelAt = labelPlace(extent);
  const start = (labelAt === "inside" ? extent.left : extent.right) + LABEL_PAD_PX;
  return { kind: "mark", index, extent, labelAt, roomPx: nextLeft - GAP_PX - start };
}

function pillOf({ members, from, to }: Cell): Pill {
  const cellEnd = (Math.floor(from / CELL_PX) + 1) * CELL_PX;
  return { kind: "pill", members, left: Math.min(from, cellEnd - PILL_PX - GAP_PX), from, to };
}
