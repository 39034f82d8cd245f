/** The ring around the map: countries in their true direction, moved just so far that their names have room. */
import type { PlaceId } from "../../place/unit";
import type { RimLabel } from "./rimLabel";
import { labelOf, type Rim, type RimCountry, type Turned, trueTo, turnApart } from "./turnApart";

/** A country's stretch of the ring, in radians clockwise from north; its name, or null where there is no room for one. */
export type RimPlace = {
  readonly id: PlaceId;
  readonly angle: number;
  /** Half of the stretch. */
  readonly half: number;
  readonly label: RimLabel | null;
};

/** The ring in a picture: everything in pixels, the centre from the picture's upper left corner. */
export type Compass = {
  readonly radius: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly rim: readonly RimPlace[];
};

/** What a ring must keep to, in pixels. */
export type Room = {
  readonly width: number;
  readonly mostRadius: number;
  /** Height of a name: a target that a finger hits. */
  readonly labelHeight: number;
};

/** Length of the stretch of a country with one partnership, where there are many and where there are few of them in all. */
const STRETCH_PX = { least: 7, most: 16 };
/** With so many partnerships in all, stretches are half as long as with few. */
const MANY = 60;
/** Rather than a smaller share of the width, the ring loses names. */
const LEAST_SHARE = 0.315;
/** Between the ring and the edge of the picture. */
const EDGE_PX = 4;
const RADIUS_HALVINGS = 5;

function placeOf({ country, angle, half }: Turned, label: RimLabel | null): RimPlace {
  return { id: country.id, angle, half, label };
}

/** All countries, these with a name; null where the names do not find room. */
function rimWith(
  named: readonly RimCountry[],
  nameless: readonly RimCountry[],
  ring: Rim,
): readonly RimPlace[] | null {
  const turned = turnApart(named, ring);
  if (!turned) return null;
  return [
    ...turned.map((each) => placeOf(each, labelOf(each, ring))),
    ...nameless.map((country) => placeOf(trueTo(country, ring), null)),
  ];
}

/** How far ring and names reach from the centre in one direction. */
function reach(rim: readonly RimPlace[], radius: number, of: (label: RimLabel) => number): number {
  return Math.max(radius + EDGE_PX, ...rim.map(({ label }) => (label ? of(label) : 0)));
}

function pictureOf(rim: readonly RimPlace[], radius: number): Compass {
  const left = reach(rim, radius, ({ x, width }) => width / 2 - x);
  const right = reach(rim, radius, ({ x, width }) => width / 2 + x);
  const above = reach(rim, radius, ({ y, height }) => height / 2 - y);
  const below = reach(rim, radius, ({ y, height }) => height / 2 + y);
  return { radius, centre: { x: left, y: above }, width: left + right, height: above + below, rim };
}

/** The ring with as many names as find room in the width, those with most partnerships first. */
function withFewerNames(byLanes: readonly RimCountry[], ring: Rim, width: number): Compass {
  const named: RimCountry[] = [];
  let picture = pictureOf(rimWith([], byLanes, ring) ?? [], ring.radius);
  for (const country of byLanes) {
    const next = [...named, country];
    const rim = rimWith(
      next,
      byLanes.filter((each) => !next.includes(each)),
      ring,
    );
    const larger = rim && pictureOf(rim, ring.radius);
    if (!larger || larger.width > width) continue;
    named.push(country);
    picture = larger;
  }
  return picture;
}

/** The greatest ring that keeps to its room: with all names, else as small as it may be with those that fit. */
export function compassOf(countries: readonly RimCountry[], room: Room): Compass {
  const { width, mostRadius, labelHeight } = room;
  const byLanes = countries.toSorted((a, b) => b.lanes - a.lanes || (a.id < b.id ? -1 : 1));
  const all = countries.reduce((sum, { lanes }) => sum + lanes, 0);
  const stretch = Math.max(
    STRETCH_PX.least,
    Math.min(STRETCH_PX.most, (STRETCH_PX.most * MANY) / 2 / Math.max(1, all)),
  );
  const least = Math.min(mostRadius, width * LEAST_SHARE);
  const withAll = (radius: number) => {
    const rim = rimWith(byLanes, [], { radius, stretch, labelHeight });
    const picture = rim && pictureOf(rim, radius);
    return picture && picture.width <= width ? picture : null;
  };
  return (
    greatest(withAll, least, Math.min(mostRadius, width / 2 - EDGE_PX)) ??
    withFewerNames(byLanes, { radius: least, stretch, labelHeight }, width)
  );
}

/** The result of the greatest value that has one, to a few pixels; null where none was met. Smaller values have one more easily. */
function greatest<T>(resultOf: (value: number) => T | null, least: number, most: number): T | null {
  let best = resultOf(most);
  if (best !== null) return best;
  let [low, high] = [least, most];
  for (let halvings = 0; halvings < RADIUS_HALVINGS; halvings += 1) {
    const middle = (low + high) / 2;
    const found = resultOf(middle);
    best = found ?? best;
    if (found === null) high = middle;
    else low = middle;
  }
  return best;
}
