/** Columns of small numbers as text: a few digits to the base of 64 a cell, which a browser reads faster than a list. */

/** RFC 4648 base64url, in the order of its values. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE = DIGITS.length;

const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < BASE; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** How many digits a cell takes whose number is a place in a list of `size`. */
export function digitsFor(size: number): number {
  let digits = 1;
  for (let most = BASE; most < size; most *= BASE) digits += 1;
  return digits;
}

/** Writes places in a list of `size`, the highest digit first. Throws on a number that is no such place. */
export function packDigits(places: Iterable<number>, size: number): string {
  const digits = digitsFor(size);
  let text = "";
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= size)
      throw new Error(`${place} is not below ${size}`);
    for (let at = digits - 1; at >= 0; at -= 1) text += DIGITS[Math.floor(place / BASE ** at) % BASE];
  }
  return text;
}

/**
 * Reads `into.length` places in a list of `size` from a text of that many cells. Null where all are well, else the
 * first cell that is not; the caller has checked the length.
 */
export function unpackDigits(text: string, size: number, into: Uint8Array | Uint32Array): number | null {
  const digits = digitsFor(size);
  let at = 0;
  for (let cell = 0; cell < into.length; cell += 1) {
    let place = 0;
    for (let digit = 0; digit < digits; digit += 1) {
      const value = VALUES[text.charCodeAt(at)] ?? -1;
      // A digit that is none makes the cell negative for good.
      place = value < 0 || place < 0 ? -1 : place * BASE + value;
      at += 1;
    }
    if (place < 0 || place >= size) return cell;
    into[cell] = place;
  }
  return null;
}
