/** Where the two sides of each partnership are, as a map needs it: today's province, the country, and points. */
import { memoBy } from "../base/memo";
import type { Index } from "../dataset/dataset";
import { type Gazetteer, unitAt } from "../place/gazetteer";
import { ancestorsOf, countryOf, firstLevelOf, successorsOf } from "../place/lineage";
import type { LatLon, PlaceId, Unit } from "../place/unit";

/** One partnership on the map; points are null where the gazetteer knows none. */
export type Whereabouts = {
  /** Where the newest unit of the Vietnamese side lies (see `provinceOf`). */
  readonly province: PlaceId;
  readonly vnPoint: LatLon | null;
  /** The newest unit of the other side, and its country (the highest unit known where there is none). */
  readonly partner: PlaceId;
  readonly partnerPoint: LatLon | null;
  readonly country: PlaceId;
};

/** One entry a partnership, in the order of the index; made once. */
export const whereabouts: (index: Index) => readonly Whereabouts[] = memoBy(
  ({ partnerships, units }: Index) =>
    partnerships.map(({ id, vn, partner }) => {
      const [here, there] = [newest(vn, id, units), newest(partner, id, units)];
      return {
        province: provinceOf(here, units),
        vnPoint: ownPoint(here),
        partner: there.id,
        partnerPoint: nearestPoint(there, units),
        country: (countryOf(there, units) ?? ancestorsOf(there, units).at(-1) ?? there).id,
      };
    }),
);

/** Where each country lies: its own point, else the middle of the partners in it; countries without any point are left out. */
export const countryPoints: (index: Index) => ReadonlyMap<PlaceId, LatLon> = memoBy((index: Index) => {
  const inside = new Map<PlaceId, LatLon[]>();
  for (const { country, partnerPoint } of whereabouts(index))
    if (partnerPoint) inside.set(country, [...(inside.get(country) ?? []), partnerPoint]);
  return new Map(
    [...inside].map(([country, points]) => [
      country,
      ownPoint(unitAt(country, index.units)) ?? middleOf(points),
    ]),
  );
});

function newest(chain: readonly PlaceId[], partnership: string, units: Gazetteer): Unit {
  const id = chain.at(-1);
  if (id === undefined) throw new Error(`${partnership} has no units on one side`);
  return unitAt(id, units);
}

/** The first-level unit of today in which a unit of any level and time lies; after a split the first of its heirs. */
export function provinceOf(unit: Unit, units: Gazetteer): PlaceId {
  const { id } = firstLevelOf(unit, units);
  return successorsOf(id, units)[0] ?? id;
}

/** Where a unit is governed from; else its middle, which for merged provinces may lie far from anywhere. */
function ownPoint({ seat, centroid }: Unit): LatLon | null {
  return seat ?? centroid;
}

function nearestPoint(unit: Unit, units: Gazetteer): LatLon | null {
  for (const each of [unit, ...ancestorsOf(unit, units)]) {
    const point = ownPoint(each);
    if (point) return point;
  }
  return null;
}

/** The middle, with longitudes taken round the earth from the first point, so that none is averaged across the date line. */
function middleOf(points: readonly LatLon[]): LatLon {
  const first = points[0] ?? { lat: 0, lon: 0 };
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const lons = points.map(({ lon }) => lon - first.lon - 360 * Math.round((lon - first.lon) / 360));
  return { lat: mean(points.map(({ lat }) => lat)), lon: first.lon + mean(lons) };
}
