/** Which rows are on screen, from where the page is scrolled to: pure arithmetic of the virtual rows. */
import { ROW_PX } from "./laneLayout";

/** Rows from `first` up to but not including `end`; `shiftPx` is how much of the first is scrolled away. */
export type RowsInView = { readonly first: number; readonly end: number; readonly shiftPx: number };

export type Stage = {
  /** Where the lanes begin, in pixels below the top of the screen; negative once scrolled past it. */
  readonly topPx: number;
  /** Height for rows on the stage, axis left out. */
  readonly heightPx: number;
  /** All rows that there are. */
  readonly rows: number;
};

/** The stage sticks to the top of the screen while the lanes pass through it, and stops with their end. */
export function rowsInView({ topPx, heightPx, rows }: Stage): RowsInView {
  const most = Math.max(0, rows * ROW_PX - heightPx);
  const offset = Math.min(most, Math.max(0, -topPx));
  const first = Math.floor(offset / ROW_PX);
  const end = Math.min(rows, Math.ceil((offset + heightPx) / ROW_PX));
  return { first, end, shiftPx: offset - first * ROW_PX };
}
