/** Where a thread can be tied: at a mark, at the count that holds the milestone, or at the chip of one without a date. Pure. */
import { memoBy } from "../../base/memo";
import type { MilestoneColumns } from "../../dataset/milestones";
import type { Extent } from "../../query/extentOf";
import { foldedRow, PILL_PX } from "../../query/foldedRow";
import { isGroup, milestonesOf } from "../../query/laneGroups";
import type { LaneRows, Placed } from "../../query/laneRows";
import type { Scale } from "../../query/scale";
import { type LaidLane, ROW_PX } from "./laneLayout";

/** A place in time and rows, before anything is known of where the reader looks. */
export type ThreadEnd = {
  /** Days since 1970, with fractions; null for what is not on the axis and stands at the left edge. */
  readonly day: number | null;
  /** So much further to the right, in pixels. */
  readonly shiftPx: number;
  /** The middle of its row, in pixels below the first row of all. */
  readonly yPx: number;
  /** Half the height of what it is tied to. */
  readonly halfPx: number;
  /** Names the count that it is tied to among all; null at a mark. */
  readonly pill: string | null;
};

const DOT_HALF_PX = 7;
const BAR_HALF_PX = 12;
/** A bar is tied a little inside its first edge. */
const INSIDE_PX = 5;

/** The lane, or the folded group, in which each partnership stands. */
const laneOf = memoBy((lanes: readonly LaidLane[]): ReadonlyMap<number, LaidLane> => {
  const found = new Map<number, LaidLane>();
  for (const laid of lanes) {
    if (laid.isHeading) continue;
    const inside = isGroup(laid.shown) ? laid.shown.lanes : [laid.shown];
    for (const { partnership } of inside) found.set(partnership, laid);
  }
  return found;
});

const placedIn = memoBy(
  ({ placed }: LaneRows): ReadonlyMap<number, Placed> => new Map(placed.map((mark) => [mark.index, mark])),
);

/** A dot in its middle, a bar at its beginning, what runs out on the left at the end that is known. */
function atMark({ shape, from, to }: Extent, yPx: number): ThreadEnd {
  if (shape === "dot") return { day: from + 0.5, shiftPx: 0, yPx, halfPx: DOT_HALF_PX, pill: null };
  const left = shape === "runs-out-left";
  return {
    day: left ? to : from,
    shiftPx: left ? -INSIDE_PX : INSIDE_PX,
    yPx,
    halfPx: BAR_HALF_PX,
    pill: null,
  };
}

function atEdge(yPx: number): ThreadEnd {
  return { day: null, shiftPx: 0, yPx, halfPx: 0, pill: null };
}

function middleOf(row: number): number {
  return (row + 0.5) * ROW_PX;
}

/** Chips stand below the names of their lane, which are in its head or beside its rows. */
function inOpenLane(laid: LaidLane, layout: LaneRows, row: number): ThreadEnd | null {
  const mark = placedIn(layout).get(row);
  if (mark) return atMark(mark.extent, middleOf(laid.first + laid.headRows + mark.row));
  const chip = layout.undated.rows.indexOf(row);
  if (chip < 0) return null;
  return atEdge(middleOf(laid.first + (laid.headRows > 0 ? 1 : laid.nameRows) + chip));
}

function inFoldedLane(laid: LaidLane, row: number, scale: Scale): ThreadEnd | null {
  const yPx = middleOf(laid.first + laid.headRows);
  const { entries, undated } = foldedRow(milestonesOf(laid.shown), scale);
  for (const entry of entries) {
    if (entry.kind === "mark" && entry.index === row) return atMark(entry.extent, yPx);
    if (entry.kind === "pill" && entry.members.includes(row))
      return {
        day: entry.left * scale.daysPerPx,
        shiftPx: PILL_PX / 2,
        yPx,
        halfPx: BAR_HALF_PX,
        pill: `${laid.key}:${entry.members[0]}`,
      };
  }
  return undated.rows.includes(row) ? atEdge(yPx) : null;
}

/** Where a row of the record is tied to; null where it is not shown. `scaleOf`: at which scale a folded lane was drawn. */
export function endOf(
  lanes: readonly LaidLane[],
  columns: MilestoneColumns,
  row: number,
  scaleOf: (key: number) => Scale,
): ThreadEnd | null {
  const laid = laneOf(lanes).get(columns.partnership[row] ?? -1);
  if (!laid) return null;
  return laid.layout ? inOpenLane(laid, laid.layout, row) : inFoldedLane(laid, row, scaleOf(laid.key));
}
