/** The days near the window for which marks are made: made anew only once the window comes close to their edge. */
import { useState } from "react";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { addDays } from "../../time/day";

/** Shares of the window made ready on either side, and left over before more is made. */
const READY = 0.6;
const LEFT_OVER = 0.25;

function widened(window: DayWindow, share: number): DayWindow {
  const days = Math.round(daysIn(window) * share);
  return { from: addDays(window.from, -days), to: addDays(window.to, days) };
}

function holds(outer: DayWindow, inner: DayWindow): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/** Whether what was made ready still serves: it reaches beyond the window and is not far wider than needed. */
function serves(near: DayWindow, window: DayWindow): boolean {
  return holds(near, widened(window, LEFT_OVER)) && daysIn(near) <= daysIn(window) * 4;
}

export function useNear(window: DayWindow): DayWindow {
  const [near, setNear] = useState(() => widened(window, READY));
  if (serves(near, window)) return near;
  const next = widened(window, READY);
  setNear(next);
  return next;
}
