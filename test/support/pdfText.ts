/** The text of a PDF as Chromium writes it (ISO 32000: deflated streams, glyph numbers with a ToUnicode map per font). */
import { inflateSync } from "node:zlib";

type Glyphs = ReadonlyMap<string, string>;

const charOf = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

/** Numbered objects, each as it stands in the file, one character a byte. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, string> {
  const found = pdf.toString("latin1").matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, number = "", body = ""]) => [number, body]));
}

function streamOf(body: string): string {
  const packed = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(body)?.[1];
  if (packed === undefined) throw new Error("an object without a stream");
  return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
}

/** What each glyph of a font stands for: single ones, then runs of neighbours. */
function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [block] of map.matchAll(/beginbfchar[\s\S]*?endbfchar/g))
    for (const [, glyph = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(glyph, charOf(text));
  for (const [block] of map.matchAll(/beginbfrange[\s\S]*?endbfrange/g))
    for (const [, first = "", last = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = 0; at <= Number.parseInt(last, 16) - Number.parseInt(first, 16); at += 1)
        glyphs.set(hexOf(Number.parseInt(first, 16) + at), charOf(hexOf(Number.parseInt(text, 16) + at)));
  return glyphs;
}

function fontReader(objects: ReadonlyMap<string, string>): (number: string) => Glyphs {
  const known = new Map<string, Glyphs>();
  return (number) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? "")?.[1];
    const glyphs = known.get(number) ?? glyphsOf(map ? streamOf(objects.get(map) ?? "") : "");
    known.set(number, glyphs);
    return glyphs;
  };
}

/** The text of each page in the order of painting; the end of a line leaves no sign. */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const fontOf = fontReader(objects);
  return [...objects.values()]
    .filter((body) => /^<<\/Type \/Page\n|\/Type \/Page\b(?!s)/.test(body))
    .map((page) => {
      const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, at]) => [name, at]));
      const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "") ?? "");
      let glyphs: Glyphs = new Map();
      let text = "";
      for (const [, font, hex = ""] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g))
        if (font) glyphs = fontOf(fonts.get(font) ?? "");
        else text += hex.replace(/.{4}/g, (glyph) => glyphs.get(glyph) ?? "\ufffd");
      return text;
    });
}

/** Without spaces, so that it does not matter where lines end. */
export function squeezed(text: string): string {
  return text.normalize("NFC").replace(/\s/g, "");
}
