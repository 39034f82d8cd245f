/** Which places the filters offer, and which places of milestones each of them means; the counts are filled in by facets. */
import { memoBy } from "../base/memo";
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

type Offer = (unit: PlaceId) => OfferedPlace;

/** Those of the record, and those that are chosen: what was chosen can always be taken back. */
export function offeredProvinces(index: Index, { province }: Question): readonly OfferedProvince[] {
  const usual = usualProvinces(index);
  const offered = new Set(usual.map(({ unit }) => unit));
  const more = province.filter((id) => !provincesToday([id], index).every((unit) => offered.has(unit)));
  return more.length > 0 ? provincesOf([...columnsOf(index).province.values, ...more], index) : usual;
}

/** Likewise. */
export function offeredPartners(index: Index, { partner }: Question): readonly OfferedPartner[] {
  const usual = usualPartners(index);
  const offered = new Set(usual.flatMap(unitsIn));
  const more = partner.filter(
    (id) =>
      !linesTo([id], index)
        .flat()
        .every((unit) => offered.has(unit)),
  );
  return more.length > 0 ? partnersOf([...columnsOf(index).partner.values, ...more], index) : usual;
}

const usualProvinces = memoBy((index: Index) => provincesOf(columnsOf(index).province.values, index));
const usualPartners = memoBy((index: Index) => partnersOf(columnsOf(index).partner.values, index));

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

/** The first-level units of today that these places are in or became. */
function provincesToday(places: readonly PlaceId[], index: Index): PlaceId[] {
  const { units } = index;
  const provinces = new Set(places.map((id) => firstLevelOf(unitAt(id, units), units).id));
  return [...new Set([...provinces].flatMap((id) => heirsOf(id, index)))];
}

function provincesOf(places: readonly PlaceId[], index: Index): OfferedProvince[] {
  const offer = offering(columnsOf(index).province.values, index);
  return provincesToday(places, index)
    .sort()
    .map((id) => {
      const former = [...predecessorsOf(id, index.units)].sort();
      return { ...offer(id), former: former.map(offer) };
    });
}

/** From the country down to each of these places and to what they became. */
function linesTo(places: readonly PlaceId[], index: Index): (readonly PlaceId[])[] {
  const all = new Set(places.flatMap((id) => [id, ...heirsOf(id, index)]));
  return [...all].map((id) => lineOf(id, index));
}

function partnersOf(places: readonly PlaceId[], index: Index): OfferedPartner[] {
  return branches(linesTo(places, index), offering(columnsOf(index).partner.values, index));
}

function unitsIn({ unit, parts }: OfferedPartner): readonly PlaceId[] {
  return [unit, ...parts.flatMap(unitsIn)];
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
