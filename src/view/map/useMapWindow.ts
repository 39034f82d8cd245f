/** The stretch of time whose milestones the map counts: that of the timeline, moved by the strip of years above the map. */
import { useCallback, useMemo, useState } from "react";
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
  readonly live: DayWindow | null;
  readonly limits: DayWindow;
  readonly onLive: (window: DayWindow | null) => void;
  readonly onSettle: (window: DayWindow) => void;
  readonly showAll: () => void;
};

export function useMapWindow(shown: Milestones): MapWindow {
  const { index, today } = useRecord();
  const { session, go } = useSession();
  const [live, setLive] = useState<DayWindow | null>(null);
  const limits = useMemo(
    () => fitWindow(index.milestones, today) ?? { from: today, to: today },
    [index, today],
  );
  const fitted = useMemo(() => fitWindow(shown) ?? limits, [shown, limits]);
  const settled = useMemo(
    () => clampWindow(session.window ?? fitted, limits),
    [session.window, fitted, limits],
  );
  const onSettle = useCallback(
    (next: DayWindow) => {
      go(moved(session, clampWindow(next, limits)), "replace");
      setLive(null);
    },
    [session, go, limits],
  );
  const showAll = useCallback(() => go(moved(session, null), "replace"), [session, go]);
  const counted = live ?? session.window;
  return { counted, settled, live, limits, onLive: setLive, onSettle, showAll };
}
