/** The JSON Schema of `dataset.json`: the contract with everyone who reads the record without the page. */
import { PUBLISHED_FORMAT } from "../dataset/dataset";
import { articleSchema, claimSchema } from "./articleDefs";
import { list, mapOf, nullable, object, ref, type Schema, text } from "./jsonSchema";
import { milestoneSchema } from "./milestoneDefs";
import { partnershipSchema, placeSchema } from "./placeDefs";
import { editionSchema, termSchema, vocabularySchema } from "./vocabularyDefs";

/** JSON Schema 2020-12; every property has a description. */
export const datasetSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Cầu Nối: the record of cooperation between Vietnamese localities and places abroad",
  description:
    "Milestones of partnerships, each with what its sources claim. Texts are in Vietnamese and English. Dates are EDTF (ISO 8601-2); days are ISO 8601.",
  ...object({
    $schema: [{ const: "dataset.schema.json" }, "This schema."],
    format: [
      { const: PUBLISHED_FORMAT },
      "Number of the file format; raised when older readers could misread it.",
    ],
    edition: [editionSchema, "Which edition of the record this is, and under which terms."],
    vocabulary: [vocabularySchema, "The closed lists with their words in both languages."],
    places: [list(ref("place")), "Administrative units through time."],
    partnerships: [
      list(ref("partnership")),
      "Pairs of places that cooperate, in the order of first contact.",
    ],
    articles: [list(ref("article")), "Sources."],
    milestones: [
      list(ref("milestone")),
      "What happened or was planned, by partnership and in known order within it.",
    ],
    aliases: [
      mapOf(nullable(text)),
      "Former ids of milestones and what they are called now; null where one was withdrawn.",
    ],
  }),
  $defs: {
    localized: object({ vi: [text, "In Vietnamese."], en: [text, "In English."] }),
    day: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    edtf: { type: "string", pattern: "^[0-9.~?%/,\\[\\]-]+$" },
    sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
    term: termSchema,
    place: placeSchema,
    partnership: partnershipSchema,
    article: articleSchema,
    claim: claimSchema,
    milestone: milestoneSchema,
  },
};
