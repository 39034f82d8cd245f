/** A part of the titles of one language. */
import type { Result } from "../base/result";
import { err } from "../base/result";
import type { DecodeProblem } from "./decodeProblem";
import { decoding, readList, readText } from "./read";

/** Decodes a part of the titles; refuses a file that has not one for each of the part's `count` milestones. */
export function decodeTitles(json: unknown, count: number): Result<readonly string[], DecodeProblem> {
  const titles = decoding(json, (file) => readList(readText)(file.titles, "titles"));
  return titles.ok && titles.value.length !== count ? err({ kind: "damaged", at: "titles" }) : titles;
}
