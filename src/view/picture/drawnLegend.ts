/** The legend of a picture: what its signs, colours and icons mean, as far as they are in it. */
import type { Lettering, Pen } from "./pen";

/** One sign with its meaning: drawn at a place, `widthPx` wide, with the middle of its line given. */
export type LegendEntry = {
  readonly draw: (x: number, middle: number) => string;
  readonly widthPx: number;
  readonly words: string;
};

const GAP_PX = 6;
const BETWEEN_PX = 20;

export type DrawnLegend = { readonly svg: string; readonly heightPx: number };

/** Entries beside each other, in as many lines as they need. */
export function drawnLegend(
  entries: readonly LegendEntry[],
  box: { readonly left: number; readonly top: number; readonly widthPx: number; readonly linePx: number },
  lettering: Lettering,
  pen: Pen,
): DrawnLegend {
  const { left, top, widthPx, linePx } = box;
  let [x, line] = [left, 0];
  const drawn = entries.map(({ draw, widthPx: signPx, words }) => {
    const needed = signPx + GAP_PX + pen.width(words, lettering);
    if (x > left && x + needed > left + widthPx) [x, line] = [left, line + 1];
    const middle = top + (line + 0.5) * linePx;
    const entry =
      draw(x, middle) + pen.text(x + signPx + GAP_PX, middle + lettering.px * 0.36, words, lettering);
    x += needed + BETWEEN_PX;
    return entry;
  });
  return { svg: drawn.join(""), heightPx: entries.length === 0 ? 0 : (line + 1) * linePx };
}
