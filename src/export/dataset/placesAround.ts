/** Which places of the published record a part of it needs, so that no id in it leads nowhere. */
import { type JsonObject, readList, readNullable, readText } from "../../dataset/read";
import type { PlaceId } from "../../place/unit";

const maybeText = readNullable(readText);
const readTexts = readList(readText);

function stepsFrom({ parent, successors }: JsonObject): readonly PlaceId[] {
  const above = maybeText(parent, "parent");
  return [...(above === null ? [] : [above]), ...readTexts(successors, "successors")];
}

/** These places with all that they lay in and went into, and their countries; in the order of the record. */
export function placesAround(
  places: readonly JsonObject[],
  meant: readonly PlaceId[],
): readonly JsonObject[] {
  const byId = new Map(places.map((place) => [readText(place.id, "places.id"), place]));
  const needed = new Set(meant);
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of needed) {
    const place = byId.get(id);
    if (place) for (const next of stepsFrom(place)) needed.add(next);
  }
  const countries = new Set([...needed].map((id) => byId.get(id)?.country));
  return places.filter(
    ({ id, level, country }) => needed.has(readText(id, "id")) || (level === 0 && countries.has(country)),
  );
}
