/** Widths of labels as the page will draw them, measured once each when the pure layout first asks for them. */
import { memoLast } from "../../base/memo";
import type { Titles } from "../../dataset/titles";
import type { LabelWidth } from "../../query/laneRows";

/** The label's font, icon and the gap behind it; timeline.css holds the same numbers. */
const FONT_PX = 13;
const ICON_PX = 20;

/** The greatest width of a label's title; longer ones end in an ellipsis. */
export function greatestTitlePx(containerPx: number): number {
  return Math.round(Math.max(160, Math.min(420, containerPx * 0.5)));
}

/** Widths in CSS pixels by place in a part; a browser without a canvas gets an estimate by the number of letters. */
const measured = memoLast(
  (texts: readonly string[], family: string, _fontsReady: boolean): ((place: number) => number) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context) context.font = `400 ${FONT_PX}px ${family}`;
    const widths = new Float32Array(texts.length).fill(-1);
    return (place) => {
      const known = widths[place] ?? 0;
      if (known >= 0) return known;
      const title = texts[place] ?? "";
      const width = context ? Math.ceil(context.measureText(title).width) : title.length * FONT_PX * 0.56;
      widths[place] = width;
      return width;
    };
  },
);

/** A function that stays the same object while titles, font and limit do. A title that is not here has no width. */
export const labelWidths = memoLast(
  (titles: Titles, family: string, fontsReady: boolean, mostPx: number): LabelWidth =>
    (index) => {
      // A part keeps its widths when others come.
      const { first, texts } = titles.partAt(index);
      return texts ? ICON_PX + Math.min(mostPx, measured(texts, family, fontsReady)(index - first)) : 0;
    },
);
