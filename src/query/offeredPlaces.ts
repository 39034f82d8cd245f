/** Which places the filters offer, and which places of milestones each of them means; the counts are filled in by facets. */
import { memoLast } from "../base/memo";
import type { Index } from "../dataset/dataset";
import { unitAt } from "../place/gazetteer";
import { ancestorsOf, countryOf, firstLevelOf, predecessorsOf, successorsOf } from "../place/lineage";
import type { PlaceId } from "../place/unit";
import { unitsMeant } from "../place/unitsMeant";
import { columnsOf } from "./columns";
import type { Question } from "./question";

/** A place on offer; `means` are the places of milestones that choosing it would keep. */
export type OfferedPlace = { readonly unit: PlaceId; readonly means: readonly PlaceId[] };
/** A first-level unit of today with the units it was made from, merged parts included. */
export type OfferedProvince = OfferedPlace & { readonly former: readonly OfferedPlace[] };
/** A country, or a place in one, with the offered places inside it. */
export type OfferedPartner = OfferedPlace & { readonly parts: readonly OfferedPartner[] };

type Offered = {
  readonly provinces: readonly OfferedProvince[];
  readonly partners: readonly OfferedPartner[];
};
type Offer = (unit: PlaceId) => OfferedPlace;

/** Places that occur in the record, and those that are chosen: what was chosen can always be taken back. */
export function offeredPlaces(index: Index, question: Question): Offered {
  return offeredWith(index, question.province, question.partner);
}

const offeredWith = memoLast(
  (index: Index, province: readonly PlaceId[], partner: readonly PlaceId[]): Offered => {
    const { province: vn, partner: abroad } = columnsOf(index);
    return {
      provinces: provincesOf([...vn.values, ...province], index, offering(vn.values, index)),
      partners: partnersOf([...abroad.values, ...partner], index, offering(abroad.values, index)),
    };
  },
);

function offering(places: readonly PlaceId[], { units }: Index): Offer {
  return (unit) => {
    const meant = unitsMeant(unit, units);
    return { unit, means: places.filter((place) => meant.has(place)) };
  };
}

/** A unit that exists is its own heir. */
function heirsOf(id: PlaceId, { units }: Index): readonly PlaceId[] {
  const heirs = successorsOf(id, units);
  return heirs.length > 0 ? heirs : [id];
}

function provincesOf(places: readonly PlaceId[], index: Index, offer: Offer): OfferedProvince[] {
  const { units } = index;
  const provinces = places.map((id) => firstLevelOf(unitAt(id, units), units).id);
  const today = new Set(provinces.flatMap((id) => heirsOf(id, index)));
  return [...today].sort().map((id) => {
    const former = [...predecessorsOf(id, units)].sort();
    return { ...offer(id), former: former.map(offer) };
  });
}

function partnersOf(places: readonly PlaceId[], index: Index, offer: Offer): OfferedPartner[] {
  const all = new Set(places.flatMap((id) => [id, ...heirsOf(id, index)]));
  return branches(
    [...all].map((id) => lineOf(id, index)),
    offer,
  );
}

/** From the country down to the unit: country, first level, unit; a level that does not occur is left out. */
function lineOf(id: PlaceId, { units }: Index): readonly PlaceId[] {
  const unit = unitAt(id, units);
  const country = countryOf(unit, units) ?? ancestorsOf(unit, units).at(-1) ?? unit;
  return [...new Set([country.id, firstLevelOf(unit, units).id, id])];
}

function branches(lines: readonly (readonly PlaceId[])[], offer: Offer): OfferedPartner[] {
  const below = new Map<PlaceId, (readonly PlaceId[])[]>();
  for (const [first, ...rest] of lines) {
    if (first === undefined) continue;
    const others = below.get(first) ?? [];
    below.set(first, rest.length > 0 ? [...others, rest] : others);
  }
  const sorted = [...below].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([id, parts]) => ({ ...offer(id), parts: branches(parts, offer) }));
}
