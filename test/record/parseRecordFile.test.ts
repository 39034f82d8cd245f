/** What the forms of the record accept and refuse, beyond what the compile cases show. */
import { describe, expect, it } from "vitest";
import { isBesideTheRecord, parseRecordFile } from "../../src/record/parseRecordFile";
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
  ])("refuses a text with %s", (_name, text) => {
    expect(problemsOf(PARTNERSHIP, `en: ${SUMMARY}`, `en: "${text}"`)).toEqual([
      "text-form milestones[0].summary.en",
    ]);
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

  it("has one successor or a split, not both", () => {
    const from = "successor: vn-ben-mo";
    expect(problemsOf("places/vn.yaml", from, `${from}\n  splitInto: [vn, vn-ben-mo]`)).toEqual([
      "wrong-form [1]",
    ]);
  });
});
