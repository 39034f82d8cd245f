/** The open milestone in sight: its lane opens by itself and others fold, but what the reader looks at stays in its place. */
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";
import { type LaidLane, ROW_PX, rowOf } from "./laneLayout";
import { isRowInSight, scrollToMiddle } from "./scrollToRow";

/** What was drawn last, and which milestone (by its row in the record) was open. */
type Drawn = { readonly lanes: readonly LaidLane[]; readonly open: number | null };

/**
 * `open`: the milestone that is open, by its row in the record. When another one is, or none, the page is scrolled so
 * that its mark stays where it was on the screen; where it was out of sight it comes into sight, from another view or
 * by a link too.
 */
export function useOpenInSight(
  element: RefObject<HTMLElement | null>,
  lanes: readonly LaidLane[],
  axisPx: number,
  open: number | null,
): void {
  const drawn = useRef<Drawn | null>(null);
  const keep = useEffectEvent((before: Drawn | null) => {
    const index = open ?? before?.open ?? null;
    const row = index === null ? null : rowOf(lanes, index);
    if (index === null || row === null || !element.current) return;
    const place = { box: element.current, axisPx };
    const rowBefore = before && rowOf(before.lanes, index);
    if (typeof rowBefore === "number" && isRowInSight(rowBefore, place))
      scrollBy({ top: (row - rowBefore) * ROW_PX, behavior: "instant" });
    if (open !== null) scrollToMiddle(row, place);
  });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { lanes, open };
    if ((before?.open ?? null) !== open) keep(before);
  }, [lanes, open]);
}
