/** The parts of the published schema that describe sources and what they claim. */
import { CONFIDENCES } from "../dataset/vocabulary";
import { integer, list, nullable, object, oneOf, ref, type Schema, text } from "./jsonSchema";

/** One source. */
export const articleSchema: Schema = object({
  id: [text, "Permanent id."],
  headline: [nullable(text), "Headline as printed; null where it was not seen."],
  publisher: [ref("localized"), "Who published it."],
  author: [nullable(text), "Byline; null where it shows none or was not seen."],
  published: [nullable(ref("edtf")), "Date of publication; null where it shows none."],
  publishedNote: [nullable(ref("localized")), "What is to be known about that date."],
  lang: [text, "Language of the article (BCP 47)."],
  url: [{ type: "string", format: "uri" }, "Address."],
  accessed: [nullable(ref("day")), "Day on which it was last looked up."],
  recorded: [ref("day"), "Day on which the record took it in."],
  archived: [
    nullable(
      object({
        file: [text, "Name of the archived text."],
        sha256: [ref("sha256"), "SHA-256 of that file."],
      }),
    ),
    "The archived text; null where it is cited only.",
  ],
});

const evidence: Schema = object({
  start: [
    { ...integer, minimum: 0 },
    "First Unicode code point of the passage in the archived text, from 0.",
  ],
  end: [{ ...integer, minimum: 1 }, "Code point after its last."],
  sha256: [ref("sha256"), "SHA-256 of the passage in UTF-8."],
  paragraph: [nullable(integer), "Paragraph of the body, from 1; null for a caption."],
  fragment: [list(text, 1), "First and last words of the passage, for a text-fragment link."],
});

/** What one source says of one milestone. */
export const claimSchema: Schema = object(
  {
    article: [text, "Id of the source."],
    date: [ref("edtf"), "The date that this source states; absent where it states none."],
    dateText: [text, "The date as printed."],
    basis: [ref("localized"), "How what the source leaves out was resolved."],
    confidence: [oneOf(CONFIDENCES), "How sure the reading is."],
    differs: [ref("localized"), "What this source tells otherwise."],
    evidence: [list(evidence), "Passages in the archived text; empty where the source is cited only."],
  },
  ["date", "dateText", "basis", "differs"],
);
