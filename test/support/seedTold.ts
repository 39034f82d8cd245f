/** What downloads are made from, for tests on Node: the record under seeds/. */
import type { Told } from "../../src/export/excerpt";
import type { LoadedRecord } from "../../src/export/excerptOf";
import { indexAmong, readRecord } from "../../src/site/readRecord";
import { compileSeeds } from "./seedRecord";
import { toldOf } from "./toldRecord";

/** The record under seeds/ as the page holds it once all of it has come. */
export function seedWholeRecord(files: ReadonlyMap<string, string> = compileSeeds()): LoadedRecord {
  const index = indexAmong(files.keys());
  if (index === null) throw new Error("the record has no index");
  return readRecord((name) => files.get(name) ?? "", index);
}

/** The record under seeds/, whole. */
export function seedTold(): Told {
  return toldOf(seedWholeRecord());
}
