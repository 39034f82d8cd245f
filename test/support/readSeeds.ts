/** The files under seeds/ as the draft reads them. */
import path from "node:path";
import { readFolder } from "../../src/compile/main";
import { type KnownRecord, knownRecordOf } from "../../src/draft/record/knownRecord";
import { ROOT } from "./seedRecord";

/** Path below seeds/ → text. */
export function seedFiles(): ReadonlyMap<string, string> {
  return readFolder(path.join(ROOT, "seeds"));
}

let known: KnownRecord | null = null;

/** What the record holds; read once. */
export function seedRecord(): KnownRecord {
  known ??= knownRecordOf(seedFiles());
  return known;
}
