/** The layout of one lane: which row each mark and its label take at a scale; the same wherever the window is. */
import { memoLast } from "../base/memo";
import type { Milestones } from "../dataset/milestones";
import { type Extent, extentIn } from "./extentOf";
import { rowPacker } from "./rowPacker";
import type { Scale } from "./scale";
import { undatedOf } from "./undated";

/** Where the label begins: inside a wide bar at its left edge, else right after the mark. */
export type LabelAt = "inside" | "beside";

/** What the layout of a lane can be told. */
export type LayoutOptions = {
  /** Least distance between one mark with its label and the next of the same row. */
  readonly minGapPx: number;
};

/** Width in CSS pixels of the label of a milestone (by `Milestone.index`), 0 where it has none. */
export type LabelWidth = (index: number) => number;

/** A mark with its label, in its row. */
export type Placed = {
  /** `Milestone.index`. */
  readonly index: number;
  /** Row within the lane, from 0. */
  readonly row: number;
  readonly extent: Extent;
  readonly labelAt: LabelAt;
  /** Where mark and label end, in pixels of absolute time like `extent.left`, at which they begin. */
  readonly end: number;
};

/** The layout of one lane. */
export type LaneRows = {
  /** How many rows the lane needs, 0 where nothing in it is dated. */
  readonly rows: number;
  /** Every dated milestone once, from left to right. */
  readonly placed: readonly Placed[];
  /** Those not on the axis, in known order: chips beside the lane. */
  readonly undated: Milestones;
};

/** Bars from this width on hold the beginning of their label. */
export const WIDE_BAR_PX = 72;
/** Distance between a mark and the label beside it, and between a bar's edge and the label inside. */
export const LABEL_PAD_PX = 6;

const DEFAULTS: LayoutOptions = { minGapPx: 8 };

/**
 * Lays out milestones given in known order. First fit from left to right: no more rows than marks and labels lie
 * over each other. Remembered by the identity of its arguments, so hand in the same objects while nothing changed.
 */
export const laneRows: (
  milestones: Milestones,
  scale: Scale,
  labelWidth: LabelWidth,
  options?: LayoutOptions,
) => LaneRows = memoLast(
  (
    milestones: Milestones,
    scale: Scale,
    labelWidth: LabelWidth,
    { minGapPx }: LayoutOptions = DEFAULTS,
  ): LaneRows => {
    const marks = marksOf(milestones, scale, labelWidth);
    const packer = rowPacker(marks.length);
    const placed = marks.map((mark) => ({
      ...mark,
      row: packer.place(mark.extent.left, mark.end + minGapPx),
    }));
    const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
    return { rows, placed, undated: undatedOf(milestones) };
  },
);

type Mark = Omit<Placed, "row">;

/** From left to right; where several begin at one point the order of the record decides. */
function marksOf({ rows, columns }: Milestones, scale: Scale, labelWidth: LabelWidth): Mark[] {
  return Array.from(rows)
    .flatMap((index) => {
      const extent = extentIn(columns, index, scale);
      return extent ? [markOf(index, extent, labelWidth(index))] : [];
    })
    .sort((a, b) => a.extent.left - b.extent.left || a.index - b.index);
}

/** Where the label of a mark begins. */
export function labelPlace({ left, right }: Extent): LabelAt {
  return right - left >= WIDE_BAR_PX ? "inside" : "beside";
}

function markOf(index: number, extent: Extent, label: number): Mark {
  const labelAt = labelPlace(extent);
  const start = labelAt === "inside" ? extent.left : extent.right;
  const end = label > 0 ? Math.max(extent.right, start + LABEL_PAD_PX + label) : extent.right;
  return { index, extent, labelAt, end };
}
