/** All lanes' rows in one list, top to bottom: the rows that the timeline feeds to its widget as they come into view. */
import type { LaneRows } from "./laneRows";

/**
 * A lane as it is to be stacked. An open lane takes as many rows as its marks need, at least one.
 * A folded one is a single row, in which marks without room will be counted in pills.
 */
export type StackedLane = { readonly layout: LaneRows; readonly open: boolean };

/** A row of the whole timeline: the place of its lane in the given list, and which of the lane's rows it is. */
export type Row = { readonly lane: number; readonly sub: number };

/** All lanes, row by row. */
export type Stack = {
  readonly rows: readonly Row[];
  /** The first row of each lane, in the order of the given lanes. */
  readonly offsets: readonly number[];
};

/** How many rows a lane takes up. */
export function heightOf({ layout, open }: StackedLane): number {
  return open ? Math.max(1, layout.rows) : 1;
}

/** Stacks lanes in the given order. */
export function stackRows(lanes: readonly StackedLane[]): Stack {
  const rows: Row[] = [];
  const offsets = lanes.map((entry, lane) => {
    const offset = rows.length;
    for (let sub = 0; sub < heightOf(entry); sub += 1) rows.push({ lane, sub });
    return offset;
  });
  return { rows, offsets };
}
