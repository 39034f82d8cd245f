/** Writes with outlines: the picture needs no font where it is opened, and no program to shape letters. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Pen, Weight } from "../view/picture/pen";
import { element } from "../view/picture/svg";
import { type Font, readFont } from "./glyphs";
import { trueTypeOf } from "./woff";

/** Parts of one font, each with some of its letters; the first that has a letter gives it. */
const PARTS = ["latin", "vietnamese", "latin-ext"] as const;
const WEIGHTS: readonly Weight[] = [400, 600];

type Letter = { readonly font: Font; readonly glyph: number };
type Point = { readonly x: number; readonly y: number; readonly on: boolean };

function half(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}

/** A closed outline of quadratic curves; between two control points lies a point that is left out in the font. */
function pathOf(contour: readonly Point[], at: (point: Point) => string): string {
  const [first, ...others] = contour;
  const last = contour.at(-1);
  if (!first || !last) return "";
  const start = first.on ? first : last.on ? last : half(first, last);
  const round = [...(first.on ? others : contour), start];
  let path = `M${at(start)}`;
  let control: Point | null = null;
  for (const point of round) {
    if (control === null) {
      if (point.on) path += `L${at(point)}`;
      else control = point;
      continue;
    }
    path += `Q${at(control)} ${at(point.on ? point : half(control, point))}`;
    control = point.on ? null : point;
  }
  return `${path}Z`;
}

function lettersOf(fonts: readonly Font[], text: string): readonly Letter[] {
  const [usual] = fonts;
  return [...text.normalize("NFC")].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.glyphOf(code) !== 0) ?? usual;
    return font ? [{ font, glyph: font.glyphOf(code) }] : [];
  });
}

function loadFonts(): ReadonlyMap<Weight, readonly Font[]> {
  const { resolve } = createRequire(import.meta.url);
  const load = (part: string, weight: Weight) =>
    readFont(
      trueTypeOf(
        readFileSync(
          resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`),
        ),
      ),
    );
  return new Map(WEIGHTS.map((weight) => [weight, PARTS.map((part) => load(part, weight))]));
}

/** A pen in the font of the page. Reads the font from its package. */
export function outlinePen(): Pen {
  const fonts = loadFonts();
  const letters = (text: string, weight: Weight) => lettersOf(fonts.get(weight) ?? [], text);
  const step = ({ font, glyph }: Letter, px: number) => (font.advance(glyph) / font.unitsPerEm) * px;
  return {
    width: (text, { px, weight }) => letters(text, weight).reduce((sum, letter) => sum + step(letter, px), 0),
    text: (x, y, text, { px, weight, fill }) => {
      let pen = x;
      const paths = letters(text, weight).map((letter) => {
        const scale = px / letter.font.unitsPerEm;
        const from = pen;
        pen += step(letter, px);
        const at = (point: Point) =>
          `${(from + point.x * scale).toFixed(1)} ${(y - point.y * scale).toFixed(1)}`;
        return letter.font
          .contours(letter.glyph)
          .map((contour) => pathOf(contour, at))
          .join("");
      });
      return element("path", { d: paths.join(""), fill });
    },
  };
}
