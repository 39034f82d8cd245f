/** All lanes laid out for a scale: which rows each takes, with room for its heading and for what has no date. */
import type { Lane } from "../../query/answer";
import { isGroup, type LaneGroup, type Shown } from "../../query/laneGroups";
import { type LabelWidth, type LaneRows, laneRows } from "../../query/laneRows";
import type { Scale } from "../../query/scale";

/** Height of every row in CSS pixels; timeline.css holds the same number. */
export const ROW_PX = 32;

/** Rows from `first` up to but not including `end`. */
export type RowRange = { readonly first: number; readonly end: number };

/** above: the lane's names stand above its rows (narrow screens). beside: in a column of their own. */
export type Heading = "above" | "beside";

/** A lane or a group of lanes in its rows. */
export type LaidLane = {
  /** Names it among all: of a lane its partnership's place in the index, of a group a number below 0. */
  readonly key: number;
  readonly shown: Shown;
  /** Whether it is a group whose lanes stand below it: then it has a heading and no marks. */
  readonly isHeading: boolean;
  /** Whether it is a lane below the heading of its group. */
  readonly isInside: boolean;
  /** Its first row and how many it takes, rows of its heading included. */
  readonly first: number;
  readonly rows: number;
  /** Rows above the marks that its heading takes. */
  readonly headRows: number;
  /** Rows that its names need where they stand beside the marks. */
  readonly nameRows: number;
  /** The rows of an open lane; null for a folded one, which is a single row of marks and counts. */
  readonly layout: LaneRows | null;
};

type Size = Pick<LaidLane, "rows" | "headRows" | "nameRows" | "layout">;

/** Both names, and how many milestones there are. */
const NAME_ROWS = 3;

/** How many of a lane's names have a line more, for what the place was or is called at another time: 0, 1 or 2. */
export type Stories = (lane: Lane) => number;

/** An open lane has room for its names and for a chip for each milestone without a date. */
function openSize(layout: LaneRows, heading: Heading, stories: number): Size {
  const marks = Math.max(layout.rows, 1);
  const nameRows = NAME_ROWS + stories;
  if (heading === "beside")
    return { layout, headRows: 0, nameRows, rows: Math.max(marks, nameRows + layout.undated.length) };
  const headRows = 1 + layout.undated.length;
  return { layout, headRows, nameRows, rows: headRows + marks };
}

function foldedSize(heading: Heading): Size {
  const headRows = heading === "above" ? 1 : 0;
  return { layout: null, headRows, nameRows: 1, rows: headRows + 1 };
}

/** The heading of an open group takes one row; a folded one is as high as a folded lane. */
function sizeOfGroup(open: boolean, heading: Heading): Size {
  return open ? { layout: null, headRows: 0, nameRows: 1, rows: 1 } : foldedSize(heading);
}

/** Names a lane or a group among all that are laid out. */
export function keyOf(shown: Shown): number {
  return isGroup(shown) ? -1 - shown.code : shown.partnership;
}

/** What stands on the stage: a group that is open is followed by its lanes. */
function stacked(shown: readonly Shown[], isOpen: IsOpen): readonly Stacked[] {
  return shown.flatMap((each): readonly Stacked[] => {
    if (!isGroup(each) || !isOpen(each)) return [{ shown: each, isHeading: false, isInside: false }];
    const inside = each.lanes.map((lane) => ({ shown: lane, isHeading: false, isInside: true }));
    return [{ shown: each, isHeading: true, isInside: false }, ...inside];
  });
}

type Stacked = Pick<LaidLane, "shown" | "isHeading" | "isInside">;

/** Whether a lane shows all its rows, or a group its lanes. */
export type IsOpen = (shown: Lane | LaneGroup) => boolean;

/** Stacks lanes and groups from top to bottom; only open lanes are laid out. */
export function layOutLanes(
  shown: readonly Shown[],
  isOpen: IsOpen,
  scale: Scale,
  labelWidth: LabelWidth,
  heading: Heading,
  stories: Stories = () => 0,
): readonly LaidLane[] {
  const sizeOf = (each: Shown, isHeading: boolean): Size => {
    if (isGroup(each)) return sizeOfGroup(isHeading, heading);
    if (!isOpen(each)) return foldedSize(heading);
    return openSize(laneRows(each.milestones, scale, labelWidth), heading, stories(each));
  };
  let next = 0;
  return stacked(shown, isOpen).map((each) => {
    const size = sizeOf(each.shown, each.isHeading);
    const laid = { ...each, key: keyOf(each.shown), first: next, ...size };
    next += size.rows;
    return laid;
  });
}

/** How many rows all take together. */
export function rowCount(lanes: readonly LaidLane[]): number {
  const last = lanes.at(-1);
  return last ? last.first + last.rows : 0;
}

/** Whether a milestone (by its row in the record) is drawn or counted in these rows. */
function holds({ shown, isHeading }: LaidLane, index: number): boolean {
  if (isHeading) return false;
  const lanes = isGroup(shown) ? shown.lanes : [shown];
  return lanes.some(({ milestones }) => milestones.rows.includes(index));
}

/**
 * The rows in which a milestone stands: that of its mark or of the count that it is in, or, where its lane is open and it
 * has no mark, all of the lane, as its chip is beside them; null if not shown.
 */
export function rowsOfMilestone(lanes: readonly LaidLane[], index: number): RowRange | null {
  const laid = lanes.find((each) => holds(each, index));
  if (!laid) return null;
  const marks = laid.first + laid.headRows;
  if (!laid.layout) return { first: marks, end: marks + 1 };
  const placed = laid.layout.placed.find((mark) => mark.index === index);
  return placed
    ? { first: marks + placed.row, end: marks + placed.row + 1 }
    : { first: laid.first, end: laid.first + laid.rows };
}
