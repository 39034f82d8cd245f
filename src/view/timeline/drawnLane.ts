/** Laid-out lanes as what is drawn of them: where marks stand, how they look, what they say. Only what is near is made. */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import { rowOfId } from "../../dataset/milestones";
import type { Titles } from "../../dataset/titles";
import { type FoldedMark, foldedRow, labelPx, PILL_PX, type Pill } from "../../query/foldedRow";
import { milestonesOf } from "../../query/laneGroups";
import { LABEL_PAD_PX, type LabelWidth, type Placed } from "../../query/laneRows";
import type { Scale } from "../../query/scale";
import { markClasses } from "../mark/family";
import type { DrawnLane, DrawnMark, MarkLabel } from "./drawnMark";
import type { Stretch } from "./feedPlan";
import type { LaidLane, RowRange } from "./laneLayout";

/** No label is longer: icon, title and what is around them. */
const MOST_LABEL_PX = 460;
/** Measured and drawn widths may differ by the rounding of letters. */
const SLACK_PX = 3;

/** The part of a lane for which marks are made: the scale of its layout, the days, and which of all rows. */
export type Part = { readonly scale: Scale; readonly near: Stretch; readonly rows: RowRange };

/** What marks say, and which of them stand out. */
export type Said = {
  readonly index: Index;
  readonly lang: Lang;
  /** Of that language, as far as they have come. */
  readonly titles: Titles;
  readonly labelWidth: LabelWidth;
  /** The milestone that is open, and the one that the keyboard is on. */
  readonly selected: string | null;
  readonly active: string | null;
  /** What is searched for: labels mark it. */
  readonly query: string;
};

type Mark = Pick<Placed, "index" | "extent" | "labelAt"> & {
  readonly reachPx: number;
  readonly held: boolean;
  /** Room for the label; 0 where there is none. */
  readonly roomPx: number;
};

/** Where it begins and ends: a dot stands at noon of its day. */
function placeOf({ extent }: Mark): { readonly from: number; readonly to: number | null } {
  if (extent.shape === "dot") return { from: extent.from + 0.5, to: null };
  return { from: extent.from, to: extent.to };
}

function markOf(mark: Mark, row: number, said: Said): DrawnMark {
  const milestone = said.index.milestones.at(mark.index);
  if (!milestone) throw new Error(`no milestone at ${mark.index}`);
  const { id, kind } = milestone;
  const className = [
    markClasses(said.index, milestone),
    `shape-${mark.extent.shape}`,
    `label-${mark.labelAt}`,
    id === said.selected ? "is-open" : "",
    id === said.active ? "is-active" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const { held, roomPx, reachPx } = mark;
  const title = said.titles.at(mark.index) ?? "";
  const label: MarkLabel | null = roomPx > 0 ? { kind, title, query: said.query, roomPx, held } : null;
  const { from, to } = placeOf(mark);
  const key = [row, className, from, to, label && [title, said.query, roomPx, held].join()].join("|");
  return { id, row, from, to, reachPx, className, label, key };
}

/** The first member names the count: its place in the record never changes while the count stands. */
export function pillId({ members }: Pill): string {
  return `pill:${members[0]}`;
}

/** Whether a count holds the milestone of this id. */
function isIn({ members }: Pill, id: string | null, index: Index): boolean {
  const row = id === null ? null : rowOfId(index.milestones.columns, id);
  return row !== null && members.includes(row);
}

function pillOf(pill: Pill, scale: Scale, { index, active, selected }: Said): DrawnMark {
  const from = pill.left * scale.daysPerPx;
  const label = String(pill.members.length);
  const className = [
    "pill",
    isIn(pill, selected, index) ? "is-open" : "",
    isIn(pill, active, index) ? "is-active" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const key = [className, label, from].join("|");
  return { id: pillId(pill), row: 0, from, to: null, reachPx: PILL_PX, className, label, key };
}

/**
 * Whether the whole label lies within its bar: then it is held in sight while the bar leaves. One that runs past its
 * bar stays where the layout put it, or it would be pushed over the next mark.
 */
function isHeld({ labelAt, end, extent }: Placed): boolean {
  return labelAt === "inside" && end <= extent.right;
}

/**
 * The label gets the room for which the layout was made and no more: where a reader sets wider letters it ends in an
 * ellipsis instead of running into the next mark.
 */
function openMark(placed: Placed, labelWidth: LabelWidth): Mark {
  const reachPx = Math.ceil(placed.end - placed.extent.left);
  const px = labelWidth(placed.index);
  return { ...placed, held: isHeld(placed), roomPx: px > 0 ? px + SLACK_PX : 0, reachPx };
}

function foldedMark(entry: FoldedMark, labelWidth: LabelWidth): Mark {
  const roomPx = labelPx(entry.roomPx, labelWidth(entry.index));
  const reachPx = Math.ceil(entry.extent.right - entry.extent.left + roomPx + LABEL_PAD_PX);
  return { ...entry, held: false, roomPx, reachPx };
}

/** The same stretch of time in pixels of absolute time at a scale. */
function pixelsOf({ from, to }: Stretch, { daysPerPx }: Scale): { left: number; right: number } {
  return { left: from / daysPerPx, right: to / daysPerPx };
}

function openMarks(laid: LaidLane, { scale, near, rows }: Part, said: Said): DrawnMark[] {
  const { left, right } = pixelsOf(near, scale);
  const firstRow = laid.first + laid.headRows;
  return (laid.layout?.placed ?? [])
    .filter((placed) => placed.end > left && placed.extent.left < right)
    .filter((placed) => firstRow + placed.row >= rows.first && firstRow + placed.row < rows.end)
    .map((placed) => markOf(openMark(placed, said.labelWidth), placed.row, said));
}

function foldedMarks(laid: LaidLane, { scale, near }: Part, said: Said): DrawnMark[] {
  if (laid.isHeading) return [];
  const { left, right } = pixelsOf(near, scale);
  return foldedRow(milestonesOf(laid.shown), scale).entries.flatMap((entry) => {
    if (entry.kind === "pill")
      return entry.left < right && entry.left + PILL_PX > left ? pillOf(entry, scale, said) : [];
    // Labels are measured where they may be seen: one may reach in from the left, no further than the longest.
    const { extent, roomPx } = entry;
    if (extent.left >= right || extent.right + Math.min(roomPx, MOST_LABEL_PX) <= left) return [];
    const mark = foldedMark(entry, said.labelWidth);
    return extent.left + mark.reachPx > left ? markOf(mark, 0, said) : [];
  });
}

/** Every mark and count of a lane that lies in this part of it. */
export function drawnLane(laid: LaidLane, part: Part, said: Said): DrawnLane {
  return {
    lane: laid.key,
    first: laid.first + laid.headRows,
    marks: laid.layout ? openMarks(laid, part, said) : foldedMarks(laid, part, said),
  };
}
