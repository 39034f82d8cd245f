/** Where a key leads from the active mark: along its lane, to the lanes beside it, to either end. Pure. */
import type { Milestone } from "../../dataset/dataset";
import { dayIn, type MilestoneColumns, rowOfId } from "../../dataset/milestones";
import type { Lane } from "../../query/answer";

/** The moves between marks. */
export type KeyMove = "previous" | "next" | "up" | "down" | "first" | "last";

const MOVES: Readonly<Record<string, KeyMove>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** The move of a key (KeyboardEvent.key); null for all others. */
export function keyMove(key: string): KeyMove | null {
  return MOVES[key] ?? null;
}

type Place = { readonly lane: number; readonly at: number };

function placeOf(lanes: readonly Lane[], id: string | null): Place | null {
  const columns = lanes[0]?.milestones.columns;
  const row = columns && id !== null ? rowOfId(columns, id) : null;
  if (!columns || row === null) return null;
  const lane = lanes.findIndex(({ partnership }) => partnership === columns.partnership[row]);
  const at = lanes[lane]?.milestones.rows.indexOf(row) ?? -1;
  return at < 0 ? null : { lane, at };
}

/** The middle of what is known of a date, for "nearest in time"; undated ones stand at the end. */
function middleOf(columns: MilestoneColumns, row: number): number {
  const [earliest, latest] = [dayIn(columns.earliest, row), dayIn(columns.latest, row)];
  if (earliest !== null && latest !== null) return (earliest + latest) / 2;
  return earliest ?? latest ?? Number.POSITIVE_INFINITY;
}

function nearestIn(lane: Lane, to: Milestone): Milestone | null {
  const { rows, columns } = lane.milestones;
  const wanted = middleOf(columns, to.index);
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const far = Math.abs(middleOf(columns, row) - wanted);
    // Both undated: as near as can be.
    const distance = Number.isNaN(far) ? 0 : far;
    if (distance >= least) continue;
    nearest = at;
    least = distance;
  }
  return lane.milestones.at(nearest) ?? null;
}

/** The milestone that a move leads to; the first of all where none was active; the same one at an end. */
export function afterMove(lanes: readonly Lane[], active: string | null, move: KeyMove): Milestone | null {
  const place = placeOf(lanes, active);
  if (!place) return lanes[0]?.milestones.at(0) ?? null;
  const lane = lanes[place.lane];
  const here = lane?.milestones.at(place.at);
  if (!lane || !here) return null;
  switch (move) {
    case "previous":
      return (place.at > 0 && lane.milestones.at(place.at - 1)) || here;
    case "next":
      return lane.milestones.at(place.at + 1) ?? here;
    case "first":
      return lane.milestones.at(0) ?? here;
    case "last":
      return lane.milestones.at(-1) ?? here;
    case "up":
    case "down": {
      const other = lanes[place.lane + (move === "up" ? -1 : 1)];
      return other ? nearestIn(other, here) : here;
    }
  }
}

/** Which mark of its lane a milestone is, from 1, and of how many. */
export function positionIn(
  lanes: readonly Lane[],
  id: string,
): { readonly position: number; readonly total: number } | null {
  const place = placeOf(lanes, id);
  if (!place) return null;
  return { position: place.at + 1, total: lanes[place.lane]?.milestones.length ?? 0 };
}
