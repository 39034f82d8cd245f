/** Carries limits along edges: the heart of `settle`, the same for earliest days (forwards) and latest (backwards). */
import type { Day } from "./day";
import type { Edge } from "./moments";

/** A limit that arrived at a moment; `via` is the last edge it came along, null where it is the moment's own. */
export type Reach = { readonly day: Day; readonly via: Edge | null };

/** Which end of an edge a limit leaves from, and whether the greater or the lesser day says more. */
export type Direction = "forwards" | "backwards";

/** The edges by the moment from which a limit leaves along them. */
function edgesByOrigin(edges: readonly Edge[], direction: Direction): ReadonlyMap<number, readonly Edge[]> {
  const by = new Map<number, Edge[]>();
  for (const edge of edges) {
    const origin = direction === "forwards" ? edge.from : edge.to;
    const known = by.get(origin);
    if (known) known.push(edge);
    else by.set(origin, [edge]);
  }
  return by;
}

/** The moments that have a limit of their own, in groups of one day; the day that says most comes first. */
function originsByDay(
  own: readonly (Day | null)[],
  direction: Direction,
): readonly [Day, readonly number[]][] {
  const groups = new Map<Day, number[]>();
  own.forEach((day, moment) => {
    if (day === null) return;
    const known = groups.get(day);
    if (known) known.push(moment);
    else groups.set(day, [moment]);
  });
  return [...groups].sort(([a], [b]) => (direction === "forwards" ? b - a : a - b));
}

/**
 * The tightest limit that reaches each moment; null where none does. As the tightest day spreads first, whatever
 * arrives first is final: each moment is settled once, circles end by themselves, time is linear but for one sort.
 * A moment's own limit wins over an equal one from elsewhere; of equal ones the one over the fewest edges wins.
 */
export function spread(
  own: readonly (Day | null)[],
  edges: readonly Edge[],
  direction: Direction,
): readonly (Reach | null)[] {
  const reached: (Reach | null)[] = own.map(() => null);
  const leaving = edgesByOrigin(edges, direction);
  for (const [day, origins] of originsByDay(own, direction)) {
    const queue = origins.filter((moment) => !reached[moment]);
    for (const moment of queue) reached[moment] = { day, via: null };
    for (const moment of queue)
      for (const via of leaving.get(moment) ?? []) {
        const next = direction === "forwards" ? via.to : via.from;
        if (reached[next]) continue;
        reached[next] = { day, via };
        queue.push(next);
      }
  }
  return reached;
}
