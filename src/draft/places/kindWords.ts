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

/** Words for units of one size: what is called a city is no province, whatever it is called at home. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  province: ["tỉnh", "bang", "vùng"],
  city: ["thành phố", "tp", "thị xã", "tx", "thủ đô"],
  district: ["quận", "q", "huyện", "h"],
  ward: ["phường", "p", "xã"],
};

function sizeOf(words: string): string | null {
  const size = Object.entries(SIZES).find(([, kinds]) =>
    kinds.some((kind) => words === kind || words.startsWith(`${kind} `)),
  );
  return size?.[0] ?? null;
}

/**
 * Whether a unit cannot be what a word calls it: "thành phố Nagasaki" is not the province. Cities and districts abroad
 * are called by either word, and the word for a province by any of the first level.
 */
export function contradictsKind(unit: Unit, kind: string): boolean {
  const [said, is] = [sizeOf(kind), sizeOf(unit.type.vi.toLowerCase())];
  if (said === null || is === null || said === is) return false;
  if (said === "province") return unit.level !== 1;
  const cityOrDistrict = (size: string) => size === "city" || size === "district";
  return unit.country === "VN" || !(cityOrDistrict(said) && cityOrDistrict(is));
}

/** Whether a unit is of the kind that a word names. */
export function fitsKind(unit: Unit, kind: string): boolean {
  const type = unit.type.vi.toLowerCase();
  return (KINDS[kind] ?? []).some((word) => type.startsWith(word));
}
