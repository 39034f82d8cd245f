/** Turns what zod reports into problems an editor can act on. */
import type { z } from "zod";
import { clipped, named } from "./named";
import { MOST_PROBLEMS, type Path, type Problem } from "./problem";
import type { Sourced } from "./sourced";
import { problemAt } from "./sourced";
import type { Fault } from "./textSchema";

type Issue = z.core.$ZodIssue;

/** Problems for the first issues of one file, each at the place of the value concerned. */
export function problemsOf(source: Sourced<unknown>, issues: readonly Issue[]): readonly Problem[] {
  const found = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code !== "unrecognized_keys") return [{ path, fault: faultOf(issue, path) }];
    const keys = issue.keys.slice(0, MOST_PROBLEMS);
    return keys.map((key) => ({ path: [...path, key], fault: unknownKey(key) }));
  });
  return found.slice(0, MOST_PROBLEMS).map(({ path, fault }) => problemAt(source, path, fault));
}

function unknownKey(key: string): Fault {
  const what = `the key ${named(key)} is not known here`;
  return { code: "unknown-key", what, mend: "correct its spelling, or remove it" };
}

function faultOf(issue: Issue, path: Path): Fault {
  if (issue.code === "custom" && isFault(issue.params)) return issue.params;
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return {
      code: "missing",
      what: `${named(String(path.at(-1) ?? "the content"))} is missing`,
      mend: "add it",
    };
  }
  if (issue.code === "invalid_type") return wrongType(issue.expected, issue.input);
  return { code: "wrong-form", what: plain(issue.message), mend: "see seeds/README.md for the form" };
}

function isFault(params: unknown): params is Fault {
  return (
    typeof params === "object" && params !== null && "code" in params && "what" in params && "mend" in params
  );
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  object: "a mapping with keys",
  record: "a mapping with keys",
  array: "a list",
};

function wrongType(expected: string, input: unknown): Fault {
  const wanted = NAMES[expected] ?? expected;
  const mend = expected === "string" ? "write it in quotes, or remove the key" : `write ${wanted}`;
  return { code: "wrong-form", what: `here must stand ${wanted}, not ${nameOf(input)}`, mend };
}

function nameOf(input: unknown): string {
  if (input === null) return "nothing";
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a mapping" : clipped(JSON.stringify(input) ?? String(input));
}

function plain(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
