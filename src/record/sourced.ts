/** A parsed file together with where its parts stand, so that rules far from the text can still point into it. */
import type { Path, Position, Problem } from "./problem";
import { formatPath } from "./problem";

/** The value of one file under `seeds/`. */
export type Sourced<T> = {
  /** Path below `seeds/`, with forward slashes. */
  readonly file: string;
  /** File name without its extension; the id where the file is a record of its own. */
  readonly id: string;
  readonly value: T;
  /** Where the value at this path stands; the nearest ancestor's place if there is no such value. */
  readonly at: (path: Path) => Position;
};

/** What a rule says of one spot. */
export type Finding = { readonly code: string; readonly what: string; readonly mend: string };

/** A problem at a path of a parsed file. */
export function problemAt(source: Sourced<unknown>, path: Path, finding: Finding): Problem {
  return { ...finding, file: source.file, ...source.at(path), path: formatPath(path) };
}
