/** Where the timeline looks: the reader's window, or all that is shown; and the ways to move it. */
import { useCallback, useMemo } from "react";
import { dayIn, type Milestones } from "../../dataset/milestones";
import { OPEN_LANES } from "../../query/answer";
import type { DayWindow } from "../../query/dayWindow";
import { fitWindow } from "../../query/fitWindow";
import type { LabelWidth } from "../../query/laneRows";
import { moved } from "../../session/looks";
import { clampWindow, panWindow, zoomWindow } from "../../session/moveWindow";
import { addDays, type Day } from "../../time/day";
import { useSession } from "../page/sessionContext";

export type WindowMoves = {
  readonly window: DayWindow;
  readonly limits: DayWindow;
  readonly moveTo: (window: DayWindow) => void;
  readonly zoom: (factor: number) => void;
  readonly pan: (share: number) => void;
  readonly fit: () => void;
  readonly toToday: () => void;
};

/** More room than this for labels would squeeze the marks themselves; longer ones are read by panning. */
const MOST_SHARE = { wide: 0.28, narrow: 0.38 };
/** Where lanes are folded most marks have no label, and the years count for more. */
const FOLDED_SHARE = 0.12;
/** Below this width a label takes a greater part of it. */
const NARROW_PX = 900;
/** Above so many milestones the window leaves no room for labels. */
const MOST_LABELS = 2000;
/** What a mark that runs out may need beside its label. */
const MARK_PX = 64;
/** Room beyond what is fitted, within which the reader can move. */
const ROOM_DAYS = 730;

/** How wide the lanes are and what the labels beside the marks need of that, in pixels. */
export type LabelRoom = { readonly width: number; readonly labelWidth: LabelWidth };

/** Whether milestones are of more partnerships than are shown open; those of one stand together. */
function areFolded({ rows, columns: { partnership } }: Milestones): boolean {
  let lanes = 0;
  let before = -1;
  for (const row of rows) {
    const lane = partnership[row] ?? 0;
    if (lane !== before) lanes += 1;
    before = lane;
    if (lanes > OPEN_LANES) return true;
  }
  return false;
}

/** How much of the width labels may take beside the last marks. */
function labelShare(milestones: Milestones, width: number): number {
  if (areFolded(milestones)) return FOLDED_SHARE;
  return width < NARROW_PX ? MOST_SHARE.narrow : MOST_SHARE.wide;
}

/** Ends the window so much later that the labels of the last marks have room, up to a good quarter of the width, more where it is narrow, less where lanes are folded. */
export function withLabelRoom(
  window: DayWindow,
  milestones: Milestones,
  { width, labelWidth }: LabelRoom,
): DayWindow {
  // Where lanes are folded, labels give way to marks.
  if (width === 0 || milestones.length > MOST_LABELS) return window;
  const { earliest, latest } = milestones.columns;
  const mostPx = width * labelShare(milestones, width);
  let daysPerPx = 0;
  for (const row of milestones.rows) {
    const day = (dayIn(latest, row) ?? dayIn(earliest, row) ?? window.from) - window.from;
    // Measuring costs: what would need no more days with the longest label is not measured.
    if (day / (width - mostPx) <= daysPerPx) continue;
    const px = Math.min(labelWidth(row) + MARK_PX, mostPx);
    daysPerPx = Math.max(daysPerPx, day / (width - px));
  }
  const days = Math.ceil(daysPerPx * width);
  return { from: window.from, to: addDays(window.from, Math.max(window.to - window.from, days)) };
}

export function useTimelineWindow(
  all: Milestones,
  shown: Milestones,
  today: Day,
  room: LabelRoom,
): WindowMoves {
  const { session, go } = useSession();
  const limits = useMemo(() => {
    const whole = withLabelRoom(fitWindow(all, today) ?? { from: today, to: today }, all, room);
    return { from: addDays(whole.from, -ROOM_DAYS), to: addDays(whole.to, ROOM_DAYS) };
  }, [all, today, room]);
  const fitted = useMemo(
    () => withLabelRoom(fitWindow(shown) ?? fitWindow(all, today) ?? { from: today, to: today }, shown, room),
    [shown, all, today, room],
  );
  const window = useMemo(
    () => clampWindow(session.window ?? fitted, limits),
    [session.window, fitted, limits],
  );
  const moveTo = useCallback(
    (next: DayWindow) => go(moved(session, clampWindow(next, limits)), "replace"),
    [session, go, limits],
  );
  return {
    window,
    limits,
    moveTo,
    zoom: (factor) => moveTo(zoomWindow(window, factor)),
    pan: (share) => moveTo(panWindow(window, share)),
    fit: () => go(moved(session, null), "replace"),
    toToday: () => {
      const half = Math.floor((window.to - window.from) / 2);
      moveTo({ from: addDays(today, -half), to: addDays(today, window.to - window.from - half) });
    },
  };
}
