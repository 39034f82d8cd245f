/** Which unit of a partnership's side stood for it on a day. */
import type { Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { inForceOn } from "./inForce";
import type { PlaceId, Unit } from "./unit";

/**
 * The unit of a chain (the oldest first, never empty) that was there that day. Before the first: the first; in a gap:
 * the one just ended; after the last, or where `day` is null: the last. Throws on an id that the gazetteer lacks.
 */
export function unitOnDay(chain: readonly PlaceId[], day: Day | null, gazetteer: Gazetteer): Unit {
  const periods = chain.map((id) => {
    const unit = unitAt(id, gazetteer);
    return { from: unit.validFrom, to: unit.validTo, unit };
  });
  return inForceOn(periods, day).unit;
}
