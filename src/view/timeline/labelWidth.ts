/** Widths of labels as the page will draw them, measured once per set of titles and handed to the pure layout. */
import { memoLast } from "../../base/memo";
import type { Titles } from "../../dataset/dataset";
import type { LabelWidth } from "../../query/laneRows";

/** The label's font, icon and the gap behind it; timeline.css holds the same numbers. */
const FONT_PX = 13;
const ICON_PX = 20;

/** The greatest width of a label's title; longer ones end in an ellipsis. */
export function greatestTitlePx(containerPx: number): number {
  return Math.round(Math.max(160, Math.min(420, containerPx * 0.5)));
}

const measured = memoLast((titles: Titles, family: string, _fontsReady: boolean): readonly number[] => {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return titles.map((title) => title.length * FONT_PX * 0.56);
  context.font = `400 ${FONT_PX}px ${family}`;
  return titles.map((title) => Math.ceil(context.measureText(title).width));
});

/** A function that stays the same object while titles, font and limit do. */
export const labelWidths = memoLast(
  (titles: Titles, family: string, fontsReady: boolean, mostPx: number): LabelWidth => {
    const widths = measured(titles, family, fontsReady);
    return (index) => ICON_PX + Math.min(mostPx, widths[index] ?? 0);
  },
);
