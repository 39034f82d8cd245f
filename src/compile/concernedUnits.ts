/** Which units of the gazetteer the page needs: all that a filter can offer, and no more. */
import type { Partnership } from "../dataset/dataset";
import type { Gazetteer } from "../place/gazetteer";
import type { PlaceId, Unit } from "../place/unit";

/** The units of all chains with what they lay in, came from and went into, and their countries; in gazetteer order. */
export function concernedUnits(partnerships: readonly Partnership[], gazetteer: Gazetteer): readonly Unit[] {
  const near = neighbours(gazetteer);
  const concerned = new Set(partnerships.flatMap(({ vn, partner }) => [...vn, ...partner]));
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of concerned) for (const other of near.get(id) ?? []) concerned.add(other);
  return [...gazetteer.values()].filter(({ id }) => concerned.has(id));
}

/** Unit → the units to which one step leads: parent, country, successors, predecessors. */
function neighbours(gazetteer: Gazetteer): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const units = [...gazetteer.values()];
  const countries = new Map(units.filter(({ level }) => level === 0).map(({ country, id }) => [country, id]));
  const near = new Map(
    units.map(({ id, parent, country, successors }) => {
      const above = [parent, countries.get(country) ?? null].filter((other) => other !== null);
      return [id, [...above, ...successors]];
    }),
  );
  for (const { id, successors } of units) for (const next of successors) near.get(next)?.push(id);
  return near;
}
