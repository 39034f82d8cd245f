/** All units that the record knows, by id: what every question about places is asked of. */
import type { PlaceId, Unit } from "./unit";

/** Every unit of every time. Ids that units name (`parent`, `successors`) are in it: compile checks that. */
export type Gazetteer = ReadonlyMap<PlaceId, Unit>;

/** The unit of an id; throws where there is none, for ids are checked before. */
export function unitAt(id: PlaceId, gazetteer: Gazetteer): Unit {
  const unit = gazetteer.get(id);
  if (!unit) throw new Error(`no unit ${id} in the gazetteer`);
  return unit;
}
