/** What a reader's words ask for: names of places are kept together, all others stand alone. */
import { marksFit } from "./marksFit";
import type { WordIndex } from "./wordIndex";
import { type Word, wordsIn } from "./wordsIn";

/** A word, or the name of a place of several words, written as one. */
export type Term = Word & { readonly kind: "place" | "word" };

/** No name of a place has more words than this ("Thành phố trực thuộc trung ương …"). */
const LONGEST_NAME = 8;

/**
 * The terms of what was typed. Words that follow each other like the name of a place that the record knows are that
 * place: "da nang" is not any "đã" with any "nâng". None where no word was typed.
 */
export function termsAsked({ names }: WordIndex, typed: string): readonly Term[] {
  const words = wordsIn(typed);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameLength(words, at, names);
    terms.push({ kind: length > 1 ? "place" : "word", ...joined(words.slice(at, at + length)) });
    at += length;
  }
  return terms;
}

/** How many words from here on are the longest name of a place; 1 where they are none. */
function nameLength(words: readonly Word[], at: number, names: WordIndex["names"]): number {
  const most = Math.min(LONGEST_NAME, words.length - at);
  for (let length = most; length > 1; length -= 1)
    if (isName(joined(words.slice(at, at + length)), names)) return length;
  return 1;
}

function isName(name: Word, names: WordIndex["names"]): boolean {
  return names.get(name.folded)?.some((known) => marksFit(name, known)) ?? false;
}

function joined(words: readonly Word[]): Word {
  return {
    written: words.map(({ written }) => written).join(""),
    folded: words.map(({ folded }) => folded).join(""),
  };
}
