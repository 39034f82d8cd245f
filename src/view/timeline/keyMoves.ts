/** Where a key leads from the active mark: along its lane, to the lanes beside it, to either end. Pure. */
import type { Milestone } from "../../dataset/dataset";
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
  for (const [lane, { milestones }] of lanes.entries()) {
    const at = milestones.findIndex((milestone) => milestone.id === id);
    if (at >= 0) return { lane, at };
  }
  return null;
}

/** The middle of what is known of a date, for "nearest in time"; undated ones stand at the end. */
function middleOf({ date: { bounds } }: Milestone): number {
  const { earliest, latest } = bounds;
  if (earliest !== null && latest !== null) return (earliest + latest) / 2;
  return earliest ?? latest ?? Number.POSITIVE_INFINITY;
}

function nearestIn(lane: Lane, to: Milestone): Milestone | null {
  const wanted = middleOf(to);
  const distance = (milestone: Milestone) => {
    const far = Math.abs(middleOf(milestone) - wanted);
    return Number.isNaN(far) ? 0 : far;
  };
  return lane.milestones.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The milestone that a move leads to; the first of all where none was active; the same one at an end. */
export function afterMove(lanes: readonly Lane[], active: string | null, move: KeyMove): Milestone | null {
  const place = placeOf(lanes, active);
  if (!place) return lanes[0]?.milestones[0] ?? null;
  const lane = lanes[place.lane];
  const here = lane?.milestones[place.at];
  if (!lane || !here) return null;
  switch (move) {
    case "previous":
      return lane.milestones[place.at - 1] ?? here;
    case "next":
      return lane.milestones[place.at + 1] ?? here;
    case "first":
      return lane.milestones[0] ?? here;
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
