/** Finds the milestones that hold all the words that a reader typed, and says which fit best. */
import { memoBy, memoLast } from "../../base/memo";
import type { Found } from "../failures";
import { type Term, termsAsked } from "./asked";
import { marksFit } from "./marksFit";
import type { Spelling, WordIndex, WordTree } from "./wordIndex";
import type { Word } from "./wordsIn";

/** The index of a record; made by `buildSearch`. */
export type Search = WordIndex & {
  /** How many milestones the record has. */
  readonly size: number;
  /** Of each passage: the weight of where it stands, and its milestones. */
  readonly standings: readonly number[];
  readonly milestones: readonly (readonly number[])[];
};

/** From this length on, a word that nothing begins with may have one letter wrong. */
const FORGIVEN_LETTERS = 6;

/**
 * The milestones in which each typed word begins a word, somewhere. Diacritics may be left out; those that are typed
 * must fit, unless they fit nowhere. Null where no word was typed: that restricts nothing.
 * The same index and text give the same object.
 */
export const search: (search: Search, text: string) => Found | null = memoLast(
  (search: Search, text: string) => {
    const scores = scoresOf(search, text);
    if (!scores) return null;
    const found = new Set<number>();
    scores.forEach((score, at) => {
      if (score > 0) found.add(at);
    });
    return found;
  },
);

/**
 * What `search` finds as places in `Index.milestones`, the best first: words in the title go before words in the names
 * of places, these before all others, and whole words before beginnings; equals stay in the order of the record.
 * Empty where no word was typed.
 */
export const rankOf: (search: Search, text: string) => readonly number[] = memoLast(
  (index: Search, text: string) => {
    const scores = scoresOf(index, text) ?? new Uint32Array();
    const found = [...(search(index, text) ?? [])];
    return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  },
);

/** For each milestone how well it fits, 0 where a word is missing; null where no word was typed. */
const scoresOf = memoLast((search: Search, text: string): Uint32Array | null => {
  const terms = termsAsked(search, text);
  if (terms.length === 0) return null;
  const scores = new Uint32Array(search.size).fill(1);
  for (const grades of gradesOfAll(search, terms)) {
    for (const [at, grade] of grades.entries()) {
      const score = scores[at] ?? 0;
      scores[at] = score > 0 && grade > 0 ? score + grade : 0;
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
  for (const { folded, passages } of spellingsMeant(search, term)) {
    const whole = folded === term.folded ? 2 : 1;
    for (const passage of passages) {
      const grade = 2 * (search.standings[passage] ?? 0) + whole;
      for (const at of search.milestones[passage] ?? []) if ((grades[at] ?? 0) < grade) grades[at] = grade;
    }
  }
  return grades;
}

/** What begins as typed; only where there is none, what is ever less like it. */
function spellingsMeant({ words, places }: Search, term: Term): readonly Spelling[] {
  const begun = begunIn(term.kind === "place" ? places : words, term);
  const fitting = begun.filter((spelling) => marksFit(term, spelling));
  if (fitting.length > 0) return fitting;
  if (begun.length > 0) return begun;
  const joined = begunIn(places, term);
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
