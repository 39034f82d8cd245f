/** The titles of one language, fetched beside the index. */
import type { Result } from "../base/result";
import { err } from "../base/result";
import type { Titles } from "./dataset";
import type { DecodeProblem } from "./decodeProblem";
import { decoding, readList, readText } from "./read";

/** Decodes `titles.<lang>.json`; refuses a file that has not one title for each of the index's `count` milestones. */
export function decodeTitles(json: unknown, count: number): Result<Titles, DecodeProblem> {
  const titles = decoding(json, (file) => readList(readText)(file.titles, "titles"));
  return titles.ok && titles.value.length !== count ? err({ kind: "damaged", at: "titles" }) : titles;
}
