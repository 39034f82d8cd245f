/** Where order leaves something no day at all: from crossed limits back to the dates and constraints that led there. */
import type { Day } from "./day";
import type { Edge, Moment } from "./moments";
import type { Constraint } from "./order";
import type { Reach } from "./spread";

/**
 * Things that cannot all be as told. The first of `ids` was not before `earliest`; each is not after the next, by
 * `constraints`; but the last was not after `latest`, an earlier day. One id and no constraint: its own bounds cross.
 */
export type Conflict = {
  readonly ids: readonly string[];
  readonly constraints: readonly Constraint[];
  readonly earliest: Day;
  readonly latest: Day;
};

type Trail = { readonly moments: readonly number[]; readonly edges: readonly Edge[] };

/** From a moment back to where its limit came from, the moment itself first. */
function trailTo(moment: number, reached: readonly (Reach | null)[], back: (edge: Edge) => number): Trail {
  const moments = [moment];
  const edges: Edge[] = [];
  for (let via = reached[moment]?.via; via; via = reached[back(via)]?.via) {
    edges.push(via);
    moments.push(back(via));
  }
  return { moments, edges };
}

function conflictAt(
  moment: number,
  moments: readonly Moment[],
  [earliest, lower]: readonly [Day, Trail],
  [latest, upper]: readonly [Day, Trail],
): Conflict {
  const path = [...[...lower.moments].reverse(), ...upper.moments.slice(1)];
  const edges = [...[...lower.edges].reverse(), ...upper.edges];
  const ids = path.flatMap((at) => moments[at]?.id ?? []);
  const constraints = edges.flatMap(({ by }) => by ?? []);
  if (ids.length === 0) throw new Error(`no moment ${moment}`);
  return { ids: [...new Set(ids)], constraints: [...new Set(constraints)], earliest, latest };
}

/** One conflict for each pair of limits that cross somewhere, told along the shortest way; shortest first. */
export function conflictsOf(
  moments: readonly Moment[],
  lower: readonly (Reach | null)[],
  upper: readonly (Reach | null)[],
): readonly Conflict[] {
  const found = moments.flatMap((_, moment) => {
    const [least, most] = [lower[moment], upper[moment]];
    if (!least || !most || least.day <= most.day) return [];
    const below = trailTo(moment, lower, (edge) => edge.from);
    const above = trailTo(moment, upper, (edge) => edge.to);
    const origins = `${below.moments.at(-1)} ${above.moments.at(-1)}`;
    return [{ origins, conflict: conflictAt(moment, moments, [least.day, below], [most.day, above]) }];
  });
  const told = new Map<string, Conflict>();
  for (const { origins, conflict } of found.sort((a, b) => a.conflict.ids.length - b.conflict.ids.length))
    if (!told.has(origins)) told.set(origins, conflict);
  return [...told.values()];
}
