/** What a unit was called on a day: English prose and lanes use the name of the time. */
import type { Day } from "../time/day";
import { inForceOn } from "./inForce";
import type { Unit, UnitName } from "./unit";

/** The name valid on that day; its newest one where `day` is null. Days outside all periods as in `inForceOn`. */
export function nameOn(unit: Unit, day: Day | null): UnitName {
  return inForceOn(unit.names, day).name;
}
