/** The rows on the stage as they are now, and which of them the reader can see: what lies below the screen may wait. */
import { type Signal, signal } from "../../base/signal";
import { ROW_PX, type RowRange } from "./laneLayout";

export type StageRows = Signal<RowRange> & {
  /** The first row that surely lies below the screen, by where the stage was last seen. */
  readonly fold: () => number;
  /** The rows were seen there: their top in pixels below that of the screen, less than 0 once it is scrolled past. */
  readonly seenAt: (topPx: number) => void;
  /** Where they were seen last. */
  readonly topPx: () => number;
};

/** What comes and goes above the stage moves it by less, in rows. */
const SLACK = 2;

function sameRows(a: RowRange, b: RowRange): boolean {
  return a.first === b.first && a.end === b.end;
}

function rowsBelow(topPx: number): number {
  return Math.ceil((window.innerHeight - Math.max(0, topPx)) / ROW_PX) + SLACK;
}

/** The rows on the screen as they will be until somebody scrolls; `topPx`: where the stage will stand at the earliest. */
export function stageRows(topPx: number): StageRows {
  const rows = signal<RowRange>({ first: 0, end: Math.ceil(window.innerHeight / ROW_PX) }, sameRows);
  let top = topPx;
  let below = rowsBelow(topPx);
  return {
    ...rows,
    fold: () => rows.now().first + below,
    seenAt: (px) => {
      top = px;
      below = rowsBelow(px);
    },
    topPx: () => top,
  };
}

/** Of these rows those that can be seen. */
export function rowsAbove({ first, end }: RowRange, fold: number): RowRange {
  return { first, end: Math.max(first, Math.min(end, fold)) };
}
