/** The parts of the published schema that describe the edition and the closed lists. */
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
import { nullable, object, oneOf, type Property, ref, type Schema, text } from "./jsonSchema";

/** Which edition it is. */
export const editionSchema: Schema = object({
  version: [text, "Version of the record."],
  date: [ref("day"), "Day on which this edition was closed."],
  licence: [text, "SPDX identifier of the licence of the record."],
  contact: [ref("localized"), "Where to send corrections."],
});

function words(list: readonly string[], what: string): Property {
  const names = list.map((word): [string, Property] => [
    word,
    [ref("localized"), `What “${word}” is called.`],
  ]);
  return [object(Object.fromEntries(names)), what];
}

/** One field of the vocabulary. */
export const termSchema: Schema = object({
  name: [ref("localized"), "What the field is called."],
  family: [oneOf(FAMILIES), "The family of fields to which it belongs."],
  crs: [nullable(text), "OECD DAC CRS purpose code; null where none fits."],
});

/** Every closed list. */
export const vocabularySchema: Schema = object({
  statuses: words(STATUSES, "Whether something happened, is under way, was agreed or is planned."),
  kinds: words(KINDS, "Sorts of events."),
  fields: [
    object(Object.fromEntries(FIELDS.map((field) => [field, [ref("term"), `The field “${field}”.`]]))),
    "Subject fields.",
  ],
  families: words(FAMILIES, "Families of fields."),
  ties: words(TIES, "What a partnership formally is."),
  sides: words(SIDES, "On whose side a party stands."),
  roles: words(ROLES, "What a party did."),
  outcomes: words(OUTCOMES, "What became of a plan."),
  confidences: words(CONFIDENCES, "How sure the reading of a claim is."),
  checks: words(CHECKS, "What a second reader found."),
});
