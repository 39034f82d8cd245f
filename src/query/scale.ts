/** How much time a pixel shows. Layout is anchored in absolute time: it knows the scale and never where the window is. */
import type { Day } from "../time/day";

/** Days per CSS pixel, more than 0. */
export type Scale = { readonly daysPerPx: number };

/** Pixels from 1 January 1970 to the beginning of a day. */
export function pxOf(day: Day, scale: Scale): number {
  return day / scale.daysPerPx;
}

const STEPS_PER_DOUBLING = 4;

/**
 * The next coarser scale of a fixed ladder (four to a doubling). A layout made for it has no overlaps at any scale
 * down to the finer neighbour, so marks keep their rows during most of a zoom and through rounding of the window.
 */
export function steppedScale(daysPerPx: number): Scale {
  // Rounded first: a scale of the ladder must stay itself however its logarithm comes out.
  const step = Math.ceil(Number((Math.log2(daysPerPx) * STEPS_PER_DOUBLING).toFixed(6)));
  return { daysPerPx: 2 ** (step / STEPS_PER_DOUBLING) };
}
