/** The geometry of the strip: days to pixels and back, and the boxes by which its window is taken hold of. Pure. */
import { type DayWindow, daysIn } from "../../query/dayWindow";
import type { Day } from "../../time/day";

/** The days that the strip shows, from edge to edge, and its width in CSS pixels (0 until it is known). */
export type Strip = { readonly limits: DayWindow; readonly width: number };

/** A stretch of the strip in pixels from its left edge; `left` is at most `right`. */
export type Stretch = { readonly left: number; readonly right: number };

/** What can be taken hold of: either end of the window, or the window as a whole. */
export const PARTS = ["start", "window", "end"] as const;
export type Part = (typeof PARTS)[number];

/** Least width of what is taken hold of (WCAG 2.2, 2.5.8). */
export const GRIP_PX = 24;

/** Where a day begins; days beyond the limits lie beyond the edges. */
export function xOf(day: number, { limits, width }: Strip): number {
  return ((day - limits.from) / daysIn(limits)) * width;
}

/** The day that lies there; beyond the edges, that at the edge. Asked of a strip without width, the first. */
export function dayAt(x: number, { limits, width }: Strip): Day {
  if (width <= 0) return limits.from;
  const day = limits.from + Math.floor((x / width) * daysIn(limits));
  return Math.min(limits.to, Math.max(limits.from, day)) as Day;
}

/** Whole days, earlier ones negative, that so many pixels of movement mean. */
export function daysOf(px: number, { limits, width }: Strip): number {
  return width <= 0 ? 0 : Math.round((px / width) * daysIn(limits));
}

/** From the first to the end of the last day of a window. */
export function stretchOf(window: DayWindow, strip: Strip): Stretch {
  return { left: xOf(window.from, strip), right: xOf(window.to + 1, strip) };
}

/**
 * Three boxes side by side within the strip, each at least 24 px wide: on the ends of the drawn window and between
 * them. Around a window too narrow for that they stand about its middle.
 */
export function gripsOf(frame: Stretch, width: number): Readonly<Record<Part, Stretch>> {
  const spread = Math.max(0, 2 * GRIP_PX - (frame.right - frame.left)) / 2;
  const outer = { left: frame.left - spread - GRIP_PX / 2, right: frame.right + spread + GRIP_PX / 2 };
  const left = Math.max(0, Math.min(outer.left, width - 3 * GRIP_PX));
  const right = Math.min(width, Math.max(outer.right, 3 * GRIP_PX));
  return {
    start: { left, right: left + GRIP_PX },
    window: { left: left + GRIP_PX, right: right - GRIP_PX },
    end: { left: right - GRIP_PX, right },
  };
}
