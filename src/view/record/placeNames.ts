/** How places are named on the page: as `src/place` words them, for the record that the page shows. */
import type { Lang } from "../../base/lang";
import type { Index, Milestone, Partnership } from "../../dataset/dataset";
import * as words from "../../place/placeWords";
import type { PlaceId } from "../../place/unit";
import type { Day } from "../../time/day";

export { newestOf } from "../../place/placeWords";

/** The short name valid on that day; null for today's. */
export function placeName({ units }: Index, id: PlaceId, day: Day | null, lang: Lang): string {
  return words.placeName(units, id, day, lang);
}

/** What the unit belonged to, the nearest first; Việt Nam itself is not named. */
export function placeWithin({ units }: Index, id: PlaceId, day: Day | null, lang: Lang): string {
  return words.placeWithin(units, id, day, lang);
}

/** The name with its kind of unit, to stand within a line: "phường Hải Châu", "Hai Chau Ward". */
export function fullPlaceName({ units }: Index, id: PlaceId, day: Day | null, lang: Lang): string {
  return words.fullPlaceName(units, id, day, lang);
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
    placeName(index, words.newestOf(partnership.vn), null, lang),
    placeName(index, words.newestOf(partnership.partner), null, lang),
  ];
}
