/** The record in files: cut where it is looked at together, named by what it holds, and whole when put together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutInParts } from "../../src/compile/cutInParts";
import { sha256 } from "../../src/compile/main";
import { recordFiles, type WholeRecord } from "../../src/compile/recordFiles";
import { isRecordFile } from "../../src/dataset/parts";
import { indexAmong, readRecord, recordFilesOf } from "../../src/site/readRecord";
import { indexOf, withAllMade } from "../support/dataset";
import { detailsOf } from "../support/details";

const startsOf = (sizes: readonly number[]) => [
  0,
  ...sizes.map((_, at) => sizes.slice(0, at + 1).reduce((a, b) => a + b)),
];

describe("a record cut in parts", () => {
  it.each([
    ["closes a part at the end of the partnership with which it has enough", [4, 4, 4, 4], 6, [0, 8]],
    ["keeps a small record in one", [3, 5], 1500, [0]],
    ["cuts a great partnership evenly", [2, 30, 2], 10, [0, 2, 12, 22, 32]],
    ["passes over partnerships without milestones", [0, 3, 0, 3], 3, [0, 3]],
    ["has no part of nothing", [], 10, []],
  ])("%s", (_, sizes, enough, firsts) => {
    expect(cutInParts(startsOf(sizes), enough)).toEqual(firsts);
  });

  it("leaves no row out, and no part is empty or of twice as many as are enough", () => {
    const sizes = fc.array(fc.nat(40), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 25 }), (some, enough) => {
        const rows = some.reduce((a, b) => a + b, 0);
        const firsts = cutInParts(startsOf(some), enough);
        expect(firsts[0]).toBe(rows === 0 ? undefined : 0);
        firsts.forEach((first, nth) => {
          const size = (firsts[nth + 1] ?? rows) - first;
          expect(size).toBeGreaterThan(0);
          expect(size).toBeLessThan(2 * enough);
        });
      }),
    );
  });
});

/** Lanes of so many milestones each, with one source that all share and one of each milestone's own. */
function record(sizes: readonly number[]): WholeRecord {
  const lanes = sizes.map((size, lane) => {
    const milestones = Array.from({ length: size }, (_, nth) => `m-${lane}-${nth} ${2000 + (nth % 20)}`);
    return [`lane-${lane}`, { milestones }] as const;
  });
  const index = indexOf(Object.fromEntries(lanes));
  const ids = [...index.milestones].map(({ id }) => id);
  const details = detailsOf(Object.fromEntries(ids.map((id) => [id, ["shared:cited", `own-${id}:checked`]])));
  return { index, titles: ids.map((id) => ({ vi: `Cột mốc ${id}`, en: `Milestone ${id}` })), details };
}

const filesOf = (of: WholeRecord) => recordFiles(of, sha256);

function readBack(files: ReadonlyMap<string, string>) {
  return readRecord((name) => files.get(name) ?? "", indexAmong(files.keys()) ?? "");
}

describe("the files of a record", () => {
  const large = record([1000, 900, 200, 40]);
  const files = filesOf(large);
  const { index, titles, details } = readBack(files);

  it("are read back whole, from several parts", () => {
    const { parts: _, totals, ...read } = index;
    const { parts: _parts, totals: _totals, ...written } = large.index as typeof index;
    expect(withAllMade(read)).toEqual(withAllMade(written));
    expect(totals).toEqual({ articles: 2141, publishers: 2141 });
    expect([...index.milestones.rows].map((row) => titles.vi.at(row))).toEqual(
      large.titles.map(({ vi }) => vi),
    );
    expect([...details.milestones]).toEqual([...large.details.milestones]);
    expect(details.articles).toEqual(large.details.articles);
    expect(index.parts.titles.map(({ first }) => first)).toEqual([0, 1900]);
    expect(index.parts.details.length).toBeGreaterThan(10);
  });

  it("hold with each part the articles that it names, and no other", () => {
    for (const { name } of index.parts.details) {
      const part = JSON.parse(files.get(name) ?? "") as { milestones: object; articles: readonly object[] };
      expect(part.articles).toHaveLength(Object.keys(part.milestones).length + 1);
    }
  });

  it("are the index and what it names", () => {
    const named = [indexAmong(files.keys()), ...recordFilesOf(index)];
    expect([...files.keys()].sort()).toEqual(named.sort());
    expect([...files.keys()].filter((name) => !isRecordFile(name))).toEqual([]);
  });

  it("are few where the record is small", () => {
    expect(filesOf(record([5, 3])).size).toBe(6);
  });

  it("keep their names while they stay the same, and only then", () => {
    const changed = large.titles.with(1950, { vi: "Khác", en: "Milestone m-2-50" });
    const others = filesOf({ ...large, titles: changed });
    const kept = [...others.keys()].filter((name) => files.has(name));
    const gone = [...files.keys()].filter((name) => !others.has(name));
    expect(gone.map((name) => name.replace(/\.[0-9a-f]{8}\.json$/, "")).sort()).toEqual([
      "index",
      "titles.vi.1",
    ]);
    expect(kept).toHaveLength(files.size - 2);
  });
});
