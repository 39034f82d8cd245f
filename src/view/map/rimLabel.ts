/** Names around the ring: where one stands for its direction, and whether two are in each other's way. */

/** The middle and the size of a name, in pixels from the centre of the ring. */
export type RimLabel = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The ring: its radius, and the height that names have around it, in pixels. */
export type Ring = { readonly radius: number; readonly labelHeight: number };

/** Between the ring and a name. */
const GAP_PX = 7;
/** Between two names, and between two stretches of the ring. */
export const APART_PX = 3;
/** After so many steps what a corner still lacks is below a pixel. */
const CORNER_STEPS = 3;

/** Where a point of the ring lies from the centre. */
export function onRing(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** How far the nearest point of a name is from the centre. */
function nearestPoint({ x, y, width, height }: RimLabel): number {
  return Math.hypot(Math.max(0, Math.abs(x) - width / 2), Math.max(0, Math.abs(y) - height / 2));
}

/** A name so wide stands outside the ring, as near as its box allows in that direction. */
export function labelAt(angle: number, width: number, { radius, labelHeight: height }: Ring): RimLabel {
  const way = onRing(angle, 1);
  const beside = (far: number): RimLabel => ({
    x: way.x * (far + width / 2),
    y: way.y * (far + height / 2),
    width,
    height,
  });
  // A corner may reach in where the middle of the side does not; each step brings it out by what it lacks.
  let far = radius + GAP_PX;
  for (let steps = 0; steps < CORNER_STEPS; steps += 1)
    far += Math.max(0, radius + GAP_PX - nearestPoint(beside(far)));
  return beside(far);
}

/** By how many pixels two names are too near to each other, whichever way is shorter; not above 0 where they are apart. */
export function clash(one: RimLabel, other: RimLabel): number {
  const wide = (one.width + other.width) / 2 + APART_PX - Math.abs(one.x - other.x);
  const high = one.height + APART_PX - Math.abs(one.y - other.y);
  return Math.min(wide, high);
}
