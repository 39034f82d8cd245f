/** Whether a unit was there on a day. */
import type { Day } from "../time/day";
import { holds } from "./inForce";
import type { Unit } from "./unit";

/** Whether the unit existed that day; where its beginning is not known it counts as having always been. */
export function existsOn(unit: Unit, day: Day): boolean {
  return holds({ from: unit.validFrom, to: unit.validTo }, day);
}

/** Whether the unit still exists: nothing has ended it. */
export function existsNow(unit: Unit): boolean {
  return unit.validTo === null;
}
