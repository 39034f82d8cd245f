/** First step of compile: the files below `seeds/`, sorted by what they hold. */

import type { RecordFile } from "../record/parseRecordFile";
import { isBesideTheRecord, parseRecordFile } from "../record/parseRecordFile";
import type { Problem } from "../record/problem";
import type {
  ArticleRecord,
  EditionRecord,
  PartnershipRecord,
  PlaceRecord,
  VocabularyRecord,
} from "../record/record";
import type { Sourced } from "../record/sourced";

/** The parsed record. Lists stand in the order of file names; edition and vocabulary are null where missing. */
export type Seeds = {
  readonly edition: Sourced<EditionRecord> | null;
  readonly vocabulary: Sourced<VocabularyRecord> | null;
  readonly places: readonly Sourced<readonly PlaceRecord[]>[];
  readonly partnerships: readonly Sourced<PartnershipRecord>[];
  readonly articles: readonly Sourced<ArticleRecord>[];
};

/** What could be read, and every problem met in reading. */
export type ReadSeeds = { readonly seeds: Seeds; readonly problems: readonly Problem[] };

/** Reads all files (path below `seeds/` → text). Guides, notices and the map's geometry are passed over. */
export function readSeeds(files: ReadonlyMap<string, string>): ReadSeeds {
  const names = [...files.keys()].filter((name) => !isBesideTheRecord(name)).sort();
  const outcomes = names.map((name) => parseRecordFile(name, files.get(name) ?? ""));
  const parsed = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.error));
  const missing = ["record.yaml", "vocabulary.yaml"].filter((name) => !files.has(name));
  return { seeds: sorted(parsed), problems: [...problems, ...missing.map(missingFile)] };
}

function sorted(parsed: readonly RecordFile[]): Seeds {
  return {
    edition: parsed.flatMap((file) => (file.kind === "edition" ? [file.source] : []))[0] ?? null,
    vocabulary: parsed.flatMap((file) => (file.kind === "vocabulary" ? [file.source] : []))[0] ?? null,
    places: parsed.flatMap((file) => (file.kind === "places" ? [file.source] : [])),
    partnerships: parsed.flatMap((file) => (file.kind === "partnership" ? [file.source] : [])),
    articles: parsed.flatMap((file) => (file.kind === "article" ? [file.source] : [])),
  };
}

function missingFile(file: string): Problem {
  const what = "the record has no such file";
  return { code: "missing", file, line: 1, column: 1, path: "", what, mend: "write it; see seeds/README.md" };
}
