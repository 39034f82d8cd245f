/** Words of closed lists: from what an editor wrote to the types of the dataset, once the rules have passed them. */
import type { Localized } from "../base/lang";
import type { Field, FieldTerm, Vocabulary } from "../dataset/vocabulary";
import {
  CHECKS,
  CONFIDENCES,
  FAMILIES,
  FIELDS,
  KINDS,
  OUTCOMES,
  ROLES,
  SIDES,
  STATUSES,
  TIES,
} from "../dataset/vocabulary";
import type { VocabularyRecord } from "../record/record";

/** Whether a word is on a closed list. */
export function isWordOf<W extends string>(list: readonly W[], word: string): word is W {
  return (list as readonly string[]).includes(word);
}

/** The word as one of the list; a word that is not on it should have been reported, so it throws. */
export function wordOf<W extends string>(list: readonly W[], word: string): W {
  if (!isWordOf(list, word)) throw new Error(`“${word}” is on none of the closed lists`);
  return word;
}

/** The vocabulary with every closed list in its own order; throws on a list that lacks a word. */
export function wordsOf(written: VocabularyRecord): Vocabulary {
  return {
    statuses: named(STATUSES, written.statuses),
    kinds: named(KINDS, written.kinds),
    fields: termsOf(written),
    families: named(FAMILIES, written.families),
    ties: named(TIES, written.ties),
    sides: named(SIDES, written.sides),
    roles: named(ROLES, written.roles),
    outcomes: named(OUTCOMES, written.outcomes),
    confidences: named(CONFIDENCES, written.confidences),
    checks: named(CHECKS, written.checks),
  };
}

function named<W extends string>(
  list: readonly W[],
  names: Readonly<Record<string, Localized>>,
): Readonly<Record<W, Localized>> {
  return recordOf(list, (word) => names[word]);
}

function termsOf(written: VocabularyRecord): Readonly<Record<Field, FieldTerm>> {
  return recordOf(FIELDS, (field) => {
    const term = written.fields[field];
    return term && { ...term, family: wordOf(FAMILIES, term.family) };
  });
}

function recordOf<W extends string, T>(
  list: readonly W[],
  pick: (word: W) => T | undefined,
): Readonly<Record<W, T>> {
  const entries = list.map((word): [W, T] => {
    const value = pick(word);
    if (value === undefined) throw new Error(`the vocabulary has no name for “${word}”`);
    return [word, value];
  });
  // Object.fromEntries forgets the keys' type; every word of the list was given a value above.
  return Object.fromEntries(entries) as Record<W, T>;
}
