/** Who took over from whom, and who belongs to whom: the two family trees of the gazetteer. */
import { existsNow } from "./existsOn";
import { type Gazetteer, unitAt } from "./gazetteer";
import type { PlaceId, Unit } from "./unit";

/** Everything that steps lead to from an id, itself left out, the nearest first; a circle is walked once. */
function reachable(from: PlaceId, step: (id: PlaceId) => readonly PlaceId[]): readonly PlaceId[] {
  const found = new Set([from]);
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of found) for (const next of step(id)) found.add(next);
  return [...found].slice(1);
}

/** Every unit whose successors lead to this one, over any number of reforms; the newest generation first. */
export function predecessorsOf(id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] {
  const before = new Map<PlaceId, PlaceId[]>();
  for (const unit of gazetteer.values())
    for (const successor of unit.successors)
      before.set(successor, [...(before.get(successor) ?? []), unit.id]);
  return reachable(id, (next) => before.get(next) ?? []);
}

/** The units of today into which this one went; none where it still exists or its successors are not known. */
export function successorsOf(id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] {
  const after = reachable(id, (next) => unitAt(next, gazetteer).successors);
  return after.filter((next) => existsNow(unitAt(next, gazetteer)));
}

/** The units that a unit lay in, the nearest first. Throws on a parent that the gazetteer lacks. */
export function ancestorsOf(unit: Unit, gazetteer: Gazetteer): readonly Unit[] {
  const ids = reachable(unit.id, (id) => {
    const { parent } = id === unit.id ? unit : unitAt(id, gazetteer);
    return parent === null ? [] : [parent];
  });
  return ids.map((id) => unitAt(id, gazetteer));
}

/**
 * The province, do or prefecture of a unit: itself where it is one. Where the gazetteer knows none above it, the
 * highest unit that it knows below a country; a country is its own.
 */
export function firstLevelOf(unit: Unit, gazetteer: Gazetteer): Unit {
  const line = [unit, ...ancestorsOf(unit, gazetteer)];
  return line.find((above) => above.level === 1) ?? line.findLast((above) => above.level > 0) ?? unit;
}

/** The country of a unit as a unit of its own; null where the gazetteer holds none for that country code. */
export function countryOf(unit: Unit, gazetteer: Gazetteer): Unit | null {
  const isCountry = (other: Unit) => other.level === 0 && other.country === unit.country;
  return [...gazetteer.values()].find(isCountry) ?? null;
}
