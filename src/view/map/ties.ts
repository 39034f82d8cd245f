/** The table beside the map: every partnership below its province of today, with names as the page shows them. */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { PlaceId } from "../../place/unit";
import type { MapActivity } from "../../query/mapActivity";
import { type Whereabouts, whereabouts } from "../../query/whereabouts";
import { newestOf, partnershipPlaces, placeName, placeWithin } from "../record/placeNames";

/** One partnership. */
export type Tie = {
  readonly partnership: number;
  /** The Vietnamese side, where it is not called like the province. */
  readonly vn: string | null;
  readonly partner: string;
  readonly partnerId: PlaceId;
  /** What the partner belongs to: "Gyeonggi, Hàn Quốc". */
  readonly within: string;
  /** Both sides, as the partnership is called elsewhere. */
  readonly name: string;
  readonly country: PlaceId;
};

/** A province of today with its partnerships. */
export type ProvinceTies = {
  readonly province: PlaceId;
  readonly name: string;
  readonly ties: readonly Tie[];
};

function tieOf(index: Index, at: number, place: Whereabouts, lang: Lang): Tie | null {
  const partnership = index.partnerships[at];
  if (!partnership) return null;
  const [vn, partner] = partnershipPlaces(index, partnership, lang);
  const partnerId = newestOf(partnership.partner);
  return {
    partnership: at,
    vn: vn === placeName(index, place.province, null, lang) ? null : vn,
    partner,
    partnerId,
    within: placeWithin(index, partnerId, null, lang),
    name: `${vn} – ${partner}`,
    country: place.country,
  };
}

/**
 * Provinces by name, in them partnerships by country and partner. Where places are chosen, other provinces stay as
 * one line each, so that they can be chosen too, and other partnerships go.
 */
export function tiesByProvince(index: Index, { lanes }: MapActivity, lang: Lang): readonly ProvinceTies[] {
  const { compare } = new Intl.Collator(lang);
  const groups = new Map<PlaceId, Tie[]>();
  for (const [at, place] of whereabouts(index).entries()) {
    const { shown = 0, anywhere = 0 } = lanes[at] ?? {};
    if (anywhere === 0) continue;
    const tie = shown > 0 ? tieOf(index, at, place, lang) : null;
    groups.set(place.province, [...(groups.get(place.province) ?? []), ...(tie ? [tie] : [])]);
  }
  const country = ({ country }: Tie) => placeName(index, country, null, lang);
  return [...groups]
    .map(([province, ties]) => ({
      province,
      name: placeName(index, province, null, lang),
      ties: ties.sort((a, b) => compare(country(a), country(b)) || compare(a.name, b.name)),
    }))
    .sort((a, b) => compare(a.name, b.name));
}
