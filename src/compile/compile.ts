/** The record becomes the dataset: every file of `seeds/` in, every file of `data/` out, or all problems at once. */
import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import type { Problem } from "../record/problem";
import { compareProblems } from "../record/problem";
import { archiveNotices } from "./archiveNotices";
import { buildDetails } from "./buildDetails";
import { buildIndex } from "./buildIndex";
import type { Archive } from "./checkedRecord";
import { datasetSchema } from "./datasetSchema";
import { type Datings, dateMilestones } from "./dating";
import { type Links, linkSeeds } from "./links";
import { publishDataset } from "./publish";
import { recordFiles } from "./recordFiles";
import { runRules } from "./rule";
import { RULES } from "./rules/rules";
import { readSeeds } from "./seeds";
import type { Sha256Of } from "./sha256Of";

/** The record for other people's programs, under names that stay: the file and its schema. */
export const PUBLISHED: readonly [string, string] = ["dataset.json", "dataset.schema.json"];

/** A dataset ready to be written: file name → text, how much it holds, and what could not be checked. */
export type Compiled = {
  readonly files: ReadonlyMap<string, string>;
  readonly counts: Readonly<Record<"milestones" | "partnerships" | "articles" | "claims" | "places", number>>;
  readonly notices: readonly string[];
};

/**
 * Compiles the record. `files`: path below `seeds/` → text. `archive`: archived originals by file name, or null where
 * none are at hand; locators are then not checked, and a notice says so. The same input gives the same bytes.
 */
export function compile(
  files: ReadonlyMap<string, string>,
  archive: Archive,
  sha256: Sha256Of,
): Result<Compiled, readonly Problem[]> {
  const { seeds, problems } = readSeeds(files);
  const links = linkSeeds(seeds);
  const datings = dateMilestones(links);
  const breaches = runRules(RULES, { links, datings, archive, sha256 }, problems.length === 0);
  const all = [...problems, ...breaches].sort(compareProblems);
  if (all.length > 0) return err(all);
  return ok({ ...written(links, datings, sha256), notices: archiveNotices(links, archive) });
}

/** The dataset of a record that passed every rule. */
function written(links: Links, datings: Datings, sha256: Sha256Of): Omit<Compiled, "notices"> {
  const { index, milestones } = buildIndex(links, datings);
  const details = buildDetails(links, datings, milestones);
  const titles = milestones.map(({ record }) => record.title);
  return {
    files: new Map([
      ...recordFiles({ index, titles, details }, sha256),
      [PUBLISHED[0], publishDataset({ index, details, milestones, links })],
      [PUBLISHED[1], `${JSON.stringify(datasetSchema, null, 2)}\n`],
    ]),
    counts: {
      milestones: milestones.length,
      partnerships: index.partnerships.length,
      articles: details.articles.size,
      claims: milestones.reduce((sum, { claims }) => sum + claims.length, 0),
      places: links.gazetteer.size,
    },
  };
}
