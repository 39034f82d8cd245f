/** Cuts text into the words by which it is searched, each as it is written and as it is compared. */
import { fold } from "../../base/fold";

/** A word in lower case: `written` with its diacritics (NFC), `folded` without. Several are one only in a run of letters. */
export type Word = { readonly written: string; readonly folded: string };

/** A letter or digit and what follows it, the marks of letters that have no composed form included. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text as written, in lower case: "Hải Châu–Uiwang, 30.000" gives hải, châu, uiwang, 30, 000. */
export function writtenIn(text: string): readonly string[] {
  return text.normalize("NFC").toLowerCase().match(WORD) ?? [];
}

/** The words of a text in their order; none where it holds nothing but punctuation. */
export function wordsIn(text: string): readonly Word[] {
  return writtenIn(text).map((written) => ({ written, folded: fold(written) }));
}
