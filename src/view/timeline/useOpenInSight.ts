/** The open milestone in sight: its lane opens by itself and others fold, but what the reader looks at stays in its place. */
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";
import { type LaidLane, rowsOfMilestone } from "./laneLayout";
import { isInSight, placeOf, scrollToMiddle, topOfRow } from "./scrollToRow";
import type { StageRows } from "./stageRows";

export type Looked = {
  readonly lanes: readonly LaidLane[];
  /** The milestone that is open, by its row in the record. */
  readonly open: number | null;
  /** Width of the lanes in pixels: a panel beside them takes of it, and at another scale they take other rows. */
  readonly widthPx: number;
};

/** What was drawn last, and the milestone that stays in its place: the open one, or the one that was open last. */
type Drawn = Looked & { readonly held: number | null };

/**
 * When another milestone is open, or none, or the width is another one, the page is scrolled so that the mark stays
 * where it was on the screen. What is opened while it is out of sight comes into sight, from another view or by a link
 * too. Where the rows were before is what `inView` saw last: once they are drawn anew the browser may have scrolled.
 */
export function useOpenInSight(
  element: RefObject<HTMLElement | null>,
  axisPx: number,
  inView: StageRows,
  looked: Looked,
): void {
  const { lanes, open, widthPx } = looked;
  const drawn = useRef<Drawn | null>(null);
  const keep = useEffectEvent((before: Drawn | null, held: number) => {
    const rows = rowsOfMilestone(lanes, held);
    if (rows === null || !element.current) return;
    const rowsBefore = before && rowsOfMilestone(before.lanes, held);
    const seen = { topPx: inView.topPx(), axisPx };
    if (rowsBefore && isInSight(rowsBefore, seen)) {
      const moved = topOfRow(rows.first, placeOf(element.current, axisPx)) - topOfRow(rowsBefore.first, seen);
      scrollBy({ top: moved, behavior: "instant" });
    }
    if (open !== null && open !== before?.open) scrollToMiddle(rows, placeOf(element.current, axisPx));
    inView.seenAt(element.current.getBoundingClientRect().top);
  });
  useLayoutEffect(() => {
    const before = drawn.current;
    const held = open ?? before?.held ?? null;
    drawn.current = { lanes, open, widthPx, held };
    const isOther = (before?.open ?? null) !== open || (before !== null && before.widthPx !== widthPx);
    if (isOther && held !== null) keep(before, held);
  }, [lanes, open, widthPx]);
}
