/** Before a file is read as YAML: what would stall or fell the reader of YAML is found by looking at characters alone. */
import type { Position } from "./problem";

/** Longer files are no records; the limit keeps a slip (a pasted archive) from stalling the build. Characters. */
export const MAX_LENGTH = 500_000;
/** Records nest six deep; the reader of YAML calls itself for every level. */
const MAX_DEPTH = 100;
/** The gazetteer has a few thousand; the reader of YAML takes the square of their number where they make no sense. */
const MAX_BRACKETS = 20_000;
/** So many of `- `, `? ` and `: ` in a row open as many levels within one line. */
const LADDER = new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH}}`);

/** Where brackets stand open more deeply than in any record, or have come too often; texts close theirs again. */
function bracketsFrom(text: string): number | null {
  let depth = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "{") {
      depth += 1;
      count += 1;
    } else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
    if (depth > MAX_DEPTH || count > MAX_BRACKETS) return at;
  }
  return null;
}

/** Where a line is indented further than a hundred levels can be; blank lines may hold what they like. */
function farIndented(text: string): number | null {
  const found = new RegExp(`^ {${4 * MAX_DEPTH}}`, "m").exec(text);
  return found ? found.index : null;
}

/** The first place where lists and mappings are nested too deeply, or are too many, to be read; null where none is. */
export function tooDeep(text: string): Position | null {
  const ladder = LADDER.exec(text);
  const at = bracketsFrom(text) ?? (ladder ? ladder.index : null) ?? farIndented(text);
  if (at === null) return null;
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, column: at - before.lastIndexOf("\n") };
}
