/** What a mark occupies on the axis: its shape and its ends follow from what is known of the date and from nothing else. */
import { dayIn, type MilestoneColumns, NOT_KNOWN } from "../dataset/milestones";
import { STATUSES, type Status } from "../dataset/vocabulary";
import type { Bounds } from "../time/bounds";
import { addDays, type Day } from "../time/day";
import type { KnownDate } from "../time/knownDate";
import { PRECISIONS } from "../time/precision";
import { pxOf, type Scale } from "./scale";

/** dot: that very day. bar: from one day to another. The others know one end only and run out on the other side. */
export type Shape = "dot" | "bar" | "runs-out-right" | "runs-out-left";

/** What a mark covers: days, and pixels of absolute time at a scale. */
export type Extent = {
  readonly shape: Shape;
  readonly from: Day;
  /** The first day after it (exclusive). On a side that runs out, only as far as it is drawn. */
  readonly to: Day;
  /** Pixels of absolute time (see `pxOf`) that the mark takes up; `left` is less than `right`. */
  readonly left: number;
  readonly right: number;
};

/** Width of a dot, centred at noon of its day. */
export const DOT_PX = 12;
/** Least width of a bar: a month must stay visible where a decade fills the screen. It grows to the right. */
export const MIN_BAR_PX = 8;
/** Length of a mark that runs out, arrow included. */
export const RUN_OUT_PX = 56;
/** Length of the arrow beyond a known end. */
export const ARROW_PX = 14;

type Dated = Pick<KnownDate, "bounds" | "precision">;

/** The extent of the milestone in a row of the record, as `extentOf` tells it of its date. */
export function extentIn(columns: MilestoneColumns, row: number, scale: Scale): Extent | null {
  const bounds = { earliest: dayIn(columns.earliest, row), latest: dayIn(columns.latest, row) };
  const precision = PRECISIONS[columns.precision[row] ?? 0] ?? "unknown";
  return extentOf({ bounds, precision }, STATUSES[columns.status[row] ?? 0] ?? "done", scale);
}

const OPEN = PRECISIONS.indexOf("open");
const SPAN = PRECISIONS.indexOf("span");
const BOUNDED = PRECISIONS.indexOf("bounded");
const ONGOING = STATUSES.indexOf("ongoing");

/** `left` of `extentIn` without an object, for loops over many; NaN where the milestone is not on the axis. */
export function leftIn(columns: MilestoneColumns, row: number, scale: Scale): number {
  const from = columns.earliest[row] ?? NOT_KNOWN;
  const to = columns.latest[row] ?? NOT_KNOWN;
  if (from === NOT_KNOWN) return to === NOT_KNOWN ? Number.NaN : (to + 1) / scale.daysPerPx - RUN_OUT_PX;
  const isDot = from === to && columns.precision[row] !== SPAN && !runsOn(columns, row);
  return isDot ? from / scale.daysPerPx + 0.5 / scale.daysPerPx - DOT_PX / 2 : from / scale.daysPerPx;
}

/** `right` of `extentIn` in the same way. */
export function rightIn(columns: MilestoneColumns, row: number, scale: Scale): number {
  const from = columns.earliest[row] ?? NOT_KNOWN;
  const to = columns.latest[row] ?? NOT_KNOWN;
  const left = leftIn(columns, row, scale);
  if (from === NOT_KNOWN) return left + RUN_OUT_PX;
  if (to === NOT_KNOWN) return left + RUN_OUT_PX;
  const end = (to + 1) / scale.daysPerPx;
  if (runsOn(columns, row)) return Math.max(end + ARROW_PX, left + RUN_OUT_PX);
  return from === to && columns.precision[row] !== SPAN ? left + DOT_PX : Math.max(end, left + MIN_BAR_PX);
}

/** As `hasNoEnd`. */
function runsOn({ precision, status }: MilestoneColumns, row: number): boolean {
  return precision[row] === OPEN || (status[row] === ONGOING && precision[row] === BOUNDED);
}

/** The extent of a date, or null where nothing bounds it: such a milestone is not on the axis. */
export function extentOf(date: Dated, status: Status, scale: Scale): Extent | null {
  const { earliest, latest } = date.bounds;
  if (earliest === null && latest === null) return null;
  if (earliest === null || latest === null) return runningOut(date.bounds, scale);
  if (hasNoEnd(date, status)) return withArrow(earliest, addDays(latest, 1), scale);
  if (earliest === latest && date.precision !== "span") return dot(earliest, scale);
  return bar(earliest, addDays(latest, 1), scale);
}

/** Begun and never heard to have ended, though limits on both sides are known. */
function hasNoEnd({ precision }: Dated, status: Status): boolean {
  return precision === "open" || (status === "ongoing" && precision === "bounded");
}

function dot(day: Day, scale: Scale): Extent {
  const noon = pxOf(day, scale) + 0.5 / scale.daysPerPx;
  return { shape: "dot", from: day, to: addDays(day, 1), left: noon - DOT_PX / 2, right: noon + DOT_PX / 2 };
}

function bar(from: Day, to: Day, scale: Scale): Extent {
  const left = pxOf(from, scale);
  return { shape: "bar", from, to, left, right: Math.max(pxOf(to, scale), left + MIN_BAR_PX) };
}

function withArrow(from: Day, to: Day, scale: Scale): Extent {
  const left = pxOf(from, scale);
  const right = Math.max(pxOf(to, scale) + ARROW_PX, left + RUN_OUT_PX);
  return { shape: "runs-out-right", from, to: addDays(from, daysOf(right - left, scale)), left, right };
}

function runningOut({ earliest, latest }: Bounds, scale: Scale): Extent | null {
  if (earliest !== null) return withArrow(earliest, earliest, scale);
  if (latest === null) return null;
  const to = addDays(latest, 1);
  const right = pxOf(to, scale);
  const from = addDays(to, -daysOf(RUN_OUT_PX, scale));
  return { shape: "runs-out-left", from, to, left: right - RUN_OUT_PX, right };
}

function daysOf(px: number, scale: Scale): number {
  return Math.ceil(px * scale.daysPerPx);
}
