/** Names of units on the picture: as many as keep clear of each other and of the archipelagos' names. */
import type { PlaceId } from "../../place/unit";
import type { MapPoint } from "./mercator";

/** A name to be written at a unit's seat (pixels from the centre). */
export type WantedName = {
  readonly id: PlaceId;
  readonly text: string;
  readonly at: MapPoint;
  readonly width: number;
};

/** A rectangle by its middle. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where a name stands: its box, in pixels from the centre. */
export type PlacedName = WantedName & { readonly box: Box };

export const NAME_PX = 18;
const BESIDE_PX = 7;

function meet(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}

/** Inland first, then on the sea, then above and below. */
function boxesAround({ at, width }: WantedName): readonly Box[] {
  const size = { width, height: NAME_PX };
  const aside = BESIDE_PX + width / 2;
  const off = BESIDE_PX + NAME_PX / 2;
  return [
    { x: at.x - aside, y: at.y, ...size },
    { x: at.x + aside, y: at.y, ...size },
    { x: at.x, y: at.y - off, ...size },
    { x: at.x, y: at.y + off, ...size },
  ];
}

/** The names in the order given, each where it first finds room beside its seat; those that find none are left out. */
export function placeNames(wanted: readonly WantedName[], taken: readonly Box[]): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  for (const name of wanted) {
    const free = (box: Box) =>
      ![...taken, ...placed.map((each) => each.box)].some((other) => meet(box, other));
    const box = boxesAround(name).find(free);
    if (box) placed.push({ ...name, box });
  }
  return placed;
}
