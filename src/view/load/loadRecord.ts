/** The files of the record by what they hold: where each stands, and how it is decoded. */
import { err, type Result } from "../../base/result";
import type { Coverage } from "../../dataset/coverage";
import type { DayOfSources, Details, Index } from "../../dataset/dataset";
import { decodeIndex } from "../../dataset/decodeIndex";
import { decodeTitles } from "../../dataset/decodeTitles";
import { fetchPart, type LoadProblem } from "./fetchPart";

/** The index: all that marks and filters need. `root` leads from the page to the site's root; the page knows its name. */
export function loadIndex(root: string): Promise<Result<Index, LoadProblem>> {
  return fetchPart(`${root}/data/${document.documentElement.dataset.index ?? "index.json"}`, decodeIndex);
}

/** How the other files are fetched; told apart so that tests can do without a network. */
export type RecordFiles = {
  /** A part of the titles of one language, of which there must be `count`. */
  readonly titles: (name: string, count: number) => Promise<Result<readonly string[], LoadProblem>>;
  readonly details: (name: string) => Promise<Result<Details, LoadProblem>>;
  readonly news: (name: string) => Promise<Result<readonly DayOfSources[], LoadProblem>>;
  readonly coverage: (name: string) => Promise<Result<Coverage, LoadProblem>>;
};

/** Imports a decoder that comes in a script of its own. */
async function late<T>(load: () => Promise<Result<T, LoadProblem>>): Promise<Result<T, LoadProblem>> {
  try {
    return await load();
  } catch {
    return err("network");
  }
}

/** The files below the data folder of the site. */
export function filesBelow(root: string): RecordFiles {
  const urlOf = (name: string) => `${root}/data/${name}`;
  return {
    titles: (name, count) => fetchPart(urlOf(name), (json) => decodeTitles(json, count)),
    details: (name) =>
      late(async () => {
        const { decodeDetails } = await import("../../dataset/decodeDetails");
        return fetchPart(urlOf(name), decodeDetails);
      }),
    coverage: (name) =>
      late(async () => {
        const { decodeCoverage } = await import("../../dataset/coverage");
        return fetchPart(urlOf(name), decodeCoverage);
      }),
    news: (name) =>
      late(async () => {
        const { decodeNews } = await import("../../dataset/decodeNews");
        return fetchPart(urlOf(name), decodeNews);
      }),
  };
}
