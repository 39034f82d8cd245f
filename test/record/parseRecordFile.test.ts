/** What the forms of the record accept and refuse, beyond what the compile cases show. */
import { describe, expect, it } from "vitest";
import { isBesideTheRecord, parseRecordFile } from "../../src/record/parseRecordFile";
import { formatProblem } from "../../src/record/problem";
import { CASES, caseFiles, SOUND, soundRecordWith } from "../support/caseFolders";

const ARTICLE = "articles/haneul-ilbo-2021-07-08-accord.yaml";
const PARTNERSHIP = "partnerships/ben-mo--haneul.yaml";
const SUMMARY = "The two provinces signed the accord that began their cooperation.";

function problemsOf(file: string, from: string, to: string): readonly string[] {
  const outcome = parseRecordFile(file, soundRecordWith([file, from, to]).get(file) ?? "");
  return outcome.ok ? [] : outcome.error.map(({ code, path }) => `${code} ${path}`);
}

describe("a file of the record", () => {
  it.each([...caseFiles(SOUND).seeds.keys()])(
    `%s of ${CASES.split("/").at(-1)}/${SOUND} is sound`,
    (file) => {
      expect(parseRecordFile(file, caseFiles(SOUND).seeds.get(file) ?? "")).toMatchObject({ ok: true });
    },
  );

  it("takes a bare year for the text that the editor meant", () => {
    const text = soundRecordWith([ARTICLE, '"2021-07-07"', "2021"]).get(ARTICLE) ?? "";
    expect(parseRecordFile(ARTICLE, text)).toMatchObject({
      value: { source: { value: { claims: [{ date: "2021" }] } } },
    });
  });

  it.each([
    ['date: "2021-07-07"', "date: 202107", ["wrong-form claims[0].date"]],
    ['date: "2021-07-07"', 'date: "XXXX"', ["date-form claims[0].date"]],
    ['date: "2021-07-07"', "date:", ["wrong-form claims[0].date"]],
    ["url: https://example.org/accord", "url: javascript:alert(1)", ["address-form url"]],
    ["url: https://example.org/accord", "url: https://me:secret@example.org/", ["address-form url"]],
    ["lang: ko", "lang: Korean language", ["text-form lang"]],
    ['recorded: "2025-12-01"', 'recorded: "2025-12"', ["date-form recorded"]],
    ["claims:", "Claims:", ["missing claims", "unknown-key Claims"]],
  ])("%s → %s", (from, to, expected) => {
    expect([...problemsOf(ARTICLE, from, to)].sort()).toEqual(expected);
  });

  it.each([
    ["a direction mark", `\u202e${SUMMARY}`],
    ["an invisible space", SUMMARY.replace(" ", "\u200b")],
    ["a space at its end", `${SUMMARY} `],
    ["a line break", SUMMARY.replace(" signed", "\\n signed")],
    ["nothing but spaces", "   "],
    ["half a character", SUMMARY.replace("s", "\\ud800")],
    ["a line separator", SUMMARY.replace(" ", "\\u2028")],
    ["a letter that draws nothing", SUMMARY.replace(" ", "\u3164")],
    ["joiners without width", SUMMARY.replace(" ", "\u200d ")],
    ["an escape that a terminal obeys", SUMMARY.replace(" ", "\\e[2J")],
    ["letters under heaps of marks", SUMMARY.replace("s", `x${"\u0336\u0337\u0338".repeat(3)}`)],
    ["a hundred thousand letters", SUMMARY.repeat(1600)],
  ])("refuses a text with %s", (_name, text) => {
    expect(problemsOf(PARTNERSHIP, `en: ${SUMMARY}`, `en: "${text}"`)).toEqual([
      "text-form milestones[0].summary.en",
    ]);
  });

  it.each([
    [
      "fields: [people, education]",
      "fields: [people, education]\n    quantities: [{value: 1e400, unit: {vi: a, en: a}}]",
    ],
    [
      "fields: [people, education]",
      "fields: [people, education]\n    quantities: [{value: 9e15, unit: {vi: a, en: a}}]",
    ],
    [
      "fields: [people, education]",
      "fields: [people, education]\n    quantities: [{value: -1, unit: {vi: a, en: a}}]",
    ],
    ["id: bm-01", `id: ${"a".repeat(101)}`],
    ["id: bm-01", "id: __proto__"],
    ["founding: bm-01", `founding: "${"[2020,".repeat(50)}"`],
    ["founding: bm-01", "founding: bm-01\n__proto__: {polluted: true}"],
  ])("refuses %s → %s once", (from, to) => {
    expect(problemsOf(PARTNERSHIP, from, to)).toHaveLength(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("refuses a date that goes on and on", () => {
    const days = Array.from({ length: 100 }, (_, day) => `${1900 + day}`).join(",");
    expect(problemsOf(ARTICLE, 'date: "2021-07-07"', `date: "[${days}]"`)).toEqual([
      "date-form claims[0].date",
    ]);
  });

  it("quotes what is wrong so that it can be read, and no terminal obeys it", () => {
    const long = "x".repeat(1000);
    for (const key of ["\\e[2J\\u202e", long]) {
      const text = soundRecordWith([PARTNERSHIP, "founding: bm-01", `"${key}": 1`]).get(PARTNERSHIP) ?? "";
      const outcome = parseRecordFile(PARTNERSHIP, text);
      const told = outcome.ok ? [] : outcome.error.map(formatProblem);
      expect(told).toHaveLength(1);
      expect(told[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(told[0]?.length).toBeLessThan(400);
      expect(told[0]).toMatch(/“(<U\+001B>\[2J<U\+202E>|x{60}…)” is not known here/);
    }
  });

  it("refuses a text whose marks are written as escapes", () => {
    expect(problemsOf(PARTNERSHIP, `en: ${SUMMARY}`, 'en: "Me\\u0323."')).toEqual([
      "not-nfc milestones[0].summary.en",
    ]);
  });

  it.each([
    ["fields: [people, education]", "fields: []", "text-form milestones[0].fields"],
    ["fields: [people, education]", "fields: [people, people]", "text-form milestones[0].fields"],
    ["vn: [vn-ben-mo-pre2025, vn-ben-mo]", "vn: []", "text-form vn"],
  ])("%s → %s", (from, to, expected) => {
    expect(problemsOf(PARTNERSHIP, from, to)).toEqual([expected]);
  });

  it.each(["README.md", "LICENSE", "map/vn.json", "map/deep/NOTICE.txt"])("%s is no record", (file) => {
    expect(isBesideTheRecord(file)).toBe(true);
  });

  it.each([
    "articles/README.md",
    "partnerships/A--b.yaml",
    "places/vietnam.yaml",
    "articles/a.yml",
    "../record.yaml",
  ])("%s has no home in the record", (file) => {
    expect(isBesideTheRecord(file)).toBe(false);
    expect(parseRecordFile(file, "a: 1\n")).toMatchObject({ ok: false, error: [{ code: "stray-file" }] });
  });
});

describe("a unit of the gazetteer", () => {
  function unit(country: string, place: number) {
    const outcome = parseRecordFile(
      `places/${country}.yaml`,
      caseFiles(SOUND).seeds.get(`places/${country}.yaml`) ?? "",
    );
    if (!outcome.ok || outcome.value.kind !== "places") throw new Error("no places");
    return outcome.value.source.value[place];
  }

  it("keeps its former names in order of time and ends with today's", () => {
    expect(unit("kr", 1)?.names.map(({ name, to }) => [name.short.en, to === null])).toEqual([
      ["North Haneul", false],
      ["Haneul", true],
    ]);
  });

  it("takes a year for its first day, and knows its successor", () => {
    expect(unit("vn", 1)).toMatchObject({
      validFrom: Date.UTC(1997, 0, 1) / 86_400_000,
      successors: ["vn-ben-mo"],
    });
  });

  it.each([
    ["may need joiners", "\\u0928\\u094d\\u200d", []],
    ["turns nothing around", "\\u202e하늘", ["text-form [1].name.local"]],
    ["is not endless", "하".repeat(300), ["text-form [1].name.local"]],
  ])("has a name in its own script that %s", (_what, name, expected) => {
    expect(problemsOf("places/kr.yaml", "local: 하늘특별자치도", `local: "${name}"`)).toEqual(expected);
  });

  it("has one successor or a split, not both", () => {
    const from = "successor: vn-ben-mo";
    expect(problemsOf("places/vn.yaml", from, `${from}\n  splitInto: [vn, vn-ben-mo]`)).toEqual([
      "wrong-form [1]",
    ]);
  });
});
