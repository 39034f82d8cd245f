/** What the page knows of a gesture: nothing while it lasts, but that open lanes need another layout; then its end. */
import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import { type Signal, signal } from "../../base/signal";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { type Scale, steppedScale } from "../../query/scale";

/** Below this the lanes are not yet laid out on screen. */
const LEAST_PX = 320;

export type Gesture = {
  /** Where the reader looks while it lasts; null at rest. */
  readonly live: Signal<DayWindow | null>;
  /** For which open lanes are laid out. */
  readonly scale: Scale;
  readonly onScale: (scale: Scale) => void;
  /** It is over, and led there. */
  readonly settle: (window: DayWindow) => void;
  /** How many are over. */
  readonly ends: number;
};

export function useGesture(window: DayWindow, width: number, moveTo: (window: DayWindow) => void): Gesture {
  const [live] = useState(() => signal<DayWindow | null>(null));
  const [passing, setPassing] = useState<Scale | null>(null);
  const [ends, setEnds] = useState(0);
  const { daysPerPx: step } = steppedScale(daysIn(window) / Math.max(width, LEAST_PX));
  const settled = useMemo(() => ({ daysPerPx: step }), [step]);
  const settle = useCallback(
    (next: DayWindow) => {
      moveTo(next);
      setPassing(null);
      setEnds((count) => count + 1);
    },
    [moveTo],
  );
  return { live, scale: passing ?? settled, onScale: setPassing, settle, ends };
}

/** What was live is over once the page has been drawn with what it led to: to be called after all that draws. */
export function useGestureEnd({ live, ends }: Gesture): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each end, and nothing else
  useLayoutEffect(() => live.set(null), [live, ends]);
}
