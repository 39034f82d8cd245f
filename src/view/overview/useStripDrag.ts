/** Pointers on the strip: a part of the window follows the one that holds it; a click that holds still asks for a day. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { DayWindow } from "../../query/dayWindow";
import type { Day } from "../../time/day";
import { draggedBy } from "./reshape";
import { dayAt, daysOf, PARTS, type Part, type Strip } from "./strip";

/** Where the strip's moves go. `onLive(null)` takes back what was not settled. */
export type StripMoves = {
  readonly onLive: (window: DayWindow | null) => void;
  readonly onSettle: (window: DayWindow) => void;
};

type Held = {
  readonly pointer: number;
  readonly part: Part | null;
  readonly x: number;
  readonly from: DayWindow;
  /** What it has become; null until the pointer has moved. */
  now: DayWindow | null;
};

/** A hand is never quite still. */
const STILL_PX = 4;

function partAt(target: Element): Part | null {
  const name = target.closest<HTMLElement>("[data-part]")?.dataset.part;
  return PARTS.find((part) => part === name) ?? null;
}

type Input = StripMoves & {
  readonly strip: Strip;
  readonly window: DayWindow;
  readonly onDay: (day: Day) => void;
};

/** Handlers for the element that holds the strip, and whether the window is being dragged. */
export function useStripDrag({ strip, window, onLive, onSettle, onDay }: Input) {
  const held = useRef<Held | null>(null);
  const [dragging, setDragging] = useState(false);

  const letGo = (): Held | null => {
    const last = held.current;
    held.current = null;
    setDragging(false);
    return last;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || held.current || !(event.target instanceof Element)) return;
    event.target.setPointerCapture(event.pointerId);
    const part = partAt(event.target);
    held.current = { pointer: event.pointerId, part, x: event.clientX, from: window, now: null };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const hold = held.current;
    if (!hold || hold.pointer !== event.pointerId) return;
    const px = event.clientX - hold.x;
    if (!hold.now && Math.abs(px) < STILL_PX) return;
    hold.now = hold.part ? draggedBy(daysOf(px, strip), hold.part, hold.from, strip.limits) : hold.from;
    if (!hold.part) return;
    setDragging(true);
    onLive(hold.now);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (held.current?.pointer !== event.pointerId) return;
    const hold = letGo();
    const onEnd = hold?.part === "start" || hold?.part === "end";
    if (!hold?.now) {
      const left = event.currentTarget.getBoundingClientRect().left;
      if (!onEnd) onDay(dayAt(event.clientX - left, strip));
    } else if (hold.part) {
      const same = hold.now.from === hold.from.from && hold.now.to === hold.from.to;
      if (same) onLive(null);
      else onSettle(hold.now);
    }
  };
  const takeBack = () => {
    if (letGo()?.now) onLive(null);
  };
  /** Escape takes a drag back, and means nothing else to the page then. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || !held.current) return;
    event.stopPropagation();
    takeBack();
  };
  return {
    dragging,
    handlers: { onKeyDown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: takeBack },
  };
}
