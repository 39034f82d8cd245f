/** What downloads are made from, for tests on Node: the record under seeds/. */
import type { Told } from "../../src/export/excerpt";
import type { LoadedRecord } from "../../src/export/excerptOf";
import { indexAmong, readRecord } from "../../src/site/readRecord";
import { compileSeeds } from "./seedRecord";
import { toldOf } from "./toldRecord";

/** Tests that spell out a version and a day hold for every edition. */
const EDITION = { version: "2026.11.0", date: "2026-11-21" };

/** The record under seeds/ as the page holds it once all of it has come. */
export function seedWholeRecord(files: ReadonlyMap<string, string> = compileSeeds()): LoadedRecord {
  const index = indexAmong(files.keys());
  if (index === null) throw new Error("the record has no index");
  const record = readRecord((name) => files.get(name) ?? "", index);
  return { ...record, index: { ...record.index, edition: { ...record.index.edition, ...EDITION } } };
}

/** The record under seeds/, whole. */
export function seedTold(): Told {
  return toldOf(seedWholeRecord());
}
