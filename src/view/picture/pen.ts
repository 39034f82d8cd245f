/** How pictures write: by a font of the reader's browser, or by outlines where there is none. */
import { element, escapeXml } from "./svg";

export type Weight = 400 | 600;

/** Size in pixels, weight, colour. */
export type Lettering = { readonly px: number; readonly weight: Weight; readonly fill: string };

export type Pen = {
  /** The advance of a text in pixels. */
  readonly width: (text: string, lettering: Pick<Lettering, "px" | "weight">) => number;
  /** Writes a text from `x` on the base line `y`. */
  readonly text: (x: number, y: number, text: string, lettering: Lettering) => string;
};

/** The text as far as it has room, with an ellipsis where it is cut; empty where there is no room for that. */
export function shortened(pen: Pen, text: string, lettering: Lettering, roomPx: number): string {
  if (pen.width(text, lettering) <= roomPx) return text;
  const signs = [...text];
  let [least, most] = [0, signs.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (pen.width(`${signs.slice(0, middle).join("").trimEnd()}…`, lettering) <= roomPx) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? "" : `${signs.slice(0, least).join("").trimEnd()}…`;
}

/** The text in lines no longer than `roomPx`, broken between words; a longer word is cut. */
export function linesOf(pen: Pen, text: string, lettering: Lettering, roomPx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pen.width(longer, lettering) <= roomPx) lines[lines.length - 1] = longer;
    else lines.push(shortened(pen, word, lettering, roomPx));
  }
  return lines;
}

/** Writes with a font that who opens the picture has; `measure` answers with the width in that font. */
export function fontPen(family: string, measure: (text: string, px: number, weight: Weight) => number): Pen {
  return {
    width: (text, { px, weight }) => measure(text, px, weight),
    text: (x, y, text, { px, weight, fill }) =>
      element(
        "text",
        {
          x,
          y,
          "font-family": family,
          "font-size": px,
          "font-weight": weight,
          fill,
          "xml:space": "preserve",
        },
        escapeXml(text),
      ),
  };
}

/** A text that is written later: where, what, and how. */
export type Note = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly lettering: Lettering;
};

/** A pen that writes nothing into the drawing, and hands each text on instead. */
export function notingPen({ width }: Pen, note: (text: Note) => void): Pen {
  return {
    width,
    text: (x, y, text, lettering) => {
      note({ x, y, text, lettering });
      return "";
    },
  };
}
