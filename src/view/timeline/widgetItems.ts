/** Laid-out marks as items of the widget: where they stand, how they look, what they say. Only what is near is made. */
import type { Index, Titles } from "../../dataset/dataset";
import { rowOfId } from "../../dataset/milestones";
import type { DayWindow } from "../../query/dayWindow";
import { type FoldedMark, foldedRow, PILL_PX, type Pill } from "../../query/foldedRow";
import { LABEL_PAD_PX, type LabelWidth, type Placed } from "../../query/laneRows";
import { pxOf, type Scale } from "../../query/scale";
import type { Day } from "../../time/day";
import { markClasses } from "../mark/family";
import type { RowRange, WidgetItem } from "./adapter";
import type { LaidLane } from "./laneLayout";
import { instantOf } from "./widgetTime";

/** Measured and drawn widths may differ by the rounding of letters. */
const SLACK_PX = 3;

/** Id of the item that is today's line. */
export const TODAY_ID = "today";

export type Shown = {
  readonly index: Index;
  readonly titles: Titles;
  readonly scale: Scale;
  readonly labelWidth: LabelWidth;
  /** The rows and the days for which items are made. */
  readonly rows: RowRange;
  readonly near: DayWindow;
  /** The milestone that is open, and the one that the keyboard is on. */
  readonly selected: string | null;
  readonly active: string | null;
  /** What is searched for: labels mark it. */
  readonly query: string;
};

type Mark = Pick<Placed, "index" | "extent" | "labelAt"> & {
  readonly widthPx: number;
  readonly held: boolean;
  readonly labelPx: number | null;
};

/** Where the item begins and ends for the widget: a dot stands at noon of its day. */
function placeOf({ extent }: Mark): { type: "range" | "point"; start: Date; end?: Date } {
  if (extent.shape === "dot") return { type: "point", start: instantOf(extent.from + 0.5) };
  return { type: "range", start: instantOf(extent.from), end: instantOf(extent.to) };
}

function classesOf(mark: Mark, shown: Shown): string {
  const milestone = shown.index.milestones.at(mark.index);
  if (!milestone) throw new Error(`no milestone at ${mark.index}`);
  const { id } = milestone;
  return [
    markClasses(shown.index, milestone),
    `shape-${mark.extent.shape}`,
    `label-${mark.labelAt}`,
    mark.held ? "label-held" : "",
    id === shown.selected ? "is-open" : "",
    id === shown.active ? "is-active" : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function markItem(mark: Mark, group: number, shown: Shown): WidgetItem {
  const id = shown.index.milestones.at(mark.index)?.id ?? "";
  const content = mark.labelPx === 0 ? "" : (shown.titles[mark.index] ?? "");
  const className = classesOf(mark, shown);
  const place = placeOf(mark);
  const key = [
    group,
    className,
    content,
    shown.query,
    mark.labelPx,
    +place.start,
    place.end ? +place.end : "",
  ].join("|");
  const align = mark.held ? "auto" : "left";
  return {
    id,
    group,
    ...place,
    className,
    align,
    content,
    labelPx: mark.labelPx,
    widthPx: mark.widthPx,
    key,
  };
}

/** The first member names the pill: its place in the record never changes while the pill stands. */
export function pillId({ members }: Pill): string {
  return `pill:${members[0]}`;
}

function pillItem(pill: Pill, group: number, { scale, index, active }: Shown): WidgetItem {
  const start = instantOf(pill.left * scale.daysPerPx);
  const activeRow = active === null ? null : rowOfId(index.milestones.columns, active);
  const holdsActive = activeRow !== null && pill.members.includes(activeRow);
  const content = String(pill.members.length);
  const className = holdsActive ? "pill is-active" : "pill";
  const key = [group, className, content, +start].join("|");
  return {
    id: pillId(pill),
    group,
    type: "point",
    start,
    className,
    align: "left",
    content,
    labelPx: null,
    widthPx: PILL_PX,
    key,
  };
}

/**
 * Whether the whole label lies within its bar: then the widget holds it in view while the bar leaves, and the bar cuts
 * it. One that runs past its bar stays where the layout put it, or it would be pushed over the next mark.
 */
function isHeld({ labelAt, end, extent }: Placed): boolean {
  return labelAt === "inside" && end <= extent.right;
}

/**
 * The label gets the room for which the layout was made and no more: where a reader sets wider letters it ends in an
 * ellipsis instead of running into the next mark.
 */
function openMark(placed: Placed, labelWidth: LabelWidth): Mark {
  const widthPx = Math.ceil(placed.end - placed.extent.left);
  return { ...placed, held: isHeld(placed), labelPx: labelWidth(placed.index) + SLACK_PX, widthPx };
}

function foldedMark(entry: FoldedMark): Mark {
  const widthPx = Math.ceil(entry.extent.right - entry.extent.left + entry.labelPx + LABEL_PAD_PX);
  return { ...entry, held: false, widthPx };
}

function openItems(laid: LaidLane, shown: Shown): WidgetItem[] {
  const { rows, near, scale } = shown;
  const [left, right] = [pxOf(near.from, scale), pxOf(near.to, scale)];
  const firstRow = laid.first + laid.headRows;
  return (laid.layout?.placed ?? [])
    .filter((placed) => placed.end > left && placed.extent.left < right)
    .filter((placed) => firstRow + placed.row >= rows.first && firstRow + placed.row < rows.end)
    .map((placed) => markItem(openMark(placed, shown.labelWidth), firstRow + placed.row, shown));
}

function foldedItems(laid: LaidLane, shown: Shown): WidgetItem[] {
  const { near, scale } = shown;
  const [left, right] = [pxOf(near.from, scale), pxOf(near.to, scale)];
  const leftOf = (entry: FoldedMark | Pill) => (entry.kind === "pill" ? entry.left : entry.extent.left);
  const group = laid.first + laid.headRows;
  return foldedRow(laid.lane.milestones, scale, shown.labelWidth)
    .entries.filter(
      (entry) => leftOf(entry) < right && (entry.kind === "pill" ? entry.left : entry.extent.right) > left,
    )
    .map((entry) =>
      entry.kind === "pill" ? pillItem(entry, group, shown) : markItem(foldedMark(entry), group, shown),
    );
}

/** Every mark and count of the lanes that lies in the rows and near the days to show. */
export function widgetItems(lanes: readonly LaidLane[], shown: Shown): WidgetItem[] {
  return lanes
    .filter(({ first, rows }) => first < shown.rows.end && first + rows > shown.rows.first)
    .flatMap((laid) => (laid.layout ? openItems(laid, shown) : foldedItems(laid, shown)));
}

/** Today's line through all lanes. */
export function todayItem(today: Day): WidgetItem {
  return {
    id: TODAY_ID,
    group: undefined,
    type: "background",
    start: instantOf(today),
    end: instantOf(today + 1),
    className: "today",
    align: "left",
    content: "",
    labelPx: null,
    widthPx: 1,
    key: `today|${today}`,
  };
}
