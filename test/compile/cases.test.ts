/** Every folder of cases/ compiles to what lies beside it. Write goldens with UPDATE_GOLDEN=1, then read them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile";
import { formatProblems, sha256 } from "../../src/compile/main";
import { RULES } from "../../src/compile/rules/rules";
import { CASES, caseFiles, caseNames } from "../support/caseFolders";

const GOLDENS = ["expected.json", "expected-problems.txt"] as const;

function outcomeOf(name: string): { golden: (typeof GOLDENS)[number]; text: string } {
  const { seeds, texts } = caseFiles(name);
  const outcome = compile(seeds, texts, sha256);
  if (!outcome.ok) return { golden: "expected-problems.txt", text: `${formatProblems(outcome.error)}\n` };
  const { milestones } = JSON.parse(outcome.value.files.get("dataset.json") ?? "");
  return { golden: "expected.json", text: `${JSON.stringify(milestones, null, 2)}\n` };
}

describe("a case", () => {
  it.each(caseNames())("%s", (name) => {
    const { golden, text } = outcomeOf(name);
    const file = path.join(CASES, name, golden);
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
    if (!existsSync(file)) expect.fail(`${name} has no ${golden}; compile gave:\n${text}`);
    expect(text).toBe(readFileSync(file, "utf8"));
  });

  it.each(caseNames())("%s has one golden", (name) => {
    const goldens = readdirSync(path.join(CASES, name)).filter((file) => file.startsWith("expected"));
    expect(goldens).toHaveLength(1);
  });

  it("shows every sort of problem at least once", () => {
    const shown = caseNames().flatMap((name) => {
      const file = path.join(CASES, name, "expected-problems.txt");
      return existsSync(file)
        ? [...readFileSync(file, "utf8").matchAll(/^[a-z0-9-]+(?= \S+:\d+:\d+ )/gm)].map(String)
        : [];
    });
    const ofRecord = [
      ...[
        "yaml-syntax",
        "yaml-alias",
        "duplicate-key",
        "not-nfc",
        "not-utf8",
        "unknown-key",
        "missing",
        "wrong-form",
      ],
      ...["text-form", "id-form", "address-form", "hash-form", "date-form", "stray-file"],
    ];
    const all = [...ofRecord, ...RULES.map(({ name }) => name)].sort();
    expect([...new Set(shown)].sort()).toEqual(all);
  });
});
