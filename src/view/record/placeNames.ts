/** How places are named on the page: by the name of the day, with what they belonged to, and today's unit beside it. */
import type { Lang } from "../../base/lang";
import type { Index, Milestone, Partnership } from "../../dataset/dataset";
import { ancestorsOf, successorsOf } from "../../place/lineage";
import { nameOn } from "../../place/nameOn";
import type { PlaceId, Unit } from "../../place/unit";
import type { Day } from "../../time/day";

function unitOf(index: Index, id: PlaceId): Unit {
  const unit = index.units.get(id);
  if (!unit) throw new Error(`no unit ${id} in the gazetteer`);
  return unit;
}

/** The short name valid on that day; null for today's. */
export function placeName(index: Index, id: PlaceId, day: Day | null, lang: Lang): string {
  return nameOn(unitOf(index, id), day).short[lang];
}

/** What the unit belonged to, the nearest first: "Đà Nẵng" or "Gyeonggi, Hàn Quốc"; Việt Nam itself is not named. */
export function placeWithin(index: Index, id: PlaceId, day: Day | null, lang: Lang): string {
  return ancestorsOf(unitOf(index, id), index.units)
    .filter((unit) => !(unit.level === 0 && unit.country === "VN"))
    .map((unit) => nameOn(unit, day).short[lang])
    .join(", ");
}

/** The day by which a milestone's places are named: its earliest known day, else its latest. */
export function namingDay(milestone: Milestone): Day | null {
  return milestone.date.bounds.earliest ?? milestone.date.bounds.latest;
}

/** Both sides of a milestone by the names of its day, for lists and accessible names. */
export function milestonePlaces(index: Index, milestone: Milestone, lang: Lang): readonly [string, string] {
  const day = namingDay(milestone);
  return [
    placeName(index, milestone.vnPlace, day, lang),
    placeName(index, milestone.partnerPlace, day, lang),
  ];
}

/** Both sides of a partnership by today's names of their newest units. */
export function partnershipPlaces(
  index: Index,
  partnership: Partnership,
  lang: Lang,
): readonly [string, string] {
  return [
    placeName(index, newestOf(partnership.vn), null, lang),
    placeName(index, newestOf(partnership.partner), null, lang),
  ];
}

/** The last unit of a chain. */
export function newestOf(chain: readonly PlaceId[]): PlaceId {
  const last = chain.at(-1);
  if (last === undefined) throw new Error("a partnership without units on one side");
  return last;
}

/** The name with its kind of unit, to stand within a line: "phường Hải Châu", "Hai Chau Ward". */
export function fullPlaceName(index: Index, id: PlaceId, day: Day | null, lang: Lang): string {
  const { short, full } = nameOn(unitOf(index, id), day);
  if (lang !== "vi" || full.vi.startsWith(short.vi)) return full[lang];
  return full.vi.charAt(0).toLocaleLowerCase("vi") + full.vi.slice(1);
}

/**
 * Today's full names for a unit of the day where they differ: what it became, or what it is called now. None where
 * one unit of the same name carries on.
 */
export function todaysNames(index: Index, id: PlaceId, day: Day | null, lang: Lang): readonly string[] {
  const then = fullPlaceName(index, id, day, lang);
  const now = successorsOf(id, index.units);
  const names = (now.length > 0 ? now : [id]).map((each) => fullPlaceName(index, each, null, lang));
  return names.length === 1 && names[0] === then ? [] : names;
}
