/** Scrolls the page so that rows are on the screen below the axis, which stays at its top. */
import { ROW_PX, type RowRange } from "./laneLayout";

/** Where rows stand: the top of the element of all rows on the screen, and the height of the axis above them; in pixels. */
export type RowsPlace = { readonly topPx: number; readonly axisPx: number };

/** The place as it is now. */
export function placeOf(box: HTMLElement, axisPx: number): RowsPlace {
  return { topPx: box.getBoundingClientRect().top, axisPx };
}

/** Top of a row on the screen, in pixels. */
export function topOfRow(row: number, { topPx, axisPx }: RowsPlace): number {
  return topPx + axisPx + row * ROW_PX;
}

/** Whether one of these rows is on the screen as a whole, and not behind the axis. */
export function isInSight({ first, end }: RowRange, place: RowsPlace): boolean {
  const next = Math.max(first, Math.ceil(-place.topPx / ROW_PX));
  return next < end && topOfRow(next + 1, place) <= innerHeight;
}

/** Scrolls no further than needed, and leaves a row of room to what follows. */
export function scrollToRow(row: number, place: RowsPlace): void {
  if (isInSight({ first: row, end: row + 1 }, place)) return;
  const top = topOfRow(row, place);
  if (top < place.axisPx) scrollBy({ top: top - place.axisPx - ROW_PX, behavior: "instant" });
  else scrollBy({ top: top + 2 * ROW_PX - innerHeight, behavior: "instant" });
}

/** Where none of the rows is in sight, scrolls the first to the middle, where what belongs to it is seen on both sides. */
export function scrollToMiddle(rows: RowRange, place: RowsPlace): void {
  if (isInSight(rows, place)) return;
  scrollBy({
    top: topOfRow(rows.first, place) - (innerHeight + place.axisPx - ROW_PX) / 2,
    behavior: "instant",
  });
}
