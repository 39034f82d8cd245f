/** Fetches the parts of the dataset and decodes them; what can go wrong comes back as one of three plain problems. */
import type { Lang } from "../../base/lang";
import { err, ok, type Result } from "../../base/result";
import { type Details, type Index, PARTS, type Titles } from "../../dataset/dataset";
import { decodeIndex } from "../../dataset/decodeIndex";
import type { DecodeProblem } from "../../dataset/decodeProblem";
import { decodeTitles } from "../../dataset/decodeTitles";

/** network: it did not come. damaged: it came, but is not what it should be. version: made for another page. */
export type LoadProblem = "network" | "damaged" | "version";

async function fetchJson(url: string): Promise<Result<unknown, LoadProblem>> {
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return err("network");
    text = await response.text();
  } catch {
    return err("network");
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return err("damaged");
  }
}

async function part<T>(
  url: string,
  decode: (json: unknown) => Result<T, DecodeProblem>,
): Promise<Result<T, LoadProblem>> {
  const json = await fetchJson(url);
  if (!json.ok) return json;
  const decoded = decode(json.value);
  if (decoded.ok) return decoded;
  console.info(url, decoded.error);
  return err(decoded.error.kind);
}

/**
 * Where a part of the dataset stands. A built page knows the version of its record (`data-record`), so that what a
 * browser kept of another one never meets it.
 */
function urlOf(root: string, name: string): string {
  const version = document.documentElement.dataset.record;
  return `${root}/data/${name}${version ? `?v=${version}` : ""}`;
}

/** The index: all that marks and filters need. `root` leads from the page to the site's root. */
export function loadIndex(root: string): Promise<Result<Index, LoadProblem>> {
  return part(urlOf(root, PARTS.index), decodeIndex);
}

/** The titles in one language; `count` is the number of milestones of the index. */
export function loadTitles(root: string, lang: Lang, count: number): Promise<Result<Titles, LoadProblem>> {
  return part(urlOf(root, PARTS.titles(lang)), (json) => decodeTitles(json, count));
}

/** Summaries, parties and evidence; what reads them comes beside them. */
export async function loadDetails(root: string): Promise<Result<Details, LoadProblem>> {
  try {
    const { decodeDetails } = await import("../../dataset/decodeDetails");
    return part(urlOf(root, PARTS.details), decodeDetails);
  } catch {
    return err("network");
  }
}
