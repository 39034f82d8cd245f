/** Where a key leads from the active mark: along its lane, to the lanes beside it, to either end. Pure. */
import type { Milestone } from "../../dataset/dataset";
import {
  allMilestones,
  dayIn,
  type MilestoneColumns,
  type Milestones,
  rowOfId,
} from "../../dataset/milestones";
import { holdsPartnership, inOrder, isGroup, milestonesOf, type Shown } from "../../query/laneGroups";
import { alongThread } from "../../query/threads";

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

/** The ways along a thread: O to the outcome of a plan, P back to the plan. */
const WAYS: Readonly<Record<string, "on" | "back">> = { o: "on", p: "back" };

/** The way along a thread that a key leads (KeyboardEvent.key); null for all others. */
export function keyWay(key: string): "on" | "back" | null {
  return WAYS[key.toLowerCase()] ?? null;
}

/** The milestone that a thread of the active one leads to among what stands below each other; null where none does. */
export function alongThreadFrom(
  lanes: readonly Shown[],
  active: string | null,
  way: "on" | "back",
): Milestone | null {
  const columns = columnsOf(lanes);
  const row = columns && active !== null ? rowOfId(columns, active) : null;
  if (!columns || row === null) return null;
  const next = alongThread(columns, row, way, (each) => {
    const shown = lanes.find((lane) => holdsPartnership(lane, columns.partnership[each] ?? -1));
    return shown !== undefined && milestonesOf(shown).rows.includes(each);
  });
  return next === null ? null : (allMilestones(columns).at(next) ?? null);
}

/** The move of a key (KeyboardEvent.key); null for all others. */
export function keyMove(key: string): KeyMove | null {
  return MOVES[key] ?? null;
}

type Place = { readonly lane: number; readonly at: number };

function columnsOf([first]: readonly Shown[]): MilestoneColumns | undefined {
  const lane = first && isGroup(first) ? first.lanes[0] : first;
  return lane?.milestones.columns;
}

function placeOf(lanes: readonly Shown[], id: string | null): Place | null {
  const columns = columnsOf(lanes);
  const row = columns && id !== null ? rowOfId(columns, id) : null;
  if (!columns || row === null) return null;
  const partnership = columns.partnership[row] ?? -1;
  const lane = lanes.findIndex((shown) => holdsPartnership(shown, partnership));
  const found = lanes[lane];
  const at = found ? inOrder(found).rows.indexOf(row) : -1;
  return at < 0 ? null : { lane, at };
}

/** The middle of what is known of a date, for "nearest in time"; undated ones stand at the end. */
function middleOf(columns: MilestoneColumns, row: number): number {
  const [earliest, latest] = [dayIn(columns.earliest, row), dayIn(columns.latest, row)];
  if (earliest !== null && latest !== null) return (earliest + latest) / 2;
  return earliest ?? latest ?? Number.POSITIVE_INFINITY;
}

function nearestIn(milestones: Milestones, to: Milestone): Milestone | null {
  const { rows, columns } = milestones;
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
  return milestones.at(nearest) ?? null;
}

/**
 * The milestone that a move leads to among what stands below each other, folded groups as one lane each; the first of
 * all where none was active; the same one at an end.
 */
export function afterMove(lanes: readonly Shown[], active: string | null, move: KeyMove): Milestone | null {
  const place = placeOf(lanes, active);
  const shown = lanes[place?.lane ?? 0];
  const lane = shown && inOrder(shown);
  if (!place || !lane) return lane?.at(0) ?? null;
  const here = lane.at(place.at);
  if (!here) return null;
  switch (move) {
    case "previous":
      return (place.at > 0 && lane.at(place.at - 1)) || here;
    case "next":
      return lane.at(place.at + 1) ?? here;
    case "first":
      return lane.at(0) ?? here;
    case "last":
      return lane.at(-1) ?? here;
    case "up":
    case "down": {
      const other = lanes[place.lane + (move === "up" ? -1 : 1)];
      return other ? nearestIn(inOrder(other), here) : here;
    }
  }
}

/** Which mark of its lane, or of its folded group, a milestone is, from 1, and of how many. */
export function positionIn(
  lanes: readonly Shown[],
  id: string,
): { readonly position: number; readonly total: number } | null {
  const place = placeOf(lanes, id);
  const shown = place && lanes[place.lane];
  return shown ? { position: place.at + 1, total: inOrder(shown).length } : null;
}
