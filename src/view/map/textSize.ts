/** What a name on the map needs, without measuring it: the layout stays the same before and after the fonts are here. */

/** Size of names on the map; map.css holds the same. */
const FONT_REM = 0.8125;
/** Width of a letter of Be Vietnam Pro in shares of its size, the widest names counted. */
const LETTER_EM = 0.58;
/** Height of a line, which alone is a target that a finger hits. */
const LINE_REM = 1.5;
const LINE_PX = 24;
/** Room on both sides of a name together. */
const AROUND_PX = 14;

/** The reader's own size of text in pixels, read anew each time: some enlarge text alone. */
function rootPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Width of a name in pixels, with room around it; a button's border and padding are in it. */
export function labelPx(text: string): number {
  return text.length * LETTER_EM * FONT_REM * rootPx() + AROUND_PX;
}

/** Height of a line of names in pixels. */
export function linePx(): number {
  return Math.max(LINE_PX, LINE_REM * rootPx());
}
