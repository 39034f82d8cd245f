/** What a reader means who filters by a place: under which units something is found. */
import type { Gazetteer } from "./gazetteer";
import { successorsOf } from "./lineage";
import type { Line } from "./lineOf";
import type { PlaceId } from "./unit";

/**
 * The units under which a reader finds what happened in such a line: each unit of the line, which a former one means
 * alone, and each unit of today that one of them went into, for a unit of today means all that it took over. Throws
 * on an id that the gazetteer lacks.
 */
export function foundUnder(line: Line, gazetteer: Gazetteer): ReadonlySet<PlaceId> {
  return new Set(line.flatMap((id) => [id, ...successorsOf(id, gazetteer)]));
}
