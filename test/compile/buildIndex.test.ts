/** The index holds what filters and marks need: places of the day, units around them, former ids. */
import { describe, expect, it } from "vitest";
import { buildIndex } from "../../src/compile/buildIndex";
import { compile } from "../../src/compile/compile";
import { dateMilestones } from "../../src/compile/dating";
import { linkSeeds } from "../../src/compile/links";
import { formatProblems, sha256 } from "../../src/compile/main";
import { readSeeds } from "../../src/compile/seeds";
import type { Index } from "../../src/dataset/dataset";
import { decodeIndex } from "../../src/dataset/decodeIndex";
import { indexAmong } from "../../src/site/readRecord";
import { caseFiles, SOUND, soundRecordWith } from "../support/caseFolders";

const P = "partnerships/ben-mo--haneul.yaml";

function indexOf(seeds: ReadonlyMap<string, string>): Index {
  const outcome = compile(seeds, caseFiles(SOUND).texts, sha256);
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  const decoded = decodeIndex(
    JSON.parse(outcome.value.files.get(indexAmong(outcome.value.files.keys()) ?? "") ?? ""),
  );
  if (!decoded.ok) throw new Error(decoded.error.kind);
  return decoded.value;
}

describe("the index", () => {
  it("holds the units of the chains, their countries, predecessors and successors, and no other", () => {
    const other = `- id: vn-xa\n  country: VN\n  level: 1\n  type: {vi: tỉnh, en: province}\n  name: {vi: Xa, en: Xa, local: Xa}\n  fullName: {vi: Tỉnh Xa, en: Xa Province}\n  aliases: []\n  iso: null\n  centroid: null\n  validFrom: null\n  validTo: "2004-01-01"\n`;
    const ended = other
      .replaceAll("vn-xa", "vn-gan")
      .replaceAll("Xa", "Gan")
      .replace("2004-01-01", "2025-07-01");
    const near = `${ended}  successor: vn-ben-mo\n\n`;
    const seeds = soundRecordWith([
      "places/vn.yaml",
      "- id: vn-ben-mo\n",
      `${other}\n${near}- id: vn-ben-mo\n`,
    ]);
    expect([...indexOf(seeds).units.keys()].sort()).toEqual([
      "kr",
      "kr-haneul",
      "vn",
      "vn-ben-mo",
      "vn-ben-mo-pre2025",
      "vn-gan",
    ]);
  });

  it("knows former ids, and those of milestones that were withdrawn", () => {
    const seeds = soundRecordWith([P, "  - id: bm-02\n", "  - id: bm-02\n    aliases: [sach, bm-20]\n"]);
    const withdrawn =
      "\nwithdrawn:\n  - id: bm-00\n    reason: {vi: Nguồn đã đính chính., en: The source corrected it.}\n";
    seeds.set(P, `${seeds.get(P)}${withdrawn}`);
    expect([...indexOf(seeds).aliases]).toEqual([
      ["bm-00", null],
      ["bm-20", "bm-02"],
      ["sach", "bm-02"],
    ]);
  });

  it("places and lists what has no date by what it went on during", () => {
    const seeds = soundRecordWith([P, "    status: planned\n", "    status: ongoing\n    during: [bm-01]\n"]);
    const { milestones } = indexOf(seeds);
    expect([...milestones].map(({ id }) => id)).toEqual(["bm-01", "bm-03", "bm-02"]);
    expect(milestones.at(1)).toMatchObject({ vnPlace: "vn-ben-mo-pre2025", date: { precision: "unknown" } });
  });

  it("has partnerships in the order of first contact, whatever their files are called", () => {
    const { seeds } = caseFiles(SOUND);
    const later = (seeds.get(P) ?? "").replaceAll("bm-0", "aa-0");
    const links = linkSeeds(readSeeds(new Map([["partnerships/aa--haneul.yaml", later], ...seeds])).seeds);
    const { partnerships, milestones } = buildIndex(links, dateMilestones(links)).index;
    expect(partnerships.map(({ id }) => id)).toEqual(["ben-mo--haneul", "aa--haneul"]);
    expect([...milestones].map(({ partnership }) => partnership)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("numbers milestones by their place", () => {
    const { milestones } = indexOf(caseFiles(SOUND).seeds);
    expect([...milestones].map(({ index }) => index)).toEqual([0, 1, 2]);
  });
});
