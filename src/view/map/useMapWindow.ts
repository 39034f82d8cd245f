/** The stretch of time whose milestones the map counts: that of the timeline, moved by the strip of years above the map. */
import { useCallback, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { type Signal, signal } from "../../base/signal";
import type { Milestones } from "../../dataset/milestones";
import type { DayWindow } from "../../query/dayWindow";
import { fitWindow } from "../../query/fitWindow";
import { moved } from "../../session/looks";
import { clampWindow } from "../../session/moveWindow";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";

export type MapWindow = {
  /** The days that are counted; null counts all milestones, those of unknown date too. */
  readonly counted: DayWindow | null;
  /** What the strip shows: where the reader looks, else all that is shown. */
  readonly settled: DayWindow;
  /** Where the strip is being moved to; null at rest. */
  readonly live: Signal<DayWindow | null>;
  readonly limits: DayWindow;
  readonly onSettle: (window: DayWindow) => void;
  readonly showAll: () => void;
};

/** Moves of the strip: what is live is over once the page has been drawn with what it led to. */
function useStripMoves(moveTo: (window: DayWindow) => void) {
  const [live] = useState(() => signal<DayWindow | null>(null));
  const [ends, setEnds] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each end, and nothing else
  useLayoutEffect(() => live.set(null), [live, ends]);
  const onSettle = (next: DayWindow) => {
    moveTo(next);
    setEnds((count) => count + 1);
  };
  return { live, onSettle, now: useSyncExternalStore(live.listen, live.now) };
}

export function useMapWindow(shown: Milestones): MapWindow {
  const { index, today } = useRecord();
  const { session, go } = useSession();
  const limits = useMemo(
    () => fitWindow(index.milestones, today) ?? { from: today, to: today },
    [index, today],
  );
  const fitted = useMemo(() => fitWindow(shown) ?? limits, [shown, limits]);
  const settled = useMemo(
    () => clampWindow(session.window ?? fitted, limits),
    [session.window, fitted, limits],
  );
  const moveTo = useCallback(
    (next: DayWindow) => go(moved(session, clampWindow(next, limits)), "replace"),
    [session, go, limits],
  );
  const { live, onSettle, now } = useStripMoves(moveTo);
  const showAll = useCallback(() => go(moved(session, null), "replace"), [session, go]);
  return { counted: now ?? session.window, settled, live, limits, onSettle, showAll };
}
