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

/** How much finer than its layout the reader may look while zooming in, in doublings. */
const HELD = 1;
/** How much further than asked for a layout reaches that is made while zooming out, in doublings. */
const AHEAD = 0.75;

/**
 * The scale to lay out for while the reader zooms. It stays as it is as long as nothing overlaps and marks are not
 * more than twice as far apart as they could be; zooming out it is taken some way ahead. At rest `steppedScale` holds.
 */
export function heldScale(held: Scale, daysPerPx: number): Scale {
  if (daysPerPx > held.daysPerPx) return steppedScale(daysPerPx * 2 ** AHEAD);
  return daysPerPx * 2 ** HELD < held.daysPerPx ? steppedScale(daysPerPx) : held;
}
