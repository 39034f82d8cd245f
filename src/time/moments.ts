/**
 * Order as inequalities: each thing is the moment at which it began and the moment at which it ended (one moment for
 * what does not last), and each constraint says that one moment is not after another. `settle` works on these alone.
 */
import type { Day } from "./day";
import type { Constraint, Dated } from "./order";

/** A moment of one thing and what is known of it before any order. */
export type Moment = { readonly id: string; readonly earliest: Day | null; readonly latest: Day | null };

/** Moment `from` is not after moment `to` (places in the list of moments); `by` is null for "begins before it ends". */
export type Edge = { readonly from: number; readonly to: number; readonly by: Constraint | null };

/** Everything that `settle` reasons about; `starts` and `ends` give the moments of an id. */
export type Moments = {
  readonly moments: readonly Moment[];
  readonly edges: readonly Edge[];
  readonly starts: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
};

function placeOf(id: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`an order names ${id}, which is not among the things to order`);
  return place;
}

function edgesOf(by: Constraint, starts: Moments["starts"], ends: Moments["ends"]): readonly Edge[] {
  const [start, toStart] = [placeOf(by.of, starts), placeOf(by.to, starts)];
  switch (by.kind) {
    case "after":
      return [{ from: toStart, to: start, by }];
    case "before":
      return [{ from: start, to: toStart, by }];
    case "during":
      return [
        { from: start, to: placeOf(by.to, ends), by },
        { from: toStart, to: placeOf(by.of, ends), by },
      ];
  }
}

/** Splits things into moments and orders into edges. Throws on an id that comes twice or that no thing has. */
export function momentsOf(things: readonly Dated[], orders: readonly Constraint[]): Moments {
  const moments: Moment[] = [];
  const edges: Edge[] = [];
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const { id, bounds, lasts } of things) {
    if (starts.has(id)) throw new Error(`two things to order are called ${id}`);
    const start = moments.length;
    starts.set(id, start);
    ends.set(id, lasts ? start + 1 : start);
    if (lasts) {
      moments.push(
        { id, earliest: bounds.earliest, latest: null },
        { id, earliest: null, latest: bounds.latest },
      );
      edges.push({ from: start, to: start + 1, by: null });
    } else moments.push({ id, ...bounds });
  }
  for (const order of orders) edges.push(...edgesOf(order, starts, ends));
  return { moments, edges, starts, ends };
}
