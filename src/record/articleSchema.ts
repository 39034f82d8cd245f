/** The form of `seeds/articles/<id>.yaml`: one source, and what it claims about milestones. */
import { z } from "zod";
import { day, edtf } from "./dateSchema";
import { named } from "./named";
import type { ArticleRecord, ClaimRecord, EvidenceRecord } from "./record";
import { checkedString, id, localized, sha256, text, url } from "./textSchema";

const offset = z.number().int().nonnegative();

const evidence: z.ZodType<EvidenceRecord> = z.strictObject({
  start: offset,
  end: offset,
  sha256,
  paragraph: z.number().int().positive().nullable(),
  fragment: z.array(text).min(1).max(2),
});

const claim: z.ZodType<ClaimRecord> = z.strictObject({
  milestone: id,
  date: edtf.exactOptional(),
  dateText: text.exactOptional(),
  basis: localized.exactOptional(),
  confidence: id,
  differs: localized.exactOptional(),
  evidence: z.array(evidence).min(1).exactOptional(),
});

const languageTag = checkedString((value) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)
    ? null
    : {
        code: "text-form",
        what: `${named(value)} is no language tag`,
        mend: "write a tag of BCP 47, such as vi or ko",
      },
);

/** A file name without folders, so that no locator can reach out of the archive. */
const archivedFile = checkedString((value) =>
  /^[\w.-]+$/.test(value) && !value.startsWith(".")
    ? null
    : {
        code: "text-form",
        what: `${named(value)} is no file name`,
        mend: "write the name alone, without folders",
      },
);

/** An article file as written. */
export const articleSchema: z.ZodType<ArticleRecord> = z.strictObject({
  headline: text.nullable(),
  publisher: localized,
  author: text.nullable(),
  published: edtf.nullable(),
  publishedNote: localized.exactOptional(),
  lang: languageTag,
  url,
  accessed: day.exactOptional(),
  recorded: day,
  archived: z.strictObject({ file: archivedFile, sha256 }).exactOptional(),
  claims: z.array(claim),
  context: z.array(localized).exactOptional(),
});
