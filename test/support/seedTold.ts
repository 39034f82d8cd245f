/** What downloads are made from, for tests on Node: the record under seeds/. */
import type { Result } from "../../src/base/result";
import { PARTS } from "../../src/dataset/dataset";
import { decodeDetails } from "../../src/dataset/decodeDetails";
import { decodeIndex } from "../../src/dataset/decodeIndex";
import { decodeTitles } from "../../src/dataset/decodeTitles";
import type { Told } from "../../src/export/excerpt";
import type { WholeRecord } from "../../src/export/excerptOf";
import { compileSeeds } from "./seedRecord";
import { toldOf } from "./toldRecord";

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The record under seeds/ as the page holds it. */
export function seedWholeRecord(files: ReadonlyMap<string, string> = compileSeeds()): WholeRecord {
  const json = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  const index = value(decodeIndex(json(PARTS.index)));
  const titles = (lang: "vi" | "en") =>
    value(decodeTitles(json(PARTS.titles(lang)), index.milestones.length));
  return {
    index,
    titles: { vi: titles("vi"), en: titles("en") },
    details: value(decodeDetails(json(PARTS.details))),
  };
}

/** The record under seeds/, whole. */
export function seedTold(): Told {
  return toldOf(seedWholeRecord());
}
