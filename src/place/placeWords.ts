/** How a unit is named in a sentence or a cell: by the name of the day, with what it lay in, and today's beside it. */
import type { Lang } from "../base/lang";
import type { Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { ancestorsOf, successorsOf } from "./lineage";
import { nameOn } from "./nameOn";
import type { PlaceId } from "./unit";

/** The short name valid on that day; null for today's. */
export function placeName(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): string {
  return nameOn(unitAt(id, units), day).short[lang];
}

/** What the unit belonged to, the nearest first: "Đà Nẵng" or "Gyeonggi, Hàn Quốc"; Việt Nam itself is not named. */
export function placeWithin(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): string {
  return ancestorsOf(unitAt(id, units), units)
    .filter((unit) => !(unit.level === 0 && unit.country === "VN"))
    .map((unit) => nameOn(unit, day).short[lang])
    .join(", ");
}

/** The name with its kind of unit, to stand within a line: "phường Hải Châu", "Hai Chau Ward". */
export function fullPlaceName(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): string {
  const { short, full } = nameOn(unitAt(id, units), day);
  if (lang !== "vi" || full.vi.startsWith(short.vi)) return full[lang];
  return full.vi.charAt(0).toLocaleLowerCase("vi") + full.vi.slice(1);
}

/**
 * Today's full names for a unit of the day where they differ: what it became, or what it is called now. None where
 * one unit of the same name carries on.
 */
export function todaysNames(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): readonly string[] {
  const then = fullPlaceName(units, id, day, lang);
  const now = successorsOf(id, units);
  const names = (now.length > 0 ? now : [id]).map((each) => fullPlaceName(units, each, null, lang));
  return names.length === 1 && names[0] === then ? [] : names;
}

/** The newest unit of a chain through time; throws on an empty one, which no partnership has. */
export function newestOf(chain: readonly PlaceId[]): PlaceId {
  const last = chain.at(-1);
  if (last === undefined) throw new Error("a partnership without units on one side");
  return last;
}
