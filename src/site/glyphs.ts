/** Outlines of letters from a TrueType font (OpenType 1.9: cmap, loca, glyf, hmtx), for pictures that need no font. */

type Point = { readonly x: number; readonly y: number; readonly on: boolean };
type Contour = readonly Point[];

export type Font = {
  /** Units of the font in its size. */
  readonly unitsPerEm: number;
  /** The glyph of a code point; 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** In units of the font. */
  readonly advance: (glyph: number) => number;
  readonly contours: (glyph: number) => readonly Contour[];
};

function tableReader(font: Buffer): (tag: string) => Buffer {
  const count = font.readUInt16BE(4);
  const tables = new Map(
    Array.from({ length: count }, (_, nth) => {
      const at = 12 + nth * 16;
      const from = font.readUInt32BE(at + 8);
      return [
        font.toString("latin1", at, at + 4),
        font.subarray(from, from + font.readUInt32BE(at + 12)),
      ] as const;
    }),
  );
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no table ${tag}`);
    return table;
  };
}

/** Code points to glyphs: format 4, which every font for the web has. */
function characterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, nth) => cmap.readUInt32BE(8 + nth * 8));
  const at = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error("the font has no character map of format 4");
  const twice = cmap.readUInt16BE(at + 6);
  const map = new Map<number, number>();
  for (let nth = 0; nth < twice; nth += 2) {
    const last = cmap.readUInt16BE(at + 14 + nth);
    const first = cmap.readUInt16BE(at + 16 + twice + nth);
    const delta = cmap.readUInt16BE(at + 16 + twice * 2 + nth);
    const rangeAt = at + 16 + twice * 3 + nth;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const direct = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (direct !== 0) map.set(code, (direct + delta) & 0xffff);
    }
  }
  return map;
}

const FLAG = { on: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;

function coordinates(glyph: Buffer, start: number, flags: readonly number[], short: number, same: number) {
  let [at, value] = [start, 0];
  const values = flags.map((flag) => {
    if (flag & short) {
      value += flag & same ? glyph.readUInt8(at) : -glyph.readUInt8(at);
      at += 1;
    } else if (!(flag & same)) {
      value += glyph.readInt16BE(at);
      at += 2;
    }
    return value;
  });
  return { values, at };
}

function simpleGlyph(glyph: Buffer, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, nth) => glyph.readUInt16BE(10 + nth * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 12 + count * 2 + glyph.readUInt16BE(10 + count * 2);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyph.readUInt8(at);
    const times = flag & FLAG.repeat ? 1 + glyph.readUInt8(at + 1) : 1;
    at += flag & FLAG.repeat ? 2 : 1;
    for (let nth = 0; nth < times; nth += 1) flags.push(flag);
  }
  const xs = coordinates(glyph, at, flags, FLAG.shortX, FLAG.sameX);
  const ys = coordinates(glyph, xs.at, flags, FLAG.shortY, FLAG.sameY);
  const all = flags.map((flag, nth) => ({
    x: xs.values[nth] ?? 0,
    y: ys.values[nth] ?? 0,
    on: (flag & FLAG.on) !== 0,
  }));
  return ends.map((end, nth) => all.slice(nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1, end + 1));
}

const PART = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** A letter made of others, each moved and perhaps scaled: most letters of Vietnamese. */
function compoundGlyph(glyph: Buffer, contours: (glyph: number) => readonly Contour[]): readonly Contour[] {
  const all: Contour[] = [];
  let at = 10;
  for (let flags: number = PART.more; flags & PART.more; ) {
    flags = glyph.readUInt16BE(at);
    const part = contours(glyph.readUInt16BE(at + 2));
    const words = (flags & PART.words) !== 0;
    if (!(flags & PART.offsets))
      throw new Error("a letter is put together by points, which is not read here");
    const dx = words ? glyph.readInt16BE(at + 4) : glyph.readInt8(at + 4);
    const dy = words ? glyph.readInt16BE(at + 6) : glyph.readInt8(at + 5);
    at += words ? 8 : 6;
    const f2 = (offset: number) => glyph.readInt16BE(at + offset) / 16384;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & PART.scale) [a, d, at] = [f2(0), f2(0), at + 2];
    else if (flags & PART.twoScales) [a, d, at] = [f2(0), f2(2), at + 4];
    else if (flags & PART.matrix) [a, b, c, d, at] = [f2(0), f2(2), f2(4), f2(6), at + 8];
    for (const contour of part)
      all.push(contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })));
  }
  return all;
}

/** Throws where a table is missing or of another form. */
export function readFont(font: Buffer): Font {
  const table = tableReader(font);
  const [head, glyf, loca, hmtx] = [table("head"), table("glyf"), table("loca"), table("hmtx")];
  const isLong = head.readInt16BE(50) === 1;
  const metrics = table("hhea").readUInt16BE(34);
  const map = characterMap(table("cmap"));
  const offset = (glyph: number) =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const contours = (glyph: number): readonly Contour[] => {
    const data = glyf.subarray(offset(glyph), offset(glyph + 1));
    if (data.length === 0) return [];
    const count = data.readInt16BE(0);
    return count >= 0 ? simpleGlyph(data, count) : compoundGlyph(data, contours);
  };
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyphOf: (codePoint) => map.get(codePoint) ?? 0,
    advance: (glyph) => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4),
    contours,
  };
}
