/** What the rules let pass: each of these looks like a slip that a case shows, and is none. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile";
import { formatProblems, sha256 } from "../../src/compile/main";
import { RULES } from "../../src/compile/rules/rules";
import { caseFiles, SOUND, soundRecordWith } from "../support/caseFolders";

type Change = readonly [file: string, from: string, to: string];

const P = "partnerships/ben-mo--haneul.yaml";
const A = "articles/bao-ben-mo-2022-05-10-hai-tinh.yaml";
const Y = "articles/haneul-ilbo-2021-07-08-accord.yaml";
const SUMMARY = "en: The two provinces signed the accord that began their cooperation.";

function problemsWith(...changes: readonly Change[]): string {
  const outcome = compile(soundRecordWith(...changes), caseFiles(SOUND).texts, sha256);
  return outcome.ok ? "" : formatProblems(outcome.error);
}

describe("it is no slip", () => {
  it.each<[string, readonly Change[]]>([
    [
      "that a summary abbreviates",
      [[P, SUMMARY, "en: Mr. Kim of St. Mo and J. Park signed at 9.30 a.m. on 1.7.2021."]],
    ],
    [
      "that a summary ends within quotation marks",
      [[P, SUMMARY, "en: They called it “a bridge of friends.”"]],
    ],
    [
      "that an abbreviation stands before a name in Vietnamese",
      [[P, "vi: Hai tỉnh ký thỏa thuận", "vi: Tại TP. Bến Mơ, hai tỉnh ký thỏa thuận"]],
    ],
    [
      "that a name is the same in both languages",
      [
        [
          P,
          "    status: planned",
          "    status: planned\n    parties:\n      - {name: {vi: Haneul Domin Ilbo Nguyễn Thị Mơ Trần, en: Haneul Domin Ilbo Nguyễn Thị Mơ Trần}, side: vn, role: guest}",
        ],
      ],
    ],
    [
      "that the chosen date agrees with the other one",
      [
        [
          P,
          "    status: done\n\n",
          "    status: done\n    chosen:\n      date: 2021-07\n      reason: {vi: Chỉ chắc về tháng., en: Only the month is certain.}\n\n",
        ],
      ],
    ],
    [
      "that a plan is told again after its date, if first told before",
      [
        [P, "    status: planned\n", "    status: planned\n    outcome: {kind: not-heard-of}\n"],
        [A, "milestone: bm-03", "milestone: bm-03\n    date: 2022-06"],
        [Y, "  - milestone: bm-01", "  - milestone: bm-03\n    confidence: low\n  - milestone: bm-01"],
      ],
    ],
    [
      "that what is under way began before it was reported",
      [
        [P, "    status: planned", "    status: ongoing"],
        [A, "milestone: bm-03", "milestone: bm-03\n    date: 2021/.."],
      ],
    ],
    [
      "that two things each are after the other, on one day",
      [
        [P, "    status: done\n\n", "    status: done\n    after: [bm-02]\n\n"],
        [A, "milestone: bm-02", "milestone: bm-02\n    date: 2021-07-07"],
      ],
    ],
    [
      "that a plan is carried out before the day for which it was planned",
      [
        [P, "    status: planned\n", "    status: planned\n    outcome: {kind: carried-out, by: [bm-02]}\n"],
        [P, "    after: [bm-01]", "    fulfils: [bm-03]"],
        [A, "milestone: bm-03", "milestone: bm-03\n    date: 2022-12"],
        [A, "milestone: bm-02", "milestone: bm-02\n    date: 2022-05-10"],
      ],
    ],
    ["that the day of publication is in doubt", [[Y, 'published: "2021-07-08"', 'published: "2021-07-08~"']]],
    [
      "that the passage ends in punctuation that the fragment leaves out",
      [[A, '"thỏa thuận hợp tác"]', '"thỏa thuận hợp tác."]']],
    ],
    [
      "that one fragment is the whole passage",
      [
        [A, '["Ảnh: lễ trao sách"]', '["lễ trao sách"]'],
        [A, "start: 141", "start: 146"],
        [A, sha256("Ảnh: lễ trao sách"), sha256("lễ trao sách")],
      ],
    ],
    [
      "that a unit's name stays with a university",
      [
        [
          P,
          "en: North Haneul gives books to pupils in Ben Mo",
          "en: Haneul National University gives books to pupils",
        ],
      ],
    ],
  ])("%s", (_what, changes) => {
    expect(problemsWith(...changes)).toBe("");
  });
});

describe("a rule", () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))(
    "%s says in a sentence what it promises",
    (name, rule) => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(rule.description).toMatch(/^[`A-Z].{30,}\.$/);
    },
  );

  it("has a name of its own", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});

describe("where one file cannot be read", () => {
  const [broken] = [
    problemsWith([Y, "claims:", "claims"], [A, 'fragment: ["Từ', 'fragment: ["Vào']).split("\n"),
  ];

  it("the slips of the others are told too", () => {
    expect(broken.filter((line) => line.startsWith("fragment "))).toHaveLength(1);
  });

  it("what only the missing file could answer is not asked", () => {
    expect(problemsWith([P, "vn: [", "vn: {"])).not.toMatch(/^(reference|unclaimed) /m);
  });
});
