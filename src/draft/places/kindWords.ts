/** Words for kinds of units that stand before a name, and which units they fit. */
import type { Unit } from "../../place/unit";

/** Kind words by their key, in full and abbreviated, with the word by which `Unit.type` is known. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  tỉnh: ["tỉnh", "province", "prefecture"],
  "thành phố": ["thành phố"],
  tp: ["thành phố"],
  "thị xã": ["thị xã"],
  tx: ["thị xã"],
  quận: ["quận"],
  q: ["quận"],
  huyện: ["huyện"],
  h: ["huyện"],
  phường: ["phường"],
  p: ["phường"],
  xã: ["xã"],
  "thủ đô": ["thành phố", "thủ đô"],
  châu: ["châu"],
  bang: ["bang"],
  vùng: ["vùng"],
  "khu tự trị": ["khu tự trị"],
  "đặc khu": ["đặc khu"],
  nước: ["quốc gia"],
};

/** All kind words, so that names can be told from them. */
export const KIND_WORDS: ReadonlySet<string> = new Set(Object.keys(KINDS));

/** The longest kind word that ends before a token; null where none does. */
export function kindBefore(keys: readonly string[]): string | null {
  for (let count = 3; count >= 1; count -= 1) {
    const phrase = keys.slice(-count).join(" ");
    if (keys.length >= count && KIND_WORDS.has(phrase)) return phrase;
  }
  return null;
}

/** Whether a unit is of the kind that a word names. */
export function fitsKind(unit: Unit, kind: string): boolean {
  const type = unit.type.vi.toLowerCase();
  return (KINDS[kind] ?? []).some((word) => type.startsWith(word));
}
