/** All lanes laid out for a scale: which rows each takes, with room for its heading and for what has no date. */
import type { Lane } from "../../query/answer";
import { type LabelWidth, type LaneRows, laneRows } from "../../query/laneRows";
import type { Scale } from "../../query/scale";

/** Height of every row in CSS pixels; timeline.css holds the same number. */
export const ROW_PX = 32;

/** headed: the lane's names stand above its rows (narrow screens). beside: in a column of their own. */
export type Heading = "above" | "beside";

export type LaidLane = {
  readonly lane: Lane;
  readonly layout: LaneRows;
  /** First row of the lane and how many it takes, rows of its heading included. */
  readonly first: number;
  readonly rows: number;
  /** Rows above the marks that its heading takes. */
  readonly headRows: number;
};

/** Rows that the names and chips of a lane need. */
function headRowsOf(layout: LaneRows, heading: Heading): number {
  return heading === "above" ? 1 + layout.undated.length : 0;
}

/** Rows below which a lane's column would cut its names or chips. */
function leastRows(layout: LaneRows, heading: Heading): number {
  return heading === "beside" ? 3 + layout.undated.length : 1;
}

/** Stacks the lanes from top to bottom. */
export function layOutLanes(
  lanes: readonly Lane[],
  scale: Scale,
  labelWidth: LabelWidth,
  heading: Heading,
): readonly LaidLane[] {
  let next = 0;
  return lanes.map((lane) => {
    const layout = laneRows(lane.milestones, scale, labelWidth);
    const headRows = headRowsOf(layout, heading);
    const rows = Math.max(headRows + Math.max(layout.rows, 1), leastRows(layout, heading));
    const laid = { lane, layout, first: next, rows, headRows };
    next += rows;
    return laid;
  });
}

/** How many rows all lanes take together. */
export function rowCount(lanes: readonly LaidLane[]): number {
  const last = lanes.at(-1);
  return last ? last.first + last.rows : 0;
}
