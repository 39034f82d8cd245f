/** All lanes laid out for a scale: which rows each takes, with room for its heading and for what has no date. */
import type { Lane } from "../../query/answer";
import { type LabelWidth, type LaneRows, laneRows } from "../../query/laneRows";
import type { Scale } from "../../query/scale";

/** Height of every row in CSS pixels; timeline.css holds the same number. */
export const ROW_PX = 32;

/** Rows from `first` up to but not including `end`. */
export type RowRange = { readonly first: number; readonly end: number };

/** Up to so many lanes all are open; above that a lane is open that is pinned or holds the open milestone. */
export const OPEN_LANES = 12;

/** above: the lane's names stand above its rows (narrow screens). beside: in a column of their own. */
export type Heading = "above" | "beside";

export type LaidLane = {
  readonly lane: Lane;
  /** First row of the lane and how many it takes, rows of its heading included. */
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

/** Stacks the lanes from top to bottom; only open ones are laid out. */
export function layOutLanes(
  lanes: readonly Lane[],
  isOpen: (lane: Lane) => boolean,
  scale: Scale,
  labelWidth: LabelWidth,
  heading: Heading,
  stories: Stories = () => 0,
): readonly LaidLane[] {
  let next = 0;
  return lanes.map((lane) => {
    const size = isOpen(lane)
      ? openSize(laneRows(lane.milestones, scale, labelWidth), heading, stories(lane))
      : foldedSize(heading);
    const laid = { lane, first: next, ...size };
    next += size.rows;
    return laid;
  });
}

/** How many rows all lanes take together. */
export function rowCount(lanes: readonly LaidLane[]): number {
  const last = lanes.at(-1);
  return last ? last.first + last.rows : 0;
}

/** The row in which a milestone stands, or the first of its lane where it has none of its own; null if not shown. */
export function rowOf(lanes: readonly LaidLane[], index: number): number | null {
  const laid = lanes.find(({ lane }) => lane.milestones.rows.includes(index));
  if (!laid) return null;
  const placed = laid.layout?.placed.find((mark) => mark.index === index);
  return laid.first + laid.headRows + (placed?.row ?? 0);
}
