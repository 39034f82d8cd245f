/** What a reader means who filters by a place. */
import { existsNow } from "./existsOn";
import { type Gazetteer, unitAt } from "./gazetteer";
import { predecessorsOf } from "./lineage";
import type { PlaceId } from "./unit";

/**
 * The units that a filter by an id lets through. A unit of today means itself and all its predecessors, a former one
 * only itself; in both cases with everything that lies in one of them. Throws on an id that the gazetteer lacks.
 */
export function unitsMeant(id: PlaceId, gazetteer: Gazetteer): ReadonlySet<PlaceId> {
  const alone = !existsNow(unitAt(id, gazetteer));
  const meant = new Set(alone ? [id] : [id, ...predecessorsOf(id, gazetteer)]);
  const inside = new Map<PlaceId, PlaceId[]>();
  for (const unit of gazetteer.values())
    if (unit.parent !== null) inside.set(unit.parent, [...(inside.get(unit.parent) ?? []), unit.id]);
  // A set is walked in order of insertion, what is added on the way included.
  for (const next of meant) for (const child of inside.get(next) ?? []) meant.add(child);
  return meant;
}
