/** Carries order along chains: from bounds and constraints to the narrowest bounds that order justifies. */
import type { Bounds } from "./bounds";
import { type Conflict, conflictsOf } from "./conflicts";
import { areCrossed } from "./intersect";
import { type Moments, momentsOf } from "./moments";
import { type Cause, type Causes, type Constraint, causeFor, type Dated } from "./order";
import { type Reach, spread } from "./spread";

/** What order makes of bounds. Both maps hold every id that was given. */
export type Settled = {
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly causes: ReadonlyMap<string, Causes>;
  /** Empty where everything can be as told. */
  readonly conflicts: readonly Conflict[];
};

const NO_CAUSES: Causes = { earliest: null, latest: null };

/** One order for equal questions, so that neither bounds nor causes depend on how the files were read. */
function sorted(orders: readonly Constraint[]): readonly Constraint[] {
  const keyed = orders.map((order) => ({ key: JSON.stringify([order.of, order.kind, order.to]), order }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ order }) => order);
}

function causeOf(id: string, reach: Reach | null | undefined): Cause | null {
  return reach?.via?.by ? causeFor(id, reach.via.by) : null;
}

function reachedBy(id: string, places: ReadonlyMap<string, number>, reached: readonly (Reach | null)[]) {
  return reached[places.get(id) ?? -1] ?? null;
}

function settledAt(
  thing: Dated,
  { starts, ends }: Moments,
  lower: readonly (Reach | null)[],
  upper: readonly (Reach | null)[],
) {
  const least = reachedBy(thing.id, starts, lower);
  const most = reachedBy(thing.id, ends, upper);
  const bounds: Bounds = { earliest: least?.day ?? null, latest: most?.day ?? null };
  // Crossed bounds are told as a conflict; what was given stays, so that nobody meets bounds without a day.
  if (areCrossed(bounds)) return { bounds: thing.bounds, causes: NO_CAUSES };
  return { bounds, causes: { earliest: causeOf(thing.id, least), latest: causeOf(thing.id, most) } };
}

/**
 * Narrows bounds by order, along chains of any length and through circles, until nothing more follows. `after X`: not
 * begun before X's earliest day; `before X`: not begun after X's latest day; `during X`: they share a day; and the same
 * from X's side. Only narrows. Order speaks of beginnings, so the end of something that lasts is never cut, and
 * sharing a day narrows only what does not last. The result does not depend on the order of things or constraints.
 * Throws on an id that comes twice or that a constraint names and nothing has: compile reports these before.
 */
export function settle(things: readonly Dated[], constraints: readonly Constraint[]): Settled {
  const inOrder = [...things].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const all = momentsOf(inOrder, sorted(constraints));
  const lower = spread(
    all.moments.map((moment) => moment.earliest),
    all.edges,
    "forwards",
  );
  const upper = spread(
    all.moments.map((moment) => moment.latest),
    all.edges,
    "backwards",
  );
  const settled = things.map((thing) => [thing.id, settledAt(thing, all, lower, upper)] as const);
  return {
    bounds: new Map(settled.map(([id, { bounds }]) => [id, bounds])),
    causes: new Map(settled.map(([id, { causes }]) => [id, causes])),
    conflicts: conflictsOf(all.moments, lower, upper),
  };
}
