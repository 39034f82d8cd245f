/** Finds the milestones that hold all the words that a reader typed, and says which fit best. */
import { memoBy, memoLast } from "../../base/memo";
import type { Found } from "../failures";
import { type Term, termsAsked } from "./asked";
import { marksFit } from "./marksFit";
import { type Group, raiseGrades } from "./places";
import type { Spelling, WordIndex, WordTree } from "./wordIndex";
import type { Word } from "./wordsIn";

/** The index of a record; made by `buildSearch` or a `searchBuilder`. */
export type Search = WordIndex & {
  /** How many milestones the record has. */
  readonly size: number;
  readonly groups: readonly Group[];
};

/** From this length on, a word that nothing begins with may have one letter wrong. */
const FORGIVEN_LETTERS = 6;

/**
 * The milestones in which each typed word begins a word, somewhere. Diacritics may be left out; those that are typed
 * must fit, unless they fit nowhere. Null where no word was typed: that restricts nothing.
 * The same index and text give the same object.
 */
export const search: (search: Search, text: string) => Found | null = memoLast(
  (search: Search, text: string): Found | null => scoresOf(search, text),
);

/**
 * What `search` finds as rows, the best first: words in the title go before words in the names of places, these before
 * all others, and whole words before beginnings; equals stay in the order of the record. Empty where no word was typed.
 */
export const rankOf: (search: Search, text: string) => Uint32Array = memoLast(
  (index: Search, text: string) => {
    const scores = scoresOf(index, text) ?? new Uint8Array();
    // Scores are small numbers: it is counted how many have which, and each milestone goes to its place.
    const starts = new Uint32Array(MOST_SCORE + 1);
    for (const score of scores)
      if (score > 0) starts[MOST_SCORE - score + 1] = (starts[MOST_SCORE - score + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const ranked = new Uint32Array(starts.at(-1) ?? 0);
    for (let row = 0; row < scores.length; row += 1) {
      const score = scores[row] ?? 0;
      if (score === 0) continue;
      const place = starts[MOST_SCORE - score] ?? 0;
      ranked[place] = row;
      starts[MOST_SCORE - score] = place + 1;
    }
    return ranked;
  },
);

/** Scores beyond it count as this: nobody types so many words. */
const MOST_SCORE = 255;

/** For each milestone how well it fits, 0 where a word is missing; null where no word was typed. */
const scoresOf = memoLast((search: Search, text: string): Uint8Array | null => {
  const terms = termsAsked(search, text);
  if (terms.length === 0) return null;
  const scores = new Uint8Array(search.size).fill(1);
  for (const grades of gradesOfAll(search, terms)) {
    for (let row = 0; row < scores.length; row += 1) {
      const score = scores[row] ?? 0;
      const grade = grades[row] ?? 0;
      scores[row] = score > 0 && grade > 0 ? Math.min(MOST_SCORE, score + grade) : 0;
    }
  }
  return scores;
});

/** What was found for the terms of the last text: as one types, all but the last of them stay the same. */
const lastGrades = memoBy((_: Search) => new Map<string, Uint8Array>());

function gradesOfAll(search: Search, terms: readonly Term[]): readonly Uint8Array[] {
  const last = lastGrades(search);
  const keyed = terms.map((term) => {
    const key = `${term.kind} ${term.written}`;
    return [key, last.get(key) ?? gradesOf(search, term)] as const;
  });
  last.clear();
  for (const [key, grades] of keyed) last.set(key, grades);
  return keyed.map(([, grades]) => grades);
}

/** For each milestone the best place in which it has a term, 0 where it has it nowhere. */
function gradesOf(search: Search, term: Term): Uint8Array {
  const grades = new Uint8Array(search.size);
  for (const { folded, places } of spellingsMeant(search, term)) {
    const whole = folded === term.folded ? 2 : 1;
    for (let at = 0; at < places.length; at += 1)
      raiseGrades(places.items[at] ?? 0, search.groups, whole, grades);
  }
  return grades;
}

/** What begins as typed; only where there is none, what is ever less like it. */
function spellingsMeant({ words, names }: Search, term: Term): readonly Spelling[] {
  const begun = begunIn(term.kind === "place" ? names : words, term);
  const fitting = begun.filter((spelling) => marksFit(term, spelling));
  if (fitting.length > 0) return fitting;
  if (begun.length > 0) return begun;
  const joined = begunIn(names, term);
  return joined.length > 0 ? joined : nearMisses(words, term);
}

function begunIn(tree: WordTree, { folded }: Word): readonly Spelling[] {
  const found: Spelling[] = [];
  for (const spellings of tree.atPrefix(folded).values()) found.push(...spellings);
  return found;
}

/** Long words of which one letter is wrong, missing or too much. */
function nearMisses(words: WordTree, { folded }: Word): readonly Spelling[] {
  if (folded.length < FORGIVEN_LETTERS) return [];
  return [...words.fuzzyGet(folded, 1).values()].flatMap(([spellings]) => spellings);
}
