/** Numbers in words, as far as dates and counts need them: "mười lăm", "hai mươi mốt", "một trăm". */
import type { Token } from "../text/tokens";
import { either, type Found, numberReader, type Read, type Reader, type Spell } from "./readers";
import { AFTER_TENS, DIGITS } from "./words";

function spelt(table: Readonly<Record<string, number>>, spell: Spell): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([word, value]) => [spell(word), value]));
}

/** Numbers from 1 to 99 in words; each beginning that is a number too is found beside the whole. */
export function wordNumbers(spell: Spell): Reader<number> {
  const digits = spelt(DIGITS, spell);
  const after = spelt(AFTER_TENS, spell);
  const [ten, tens] = [spell("mười"), spell("mươi")];
  const withUnit = (tokens: readonly Token[], base: number, at: number): Found<number>[] => {
    const unit = after.get(tokens[at]?.key ?? "");
    return [{ value: base, end: at }, ...(unit === undefined ? [] : [{ value: base + unit, end: at + 1 }])];
  };
  const read: Read<number> = (tokens, at) => {
    const key = tokens[at]?.key ?? "";
    if (key === ten) return withUnit(tokens, 10, at + 1);
    const digit = digits.get(key);
    if (digit === undefined) return [];
    if (tokens[at + 1]?.key === tens) return withUnit(tokens, digit * 10, at + 2);
    const last = after.get(tokens[at + 1]?.key ?? "");
    // "hai mốt", "ba tư": the ten is left out, and then the last digit has its own word.
    const short = last !== undefined && !digits.has(tokens[at + 1]?.key ?? "") && digit > 1;
    return [{ value: digit, end: at + 1 }, ...(short ? [{ value: digit * 10 + last, end: at + 2 }] : [])];
  };
  return { starts: { words: new Set([ten, ...digits.keys()]), numbers: false }, read };
}

/** A count up to 999 in digits, or up to 99 in words. */
export function counts(spell: Spell): Reader<number> {
  return either(numberReader(1, 999, [1, 2, 3]), wordNumbers(spell));
}
