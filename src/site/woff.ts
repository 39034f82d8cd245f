/** Fonts as the build draws with them: WOFF, as the package ships it, becomes the TrueType that it was made from. */
import { inflateSync } from "node:zlib";

const HEADER = 44;
const ENTRY = 20;
/** Of a TrueType font: head and directory. */
const OFFSETS = 12;
const RECORD = 16;

type Table = { readonly tag: Buffer; readonly checksum: number; readonly content: Buffer };

/** The tables of a WOFF file (W3C, WOFF 1.0). Throws where it is none. */
function tablesOf(woff: Buffer): readonly Table[] {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("this is no WOFF font");
  return Array.from({ length: woff.readUInt16BE(12) }, (_, nth) => {
    const at = HEADER + nth * ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const content = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      content: packed < length ? inflateSync(content) : content,
    };
  });
}

function head(flavor: number, count: number): Buffer {
  const log = Math.floor(Math.log2(count));
  const range = 2 ** log * 16;
  const buffer = Buffer.alloc(OFFSETS);
  buffer.writeUInt32BE(flavor, 0);
  [count, range, log, count * 16 - range].forEach((value, nth) => {
    buffer.writeUInt16BE(value, 4 + nth * 2);
  });
  return buffer;
}

/** The same font as TrueType. Throws where it is no WOFF. */
export function trueTypeOf(woff: Buffer): Buffer {
  const tables = tablesOf(woff);
  let offset = OFFSETS + tables.length * RECORD;
  const records: Buffer[] = [];
  const contents: Buffer[] = [];
  for (const { tag, checksum, content } of tables) {
    const record = Buffer.alloc(RECORD);
    tag.copy(record);
    [checksum, offset, content.length].forEach((value, nth) => {
      record.writeUInt32BE(value, 4 + nth * 4);
    });
    records.push(record);
    const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4);
    content.copy(padded);
    contents.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([head(woff.readUInt32BE(4), tables.length), ...records, ...contents]);
}
