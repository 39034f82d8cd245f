/** What is wrong in a record, and how to mend it: the value in which parsing and every rule of compile report. */
import { clipped, shown } from "./named";

/** So many are told of one file at once; whoever mends them is told of the rest. */
export const MOST_PROBLEMS = 100;

/** Keys and list places from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** A place in a text file; both count from 1, columns in UTF-16 units as editors do. */
export type Position = { readonly line: number; readonly column: number };

/** One content problem. `code` groups problems of a sort; `what` and `mend` are English phrases without a full stop. */
export type Problem = {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As in `milestones[3].title.en`; empty for the file as a whole. */
  readonly path: string;
  readonly what: string;
  readonly mend: string;
};

/** Writes a path as `milestones[3].title.en`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? clipped(step) : `${text}.${clipped(step)}`;
  }, "");
}

/** Writes a problem on one line: `code file:line:column path — what is wrong — how to mend it`. */
export function formatProblem(problem: Problem): string {
  const { code, file, line, column, path, what, mend } = problem;
  return shown(`${code} ${file}:${line}:${column} ${path === "" ? "(file)" : path} — ${what} — ${mend}`);
}

/** Order for printing: by code, then where they stand. */
export function compareProblems(a: Problem, b: Problem): number {
  const texts = compareText(a.code, b.code) || compareText(a.file, b.file);
  return texts || a.line - b.line || a.column - b.column || compareText(a.path + a.what, b.path + b.what);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
