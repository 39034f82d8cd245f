/** Where the arrow keys lead on the chart of a comparison: along a lane in time, and to the nearest mark of the next. */
import type { MilestoneId } from "../../dataset/dataset";
import type { PlacedMark } from "./packMarks";

/** Marks of a lane from left to right. */
export type KeyLane = { readonly marks: readonly PlacedMark[] };

type Pressed = {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

const middle = ({ start, end }: PlacedMark) => (start + end) / 2;

function nearestTo(x: number, marks: readonly PlacedMark[]): PlacedMark | undefined {
  return marks.reduce<PlacedMark | undefined>(
    (best, each) => (best && Math.abs(middle(best) - x) <= Math.abs(middle(each) - x) ? best : each),
    undefined,
  );
}

/** The first lane on from one, in a direction, that has marks. */
function nextLane(lanes: readonly KeyLane[], from: number, by: 1 | -1): KeyLane | undefined {
  for (let at = from + by; at >= 0 && at < lanes.length; at += by)
    if ((lanes[at]?.marks.length ?? 0) > 0) return lanes[at];
  return undefined;
}

function target(key: string, lanes: readonly KeyLane[], lane: number, at: number): PlacedMark | undefined {
  const marks = lanes[lane]?.marks ?? [];
  const here = marks[at];
  if (!here) return undefined;
  if (key === "ArrowRight") return marks[at + 1] ?? here;
  if (key === "ArrowLeft") return marks[at - 1] ?? here;
  if (key === "Home") return marks[0];
  if (key === "End") return marks.at(-1);
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const next = nextLane(lanes, lane, key === "ArrowDown" ? 1 : -1);
  return next ? nearestTo(middle(here), next.marks) : here;
}

/** The milestone that a key leads to from one; null where the key means something else. */
export function keyMove(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  lanes: readonly KeyLane[],
  from: MilestoneId | undefined,
): MilestoneId | null {
  if (altKey || ctrlKey || metaKey) return null;
  const places = lanes.map(({ marks }) => marks.findIndex(({ milestone }) => milestone.id === from));
  const lane = places.findIndex((at) => at >= 0);
  return target(key, lanes, lane, places[lane] ?? -1)?.milestone.id ?? null;
}
