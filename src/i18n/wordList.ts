/** Several things in one sentence. */
import type { Lang, Localized } from "../base/lang";
import { memoWord } from "../base/memo";

/** and: all of them. or: one of them. */
export type ListKind = "and" | "or";

// "en-GB" writes "a, b and c", "en" would write "a, b, and c".
const TAGS: Localized = { vi: "vi", en: "en-GB" };

/** Made when first asked for, since a formatter takes time to make. */
const formats = (type: "conjunction" | "disjunction") =>
  memoWord((lang: Lang) => new Intl.ListFormat(TAGS[lang], { type }));

const FORMATS = { and: formats("conjunction"), or: formats("disjunction") };

/** "a, b và c", "a, b and c"; with "or" "a, b hoặc c", "a, b or c". Empty for no items. */
export function wordList(items: readonly string[], lang: Lang, kind: ListKind = "and"): string {
  return FORMATS[kind](lang).format(items);
}
