/** Decoding of the closed lists and their words in the index. */
import type { Localized } from "../base/lang";
import {
  damaged,
  type JsonObject,
  type Read,
  readLocalized,
  readNullable,
  readObject,
  readText,
  readWord,
} from "./read";
import {
  CHECKS,
  CONFIDENCES,
  FAMILIES,
  FIELDS,
  type FieldTerm,
  KINDS,
  OUTCOMES,
  ROLES,
  SIDES,
  STATUSES,
  TIES,
  type Vocabulary,
} from "./vocabulary";

/** Every closed list with its words; refuses a file that lacks one or names one that this page does not know. */
export function readVocabulary(value: unknown, at: string): Vocabulary {
  const lists = readObject(value, at);
  return {
    statuses: readNames(STATUSES, lists, "statuses"),
    kinds: readNames(KINDS, lists, "kinds"),
    fields: readWords(FIELDS, readTerm, lists, "fields"),
    families: readNames(FAMILIES, lists, "families"),
    ties: readNames(TIES, lists, "ties"),
    sides: readNames(SIDES, lists, "sides"),
    roles: readNames(ROLES, lists, "roles"),
    outcomes: readNames(OUTCOMES, lists, "outcomes"),
    confidences: readNames(CONFIDENCES, lists, "confidences"),
    checks: readNames(CHECKS, lists, "checks"),
  };
}

function readNames<W extends string>(
  words: readonly W[],
  lists: JsonObject,
  key: string,
): Readonly<Record<W, Localized>> {
  return readWords(words, readLocalized, lists, key);
}

/** The words stand in the order of our list: the columns of the index count on it. */
function readWords<W extends string, T>(
  words: readonly W[],
  read: Read<T>,
  lists: JsonObject,
  key: string,
): Readonly<Record<W, T>> {
  const at = `vocabulary.${key}`;
  const found = readObject(lists[key], at);
  if (Object.keys(found).join() !== words.join()) return damaged(at);
  const entries = words.map((word): [W, T] => [word, read(found[word], `${at}.${word}`)]);
  return Object.fromEntries(entries) as Record<W, T>; // fromEntries forgets the keys; all of W were read
}

function readTerm(value: unknown, at: string): FieldTerm {
  const term = readObject(value, at);
  return {
    name: readLocalized(term.name, at),
    family: readWord(FAMILIES)(term.family, at),
    crs: readNullable(readText)(term.crs, at),
  };
}
