/** The form of a data rule: one module each under rules/, so that what the record promises can be read as a list. */
import type { Path, Problem } from "../record/problem";
import type { Sourced } from "../record/sourced";
import { problemAt } from "../record/sourced";
import type { CheckedRecord } from "./checkedRecord";

/** One spot that breaks a rule. */
export type Breach = {
  readonly source: Sourced<unknown>;
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
};

/** A promise of the record. `name` is the code under which its breaches are reported. */
export type Rule = {
  readonly name: string;
  readonly description: string;
  /** record: it makes sense only when every file could be read; file: it looks at one file at a time. */
  readonly needs: "record" | "file";
  readonly check: (record: CheckedRecord) => readonly Breach[];
};

/** Runs rules; those that need the whole record are left out where some of it could not be read. */
export function runRules(
  rules: readonly Rule[],
  record: CheckedRecord,
  isWhole: boolean,
): readonly Problem[] {
  return rules
    .filter((rule) => isWhole || rule.needs === "file")
    .flatMap((rule) =>
      rule
        .check(record)
        .map(({ source, path, what, mend }) => problemAt(source, path, { code: rule.name, what, mend })),
    );
}

/** A breach at a path. */
export function breach(source: Sourced<unknown>, path: Path, what: string, mend: string): Breach {
  return { source, path, what, mend };
}
