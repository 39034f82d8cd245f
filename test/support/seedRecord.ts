/** The record under seeds/ as compiled on this machine, for the tests that hold it to its promises. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compileFolders, foldersOf, formatProblems } from "../../src/compile/main";
import type { Index } from "../../src/dataset/dataset";
import { decodeIndex } from "../../src/dataset/decodeIndex";

export const ROOT = path.resolve(import.meta.dirname, "../..");

/** What these tests read of a published milestone. */
export type SeedMilestone = {
  readonly id: string;
  readonly status: string;
  readonly date: {
    readonly edtf: string | null;
    readonly precision: string;
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  readonly dateReasons: readonly { readonly kind: string; readonly articles?: readonly string[] }[];
  readonly claims: readonly SeedClaim[];
};

export type SeedClaim = {
  readonly article: string;
  readonly date?: string;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly sha256: string;
    readonly paragraph: number | null;
  }[];
};

type SeedDataset = {
  readonly milestones: readonly SeedMilestone[];
  readonly articles: readonly {
    readonly id: string;
    readonly headline: string | null;
    readonly url: string;
    readonly archived: { readonly file: string; readonly sha256: string } | null;
  }[];
};

/** Compiles the record; throws with all problems where it has any. */
export function compileSeeds(): ReadonlyMap<string, string> {
  const outcome = compileFolders(foldersOf(ROOT, process.env));
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  return outcome.value.files;
}

/** The index of compiled files, as the page decodes it; throws where there is none, or it cannot be read. */
export function indexIn(files: ReadonlyMap<string, string>): Index {
  const name = [...files.keys()].find((file) => file.startsWith("index."));
  const decoded = decodeIndex(JSON.parse(files.get(name ?? "") ?? "null"));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value;
}

/** The published file of the record. */
export function readSeedDataset(files: ReadonlyMap<string, string>): SeedDataset {
  return JSON.parse(files.get("dataset.json") ?? "");
}

/** A file of the shared research beside the project; null on a machine that has none. */
export function researchFile(name: string): string | null {
  const file = path.resolve(ROOT, "../shared/research", name);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
