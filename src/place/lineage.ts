/** Who took over from whom, and who belongs to whom: the two family trees of the gazetteer. */

import { memoBy } from "../base/memo";
import { addDays, type Day } from "../time/day";
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

const takenOver = memoBy((gazetteer: Gazetteer): ReadonlyMap<PlaceId, readonly PlaceId[]> => {
  const before = new Map<PlaceId, PlaceId[]>();
  for (const unit of gazetteer.values())
    for (const successor of unit.successors)
      before.set(successor, [...(before.get(successor) ?? []), unit.id]);
  return before;
});

/** The units that went into this one without any between, in gazetteer order. */
export function formedFrom(id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] {
  return takenOver(gazetteer).get(id) ?? [];
}

/** Every unit whose successors lead to this one, over any number of reforms; the newest generation first. */
export function predecessorsOf(id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] {
  return reachable(id, (next) => formedFrom(next, gazetteer));
}

/** The units of today into which this one went; none where it still exists or its successors are not known. */
export function successorsOf(id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] {
  const after = reachable(id, (next) => unitAt(next, gazetteer).successors);
  return after.filter((next) => existsNow(unitAt(next, gazetteer)));
}

/** The units of today that stand for this one: itself while it exists or nothing is known to have followed it. */
export function heirsOf(id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] {
  const after = successorsOf(id, gazetteer);
  return after.length > 0 ? after : [id];
}

/**
 * The unit in which a unit lay on a day (null: today), for one that has ended on its last day at the latest. A parent
 * that had ended by then hands over to the one unit that it went into; where it was split, it stays the parent.
 */
function parentOn(unit: Unit, day: Day | null, gazetteer: Gazetteer): Unit | null {
  if (unit.parent === null) return null;
  const at = lastDay(unit, day);
  const passed = new Set<PlaceId>();
  let parent = unitAt(unit.parent, gazetteer);
  for (;;) {
    const over = parent.validTo !== null && (at === null || parent.validTo <= at);
    const [heir, ...others] = parent.successors;
    if (!over || heir === undefined || others.length > 0 || passed.has(parent.id)) return parent;
    passed.add(parent.id);
    parent = unitAt(heir, gazetteer);
  }
}

function lastDay({ validTo }: Unit, day: Day | null): Day | null {
  return validTo !== null && (day === null || day >= validTo) ? addDays(validTo, -1) : day;
}

/**
 * The units that a unit lay in on a day (null: today, or its last day where it has ended), the nearest first. Throws
 * on a parent that the gazetteer lacks.
 */
export function ancestorsOf(unit: Unit, gazetteer: Gazetteer, day: Day | null = null): readonly Unit[] {
  const at = lastDay(unit, day);
  const ids = reachable(unit.id, (id) => {
    const parent = parentOn(id === unit.id ? unit : unitAt(id, gazetteer), at, gazetteer);
    return parent ? [parent.id] : [];
  });
  return ids.map((id) => unitAt(id, gazetteer));
}

/**
 * The province, do or prefecture of a unit on a day (null: today, or its last): itself where it is one. Where the
 * gazetteer knows none above it, the highest unit that it knows below a country; a country is its own.
 */
export function firstLevelOf(unit: Unit, gazetteer: Gazetteer, day: Day | null = null): Unit {
  const line = [unit, ...ancestorsOf(unit, gazetteer, day)];
  return line.find((above) => above.level === 1) ?? line.findLast((above) => above.level > 0) ?? unit;
}

const countries = memoBy((gazetteer: Gazetteer): ReadonlyMap<string, Unit> => {
  const all = [...gazetteer.values()].filter(({ level }) => level === 0);
  return new Map(all.map((unit) => [unit.country, unit]));
});

/** The country of a unit as a unit of its own; null where the gazetteer holds none for that country code. */
export function countryOf(unit: Unit, gazetteer: Gazetteer): Unit | null {
  return countries(gazetteer).get(unit.country) ?? null;
}
