/** Laid-out lanes as what is drawn of them: where marks stand, how they look, what they say. Only what is near is made. */
import type { Index, Titles } from "../../dataset/dataset";
import { rowOfId } from "../../dataset/milestones";
import type { DayWindow } from "../../query/dayWindow";
import { type FoldedMark, foldedRow, PILL_PX, type Pill } from "../../query/foldedRow";
import { LABEL_PAD_PX, type LabelWidth, type Placed } from "../../query/laneRows";
import { pxOf, type Scale } from "../../query/scale";
import { markClasses } from "../mark/family";
import type { DrawnLane, DrawnMark, MarkLabel } from "./drawnMark";
import type { LaidLane, RowRange } from "./laneLayout";

/** Measured and drawn widths may differ by the rounding of letters. */
const SLACK_PX = 3;

export type Shown = {
  readonly index: Index;
  readonly titles: Titles;
  readonly scale: Scale;
  readonly labelWidth: LabelWidth;
  /** The rows and the days for which marks are made. */
  readonly rows: RowRange;
  readonly near: DayWindow;
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

function markOf(mark: Mark, row: number, shown: Shown): DrawnMark {
  const milestone = shown.index.milestones.at(mark.index);
  if (!milestone) throw new Error(`no milestone at ${mark.index}`);
  const { id, kind } = milestone;
  const className = [
    markClasses(shown.index, milestone),
    `shape-${mark.extent.shape}`,
    `label-${mark.labelAt}`,
    id === shown.selected ? "is-open" : "",
    id === shown.active ? "is-active" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const { held, roomPx, reachPx } = mark;
  const title = shown.titles[mark.index] ?? "";
  const label: MarkLabel | null = roomPx > 0 ? { kind, title, query: shown.query, roomPx, held } : null;
  const { from, to } = placeOf(mark);
  const key = [row, className, from, to, label && [title, shown.query, roomPx, held].join()].join("|");
  return { id, row, from, to, reachPx, className, label, key };
}

/** The first member names the count: its place in the record never changes while the count stands. */
export function pillId({ members }: Pill): string {
  return `pill:${members[0]}`;
}

function pillOf(pill: Pill, { scale, index, active }: Shown): DrawnMark {
  const from = pill.left * scale.daysPerPx;
  const activeRow = active === null ? null : rowOfId(index.milestones.columns, active);
  const holdsActive = activeRow !== null && pill.members.includes(activeRow);
  const label = String(pill.members.length);
  const className = holdsActive ? "pill is-active" : "pill";
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

function foldedMark(entry: FoldedMark): Mark {
  const reachPx = Math.ceil(entry.extent.right - entry.extent.left + entry.labelPx + LABEL_PAD_PX);
  return { ...entry, held: false, roomPx: entry.labelPx, reachPx };
}

function openMarks(laid: LaidLane, shown: Shown): DrawnMark[] {
  const { rows, near, scale } = shown;
  const [left, right] = [pxOf(near.from, scale), pxOf(near.to, scale)];
  const firstRow = laid.first + laid.headRows;
  return (laid.layout?.placed ?? [])
    .filter((placed) => placed.end > left && placed.extent.left < right)
    .filter((placed) => firstRow + placed.row >= rows.first && firstRow + placed.row < rows.end)
    .map((placed) => markOf(openMark(placed, shown.labelWidth), placed.row, shown));
}

function foldedMarks(laid: LaidLane, shown: Shown): DrawnMark[] {
  const { near, scale } = shown;
  const [left, right] = [pxOf(near.from, scale), pxOf(near.to, scale)];
  const leftOf = (entry: FoldedMark | Pill) => (entry.kind === "pill" ? entry.left : entry.extent.left);
  return foldedRow(laid.lane.milestones, scale, shown.labelWidth)
    .entries.filter(
      (entry) => leftOf(entry) < right && (entry.kind === "pill" ? entry.left : entry.extent.right) > left,
    )
    .map((entry) => (entry.kind === "pill" ? pillOf(entry, shown) : markOf(foldedMark(entry), 0, shown)));
}

/** Every mark and count of the lanes that lies in the rows and near the days to show. */
export function drawnLanes(lanes: readonly LaidLane[], shown: Shown): DrawnLane[] {
  return lanes
    .filter(({ first, rows }) => first < shown.rows.end && first + rows > shown.rows.first)
    .map((laid) => ({
      lane: laid.lane.partnership,
      first: laid.first + laid.headRows,
      marks: laid.layout ? openMarks(laid, shown) : foldedMarks(laid, shown),
    }));
}
