/** Scrolls the page so that a row is on the screen below the axis. */
import { ROW_PX } from "./laneLayout";

/** Where the lanes stand on the screen: the element of all rows, and the height in pixels of the axis above them. */
export type RowsPlace = { readonly box: HTMLElement; readonly axisPx: number };

/** Top of a row on the screen, in pixels. */
function topOf(row: number, { box, axisPx }: RowsPlace): number {
  return box.getBoundingClientRect().top + axisPx + row * ROW_PX;
}

/** Whether the whole row is on the screen, not behind the axis, which stays at the top. */
export function isRowInSight(row: number, place: RowsPlace): boolean {
  const top = topOf(row, place);
  return top >= place.axisPx && top + ROW_PX <= innerHeight;
}

/** Scrolls no further than needed, and leaves a row of room to what follows. */
export function scrollToRow(row: number, place: RowsPlace): void {
  if (isRowInSight(row, place)) return;
  const top = topOf(row, place);
  if (top < place.axisPx) scrollBy({ top: top - place.axisPx - ROW_PX, behavior: "instant" });
  else scrollBy({ top: top + 2 * ROW_PX - innerHeight, behavior: "instant" });
}

/** Scrolls a row that is out of sight to the middle, where what belongs to it can be seen on both sides. */
export function scrollToMiddle(row: number, place: RowsPlace): void {
  if (isRowInSight(row, place)) return;
  scrollBy({ top: topOf(row, place) - (innerHeight + place.axisPx - ROW_PX) / 2, behavior: "instant" });
}
