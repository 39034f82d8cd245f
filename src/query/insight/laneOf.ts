/** All milestones of a partnership, whatever is filtered: what its profile and its anniversaries are told of. */
import type { Index } from "../../dataset/dataset";
import type { Milestones } from "../../dataset/milestones";

/** In known order; `partnership` is a place in `Index.partnerships`. */
export function laneOf({ milestones }: Index, partnership: number): Milestones {
  const { starts } = milestones.columns;
  return milestones.slice(starts[partnership] ?? 0, starts[partnership + 1] ?? 0);
}
