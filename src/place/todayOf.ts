/** What a unit of another day is today: the same under another name, a part of a larger one, or split. */
import type { Day } from "../time/day";
import { existsNow } from "./existsOn";
import { type Gazetteer, unitAt } from "./gazetteer";
import { firstLevelOf, formedFrom, heirsOf, successorsOf } from "./lineage";
import { nameOn } from "./nameOn";
import type { PlaceId, Unit } from "./unit";

/**
 * called: these units are what it is called now. in: these units are what it belongs to now. `was` is what they stand
 * instead of: the unit itself, or the province that it lay in.
 */
export type Today = { readonly how: "called" | "in"; readonly units: readonly Unit[]; readonly was: Unit };

/** What is known of today for a unit on a day (null: today); null where nothing has changed, or nothing is known. */
export function todayOf(id: PlaceId, day: Day | null, gazetteer: Gazetteer): Today | null {
  const unit = unitAt(id, gazetteer);
  return existsNow(unit) ? ofOneThatIs(unit, day, gazetteer) : ofOneThatWas(unit, gazetteer);
}

function ofOneThatIs(unit: Unit, day: Day | null, gazetteer: Gazetteer): Today | null {
  if (nameOn(unit, day) !== nameOn(unit, null)) return { how: "called", units: [unit], was: unit };
  const [then, now] = [firstLevelOf(unit, gazetteer, day), firstLevelOf(unit, gazetteer)];
  return then.id === now.id ? null : { how: "in", units: [now], was: then };
}

/** Where nobody says what it became, it belongs to what the province that it lay in is today. */
function ofOneThatWas(unit: Unit, gazetteer: Gazetteer): Today | null {
  const heirs = successorsOf(unit.id, gazetteer);
  const above = firstLevelOf(unit, gazetteer).id;
  const known = heirs.length > 0 ? heirs : above === unit.id ? [] : heirsOf(above, gazetteer);
  if (known.length === 0) return null;
  const merged = heirs.length === 0 || heirs.some((id) => formedFrom(id, gazetteer).length > 1);
  return { how: merged ? "in" : "called", units: known.map((id) => unitAt(id, gazetteer)), was: unit };
}
