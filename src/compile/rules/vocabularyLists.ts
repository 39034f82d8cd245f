/** Rule of compile: the words that editors name and the words that the program knows are the same. */
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
} from "../../dataset/vocabulary";
import type { VocabularyRecord } from "../../record/record";
import { breach, type Rule } from "../rule";

const LISTS: Readonly<Record<keyof VocabularyRecord, readonly string[]>> = {
  statuses: STATUSES,
  kinds: KINDS,
  families: FAMILIES,
  fields: FIELDS,
  ties: TIES,
  sides: SIDES,
  roles: ROLES,
  outcomes: OUTCOMES,
  confidences: CONFIDENCES,
  checks: CHECKS,
};

export const vocabularyLists: Rule = {
  name: "vocabulary-lists",
  description: "The vocabulary names every word of the closed lists, and no other.",
  needs: "file",
  check: ({ links: { seeds } }) => {
    const source = seeds.vocabulary;
    if (!source) return [];
    const keys = Object.keys(LISTS) as (keyof VocabularyRecord)[]; // keys() forgets the type of a literal object
    return keys.flatMap((key) => {
      const named = Object.keys(source.value[key]);
      const missing = LISTS[key].filter((word) => !named.includes(word));
      const strange = named.filter((word) => !LISTS[key].includes(word));
      return [
        ...missing.map((word) => breach(source, [key], `“${word}” has no name`, "add it in vi and en")),
        ...strange.map((word) =>
          breach(
            source,
            [key, word],
            `“${word}” is on no closed list`,
            "remove it, or add it to src/dataset/vocabulary.ts",
          ),
        ),
      ];
    });
  },
};
