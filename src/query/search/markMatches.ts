/** Marks what was searched for in a text as it stands, with its diacritics. */
import { fold } from "../../base/fold";
import { isMarked, marksFit } from "./marksFit";
import { type Word, wordsIn } from "./wordsIn";

/** A stretch of a text; `hit` where it was searched for. */
export type MarkedPiece = { readonly text: string; readonly hit: boolean };

/** A word with the marks on its letters, as written. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** A letter with its marks: what is never cut. */
const LETTER = /\P{M}\p{M}*/gu;

/**
 * Cuts a text where words begin with a word of the query: "dak la" marks "Đắk Lắ" in "Đắk Lắk". Diacritics that were
 * typed must fit, or be missing altogether ("Đà Nẵng" marks "Da Nang"). The pieces make up the text again and are never
 * empty.
 */
export function markMatches(text: string, query: string): readonly MarkedPiece[] {
  // The longest one that fits is marked.
  const asked = [...wordsIn(query)].sort((a, b) => b.folded.length - a.folded.length);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { 0: word, index: from } of asked.length > 0 ? text.matchAll(WORD) : []) {
    const length = lengthOfHit(word, asked);
    if (length === 0) continue;
    pieces.push({ text: text.slice(done, from), hit: false });
    done = from + length;
    pieces.push({ text: text.slice(from, done), hit: true });
  }
  pieces.push({ text: text.slice(done), hit: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** How much of a word, in UTF-16 units, one of the searched words covers; 0 where it begins with none. */
function lengthOfHit(text: string, asked: readonly Word[]): number {
  const written = text.normalize("NFC").toLowerCase();
  const word = { written, folded: fold(text) };
  const begins = asked.find((each) => beginsWith(word, each));
  if (!begins) return 0;
  // Folded and written letters need not be equally many, so it is tried letter by letter.
  let length = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    length += letter.length;
    if (fold(text.slice(0, length)).startsWith(begins.folded)) break;
  }
  return length;
}

function beginsWith(word: Word, asked: Word): boolean {
  if (!word.folded.startsWith(asked.folded)) return false;
  return !isMarked(word) || marksFit(asked, word);
}
