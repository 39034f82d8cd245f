/** The rows on screen, kept up to date while the page scrolls; what moves by less than a row is shifted without React. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import { ROW_PX, type RowRange } from "./laneLayout";
import { rowsInView } from "./rowsInView";

export type RowsState = RowRange & {
  /** Height of the stage in pixels, axis included. */
  readonly stagePx: number;
};

/** Elements within the stage that hold rows: the widget's contents and the lanes' names. */
const SHIFTED = ".marks-rows, .lane-shift";

/** Whole rows, so that a stage of the window's height never ends in the middle of one. */
function stageHeight(rows: number, axisPx: number, screenPx: number): number {
  const most = Math.max(6, Math.floor((screenPx - axisPx) / ROW_PX));
  return axisPx + Math.min(rows, most) * ROW_PX;
}

export function useRowsInView(lanes: RefObject<HTMLElement | null>, rows: number, axisPx: number): RowsState {
  const [screenPx, setScreenPx] = useState(() => window.innerHeight);
  const stagePx = stageHeight(rows, axisPx, screenPx);
  const [range, setRange] = useState<RowRange>({ first: 0, end: Math.ceil(stagePx / ROW_PX) });
  const read = useEffectEvent(() => {
    const element = lanes.current;
    if (!element) return;
    const next = rowsInView({ topPx: element.getBoundingClientRect().top, heightPx: stagePx - axisPx, rows });
    for (const shifted of element.querySelectorAll<HTMLElement>(SHIFTED))
      shifted.style.translate = `0 ${-(next.first * ROW_PX + next.shiftPx)}px`;
    setRange((before) =>
      before.first === next.first && before.end === next.end ? before : { first: next.first, end: next.end },
    );
  });
  useLayoutEffect(() => read());
  useEffect(() => {
    const scrolled = () => read();
    const resized = () => setScreenPx(window.innerHeight);
    addEventListener("scroll", scrolled, { passive: true });
    addEventListener("resize", resized);
    return () => {
      removeEventListener("scroll", scrolled);
      removeEventListener("resize", resized);
    };
  }, []);
  return { ...range, stagePx };
}
