/** Widths of labels as the page will draw them, measured once each when the pure layout first asks for them. */
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

/** Widths in CSS pixels by place; a browser without a canvas gets an estimate by the number of letters. */
const measured = memoLast(
  (titles: Titles, family: string, _fontsReady: boolean): ((index: number) => number) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context) context.font = `400 ${FONT_PX}px ${family}`;
    const widths = new Float32Array(titles.length).fill(-1);
    return (index) => {
      const known = widths[index] ?? 0;
      if (known >= 0) return known;
      const title = titles[index] ?? "";
      const width = context ? Math.ceil(context.measureText(title).width) : title.length * FONT_PX * 0.56;
      widths[index] = width;
      return width;
    };
  },
);

/** A function that stays the same object while titles, font and limit do. */
export const labelWidths = memoLast(
  (titles: Titles, family: string, fontsReady: boolean, mostPx: number): LabelWidth => {
    const widthOf = measured(titles, family, fontsReady);
    return (index) => ICON_PX + Math.min(mostPx, widthOf(index));
  },
);
