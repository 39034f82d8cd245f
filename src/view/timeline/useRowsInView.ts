/** The rows on screen, kept up to date while the page scrolls: what holds rows is shifted without React. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { type Signal, signal } from "../../base/signal";
import { afterPaint } from "../load/afterPaint";
import { ROW_PX } from "./laneLayout";
import { rowsInView } from "./rowsInView";
import type { StageRows } from "./stageRows";
import type { Strip } from "./threadFeed";

/** Elements within the stage that hold rows, one of each: the marks and the lanes' names. */
const SHIFTED = [".lane-shift", ".marks-rows"];

function sameStrip(a: Strip, b: Strip): boolean {
  return a.topPx === b.topPx && a.heightPx === b.heightPx;
}

/** What is on the screen of all rows, to the pixel. */
export function stripSignal(): Signal<Strip> {
  return signal<Strip>({ topPx: 0, heightPx: window.innerHeight }, sameStrip);
}

/** Height of the stage in pixels, axis included: whole rows, so that it never ends in the middle of one. */
export function useStageHeight(rows: number, axisPx: number): number {
  const [screenPx, setScreenPx] = useState(() => window.innerHeight);
  useEffect(() => {
    const resized = () => setScreenPx(window.innerHeight);
    addEventListener("resize", resized);
    return () => removeEventListener("resize", resized);
  }, []);
  const most = Math.max(6, Math.floor((screenPx - axisPx) / ROW_PX));
  return axisPx + Math.min(rows, most) * ROW_PX;
}

/** `heightPx`: height for rows on the stage, axis left out. `rows`: all rows that there are. */
export function useRowsInView(
  lanes: RefObject<HTMLElement | null>,
  heightPx: number,
  rows: number,
  inView: StageRows,
  strip: Signal<Strip>,
): void {
  const atTop = useRef(false);
  const show = useEffectEvent((topPx: number) => {
    const { first, end, shiftPx } = rowsInView({ topPx, heightPx, rows });
    for (const holder of SHIFTED) {
      const shifted = lanes.current?.querySelector<HTMLElement>(holder);
      if (shifted) shifted.style.translate = `0 ${-(first * ROW_PX + shiftPx)}px`;
    }
    strip.set({ topPx: first * ROW_PX + shiftPx, heightPx });
    inView.set({ first, end });
  });
  const measure = useEffectEvent(() => {
    atTop.current = scrollY <= 0;
    if (!lanes.current) return;
    const { top } = lanes.current.getBoundingClientRect();
    inView.seenAt(top);
    show(top);
  });
  // While the page is not scrolled the first row is the first, and where the stage stands is seen once it is painted:
  // to measure it now would cost a layout of its own. Else it waits until all that changes in this frame has changed.
  useLayoutEffect(() => {
    if (atTop.current) {
      show(0);
      return afterPaint(() => measure());
    }
    const frame = requestAnimationFrame(() => measure());
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const scrolled = () => measure();
    scrolled();
    addEventListener("scroll", scrolled, { passive: true });
    return () => removeEventListener("scroll", scrolled);
  }, []);
}
