/** The forms of `seeds/record.yaml` and `seeds/vocabulary.yaml`. */
import { z } from "zod";
import { day } from "./dateSchema";
import type { EditionRecord, VocabularyRecord } from "./record";
import { checkedString, id, localized, text } from "./textSchema";

/** Version, date, licence and contact of the record. */
export const editionSchema: z.ZodType<EditionRecord> = z.strictObject({
  version: text,
  date: day,
  licence: text,
  // An address is the same in both languages; words are not.
  contact: z.union([localized, text.transform((contact) => ({ vi: contact, en: contact }))]),
});

const words = z.record(z.string(), localized);

/** OECD DAC CRS purpose codes have five digits, sector codes three. */
const crs = checkedString((value) =>
  /^\d{3}(\d{2})?$/.test(value)
    ? null
    : { code: "text-form", what: `“${value}” is no CRS code`, mend: "write its digits in quotes, or null" },
);

/** The closed lists with their words. */
export const vocabularySchema: z.ZodType<VocabularyRecord> = z.strictObject({
  statuses: words,
  kinds: words,
  families: words,
  fields: z.record(z.string(), z.strictObject({ name: localized, family: id, crs: crs.nullable() })),
  ties: words,
  sides: words,
  roles: words,
  outcomes: words,
  confidences: words,
  checks: words,
});
