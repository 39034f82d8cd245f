/** Columns of numbers as text, a character a cell: a browser reads and checks it several times faster than a list. */

/** The number 0. The characters from here on need no escape in JSON, and those of small numbers are one byte long. */
const ZERO = 93;
/** All characters below it are single UTF-16 units; a cell of greater numbers has several characters. */
const BASE = 2 ** 15;

/** How many characters a cell takes whose numbers are below `size`. */
export function widthFor(size: number): number {
  let width = 1;
  for (let most = BASE; most < size; most *= BASE) width += 1;
  return width;
}

/** Writes whole numbers from 0 on that are below `size`. Throws on any other number. */
export function packCells(numbers: Iterable<number>, size: number): string {
  const width = widthFor(size);
  const cells: string[] = [];
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= size)
      throw new Error(`${number} is not below ${size}`);
    for (let at = width - 1; at >= 0; at -= 1)
      cells.push(String.fromCharCode(ZERO + (Math.floor(number / BASE ** at) % BASE)));
  }
  return cells.join("");
}

/** Numbers as read; `wrong` is the first cell that holds none below the size, null where all are well. */
export type Unpacked = { readonly numbers: Uint32Array; readonly wrong: number | null };

/** Reads the numbers below `size` of a text of so many cells; null where it has another number of them. */
export function unpackCells(text: string, size: number, cells: number): Unpacked | null {
  const width = widthFor(size);
  if (text.length !== cells * width) return null;
  const numbers = new Uint32Array(cells);
  return { numbers, wrong: width === 1 ? single(text, size, numbers) : several(text, width, size, numbers) };
}

/** Both loops are among the first to run in a browser that has not warmed up: they are as plain as can be. */
function single(text: string, size: number, into: Uint32Array): number | null {
  for (let cell = 0; cell < into.length; cell += 1) {
    const number = text.charCodeAt(cell) - ZERO;
    if (number < 0 || number >= size) return cell;
    into[cell] = number;
  }
  return null;
}

function several(text: string, width: number, size: number, into: Uint32Array): number | null {
  for (let cell = 0; cell < into.length; cell += 1) {
    let number = 0;
    for (let at = cell * width; at < (cell + 1) * width; at += 1) {
      const part = text.charCodeAt(at) - ZERO;
      if (part < 0 || part >= BASE) return cell;
      number = number * BASE + part;
    }
    if (number >= size) return cell;
    into[cell] = number;
  }
  return null;
}
