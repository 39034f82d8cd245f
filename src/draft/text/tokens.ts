/** The words, numbers and marks of a text: what every reader of an article looks at, whatever its letters are made of. */
import { fold } from "../../base/fold";
import type { Phrase } from "../../reading/phrase";

/** word: letters with their marks. number: digits. mark: any other single character that is no space. */
export type TokenKind = "word" | "number" | "mark";

/** One token. `key` is what rules compare: lower case, form NFC, tones in one place. Offsets in code points, end exclusive. */
export type Token = {
  readonly kind: TokenKind;
  readonly raw: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Where `raw` begins in the text that was read, in UTF-16 units. */
  readonly index: number;
  /** No space stands before it. The first token of a text is not glued. */
  readonly glued: boolean;
};

const PIECES = /([\p{L}\p{M}]+)|(\p{Nd}+)|([\s\p{Cf}]+)|(.)/gsu;
const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;
/** Words come again and again; composing each once makes long texts cheap. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 50_000;

/** The mark of a tone stands on either of two vowels: "hòa" and "hoà", "thủy" and "thuỷ" are one word. */
const TONES: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};
const LATE_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;

function keyOf(raw: string): string {
  const known = KEYS.get(raw);
  if (known !== undefined) return known;
  const key = raw
    .normalize("NFC")
    .toLowerCase()
    .replace(LATE_TONE, (vowels) => TONES[vowels] ?? vowels);
  if (KEYS.size < MOST_KEYS) KEYS.set(raw, key);
  return key;
}

/** How many code points a text has. */
export function codePoints(text: string): number {
  if (!ASTRAL.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * All tokens of a text. `from` is the place of its first character in the text that offsets count in. Spaces and
 * invisible characters are no tokens. Linear in the text; accepts any string, broken surrogates included.
 */
export function tokensOf(text: string, from = 0): readonly Token[] {
  const tokens: Token[] = [];
  // Almost no text has characters of two UTF-16 units; then offsets need no counting.
  const lengthOf = ASTRAL.test(text) ? codePoints : (piece: string) => piece.length;
  let at = from;
  let glued = false;
  for (const { 0: raw, 1: word, 2: number, 3: space, index } of text.matchAll(PIECES)) {
    const start = at;
    at += lengthOf(raw);
    if (space === undefined) {
      const kind = word !== undefined ? "word" : number !== undefined ? "number" : "mark";
      tokens.push({ kind, raw, key: kind === "number" ? raw : keyOf(raw), start, end: at, index, glued });
    }
    glued = space === undefined;
  }
  return tokens;
}

/** Sentences are read for dates, places and claims; their tokens are made once. */
const BY_PHRASE = new WeakMap<Phrase, readonly Token[]>();

/** The tokens of a phrase, with offsets as the phrase counts them. */
export function tokensIn(phrase: Phrase): readonly Token[] {
  const known = BY_PHRASE.get(phrase);
  if (known) return known;
  const tokens = tokensOf(phrase.text, phrase.start);
  BY_PHRASE.set(phrase, tokens);
  return tokens;
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const [first = ""] = token.raw;
  return first !== first.toLowerCase();
}

/** Letters that tell at once that marks are written. */
const MARKED = /[à-ýăđĩũơưạ-ỹ]/iu;

/** Whether a text that has words writes them all without Vietnamese marks ("ngay 22 thang 12 nam 2017"). */
export function isUnmarked(text: string): boolean {
  if (MARKED.test(text)) return false;
  return /\p{L}/u.test(text) && !/[^\p{ASCII}]/u.test(text.normalize("NFD").replace(/[–—“”‘’…\s]/gu, ""));
}

/** Keys without marks, for texts that are written without any. */
export function unmarked(key: string): string {
  return fold(key);
}
