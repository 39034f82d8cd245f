/** A unit with all that it lay in on a day: what a filter by any of them finds. */
import { addDays, type Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { ancestorsOf } from "./lineage";
import type { PlaceId, Unit } from "./unit";

/** From a unit up to its country, as they were on one day; never empty. */
export type Line = readonly PlaceId[];

/** The line of an id on a day (null: today, or its last day where it has ended). Throws on an id that the gazetteer lacks. */
export function lineOf(id: PlaceId, day: Day | null, gazetteer: Gazetteer): Line {
  return [id, ...ancestorsOf(unitAt(id, gazetteer), gazetteer, day).map((above) => above.id)];
}

/** The lines of a unit through time, the oldest first: one more than the days on which they change. */
export type Course = { readonly changes: readonly Day[]; readonly lines: readonly Line[] };

/** Every line that a unit has had; one alone for all but those that outlived what they lay in. */
export function courseOf(id: PlaceId, gazetteer: Gazetteer): Course {
  const changes = endsAbove(unitAt(id, gazetteer), gazetteer);
  const days = [...changes.map((day) => addDays(day, -1)), null];
  return { changes, lines: days.map((day) => lineOf(id, day, gazetteer)) };
}

/** The days on which something ended that the unit lay in, while it went on; in order of time. */
function endsAbove(unit: Unit, gazetteer: Gazetteer): readonly Day[] {
  const above = new Set(aboveOf(unit));
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of above) {
    const next = unitAt(id, gazetteer);
    for (const other of [...aboveOf(next), ...next.successors]) above.add(other);
  }
  const ends = [...above].flatMap((id) => unitAt(id, gazetteer).validTo ?? []);
  return [...new Set(ends)]
    .filter((end) => unit.validTo === null || end < unit.validTo)
    .sort((a, b) => a - b);
}

function aboveOf({ parent }: Unit): readonly PlaceId[] {
  return parent === null ? [] : [parent];
}
