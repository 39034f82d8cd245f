/** Turns the countries on the ring away from their true directions, just so far that names and stretches have room. */
import type { PlaceId } from "../../place/unit";
import { keepApart } from "./keepApart";
import { APART_PX, clash, labelAt, type RimLabel, type Ring } from "./rimLabel";

/** A country that has a direction. */
export type RimCountry = {
  readonly id: PlaceId;
  /** Radians clockwise from north. */
  readonly bearing: number;
  /** How many partnerships end there. */
  readonly lanes: number;
  /** Width of its name with the count, in pixels. */
  readonly labelPx: number;
};

/** The ring with the length that a country with one partnership takes of it, in pixels. */
export type Rim = Ring & { readonly stretch: number };

/** A country where it has come to; `half` of its stretch, in radians. */
export type Turned = { readonly country: RimCountry; readonly half: number; readonly angle: number };

/** A country that would have to turn further from its direction, in radians, finds no room. */
const MOST_TURN = 0.9;
/** How often the room that names need is worked out anew for where they have come to, and how exactly. */
const ROUNDS = 3;
const HALVINGS = 9;

/** The way from one angle on to another, from -π to π. */
function wayFrom(angle: number, to: number): number {
  return to - angle - 2 * Math.PI * Math.round((to - angle) / (2 * Math.PI));
}

/** Starts in the true direction; the stretch grows with the root of the number of partnerships. */
export function trueTo(country: RimCountry, { stretch, radius }: Rim): Turned {
  return { country, half: (stretch * Math.sqrt(country.lanes)) / 2 / radius, angle: country.bearing };
}

/** Where its name stands. */
export function labelOf({ country, angle }: Turned, ring: Rim): RimLabel {
  return labelAt(angle, country.labelPx, ring);
}

/** The least angle between two neighbours around where they are now: neither names nor stretches touch. */
function leastBetween(one: Turned, other: Turned, ring: Rim): number {
  const middle = one.angle + wayFrom(one.angle, other.angle) / 2;
  const at = (turned: Turned, turn: number) => labelAt(middle + turn, turned.country.labelPx, ring);
  let [least, most] = [0, Math.PI / 2];
  for (let halvings = 0; halvings < HALVINGS; halvings += 1) {
    const between = (least + most) / 2;
    if (clash(at(one, -between / 2), at(other, between / 2)) > 0) least = between;
    else most = between;
  }
  return Math.max(most, one.half + other.half + APART_PX / ring.radius);
}

/** Clockwise from where the circle is emptiest, with angles that only grow. */
function unrolled(turned: readonly Turned[]): readonly Turned[] {
  const round = turned.toSorted((a, b) => a.angle - b.angle || (a.country.id < b.country.id ? -1 : 1));
  const gapBefore = (at: number) =>
    (round[at]?.angle ?? 0) - (round.at(at - 1)?.angle ?? 0) + (at === 0 ? 2 * Math.PI : 0);
  const start = round.reduce((best, _, at) => (gapBefore(at) > gapBefore(best) ? at : best), 0);
  return [
    ...round.slice(start),
    ...round.slice(0, start).map((each) => ({ ...each, angle: each.angle + 2 * Math.PI })),
  ];
}

/** Turns them apart, those with many partnerships the least; null where they do not find room near their directions. */
export function turnApart(countries: readonly RimCountry[], ring: Rim): readonly Turned[] | null {
  const first = unrolled(countries.map((country) => trueTo(country, ring)));
  let turned = first;
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
    const now = turned;
    const angles = keepApart(
      first.map(({ angle, country }, at) => {
        const [here, next] = [now[at], now[at + 1]];
        return {
          wanted: angle,
          weight: Math.sqrt(country.lanes),
          gap: here && next ? leastBetween(here, next, ring) : 0,
        };
      }),
    );
    turned = first.map((each, at) => ({ ...each, angle: angles[at] ?? each.angle }));
  }
  const near = ({ country, angle }: Turned) => Math.abs(wayFrom(country.bearing, angle)) <= MOST_TURN;
  const labels = turned.map((each) => labelOf(each, ring));
  const clear = labels.every((one, at) =>
    labels.slice(at + 1).every((other) => clash(one, other) < APART_PX),
  );
  return clear && turned.every(near) ? turned : null;
}
