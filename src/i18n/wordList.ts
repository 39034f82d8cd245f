/** Several things in one sentence. */
import type { Lang, Localized } from "../base/lang";

/** and: all of them. or: one of them. */
export type ListKind = "and" | "or";

// "en-GB" writes "a, b and c", "en" would write "a, b, and c".
const TAGS: Localized = { vi: "vi", en: "en-GB" };

const formats = (type: "conjunction" | "disjunction"): Localized<Intl.ListFormat> => ({
  vi: new Intl.ListFormat(TAGS.vi, { type }),
  en: new Intl.ListFormat(TAGS.en, { type }),
});

const FORMATS: Readonly<Record<ListKind, Localized<Intl.ListFormat>>> = {
  and: formats("conjunction"),
  or: formats("disjunction"),
};

/** "a, b và c", "a, b and c"; with "or" "a, b hoặc c", "a, b or c". Empty for no items. */
export function wordList(items: readonly string[], lang: Lang, kind: ListKind = "and"): string {
  return FORMATS[kind][lang].format(items);
}
