/** The border of the record: a file of `seeds/` by its path becomes one typed value, or problems. */
import type { z } from "zod";
import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import { articleSchema } from "./articleSchema";
import { editionSchema, vocabularySchema } from "./editionSchema";
import { problemsOf } from "./findings";
import { partnershipSchema } from "./partnershipSchema";
import { placesSchema } from "./placeSchema";
import type { Problem } from "./problem";
import { readYaml } from "./readYaml";
import type {
  ArticleRecord,
  EditionRecord,
  PartnershipRecord,
  PlaceRecord,
  VocabularyRecord,
} from "./record";
import type { Sourced } from "./sourced";

/** One file of the record, told apart by what it holds. */
export type RecordFile =
  | { readonly kind: "edition"; readonly source: Sourced<EditionRecord> }
  | { readonly kind: "vocabulary"; readonly source: Sourced<VocabularyRecord> }
  | { readonly kind: "places"; readonly source: Sourced<readonly PlaceRecord[]> }
  | { readonly kind: "partnership"; readonly source: Sourced<PartnershipRecord> }
  | { readonly kind: "article"; readonly source: Sourced<ArticleRecord> };

type Kind = RecordFile["kind"];

const ID = "[a-z0-9]+(?:--?[a-z0-9]+)*";
const HOMES: readonly (readonly [RegExp, Kind])[] = [
  [/^record\.yaml$/, "edition"],
  [/^vocabulary\.yaml$/, "vocabulary"],
  [/^places\/[a-z]{2}\.yaml$/, "places"],
  [new RegExp(`^partnerships/${ID}\\.yaml$`), "partnership"],
  [new RegExp(`^articles/${ID}\\.yaml$`), "article"],
];

/** Whether a file below `seeds/` is no record: guides, notices, editors' schemas, and the geometry of the map. */
export function isBesideTheRecord(file: string): boolean {
  return /^(README\.md|LICENSE(\.\w+)?|NOTICE(\.\w+)?|map\/.*|schema\/[a-z]+\.schema\.json)$/.test(file);
}

/** Parses the file at this path below `seeds/`; refuses a file whose place or name is none of the known ones. */
export function parseRecordFile(file: string, text: string): Result<RecordFile, readonly Problem[]> {
  const kind = HOMES.find(([pattern]) => pattern.test(file))?.[1];
  if (kind === undefined) return err([strayFile(file)]);
  const source = readYaml(file, text);
  if (!source.ok) return source;
  switch (kind) {
    case "edition":
      return parsed(source.value, editionSchema, (value) => ({ kind, source: value }));
    case "vocabulary":
      return parsed(source.value, vocabularySchema, (value) => ({ kind, source: value }));
    case "places":
      return parsed(source.value, placesSchema, (value) => ({ kind, source: value }));
    case "partnership":
      return parsed(source.value, partnershipSchema, (value) => ({ kind, source: value }));
    case "article":
      return parsed(source.value, articleSchema, (value) => ({ kind, source: value }));
  }
}

function parsed<T>(
  source: Sourced<unknown>,
  schema: z.ZodType<T>,
  wrap: (source: Sourced<T>) => RecordFile,
): Result<RecordFile, readonly Problem[]> {
  const outcome = schema.safeParse(source.value, { reportInput: true });
  if (outcome.success) return ok(wrap({ ...source, value: outcome.data }));
  return err(problemsOf(source, outcome.error.issues));
}

function strayFile(file: string): Problem {
  const what = "the record has no file of this name at this place";
  const mend =
    "move it to partnerships/, articles/ or places/, named in lower case by its id, ending in .yaml";
  return { code: "stray-file", file, line: 1, column: 1, path: "", what, mend };
}
