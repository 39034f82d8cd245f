/** Rows lead to the parts that hold them, and titles to rows as far as they are here. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILES, isRecordFile, partOf, partsOf } from "../../src/dataset/parts";
import { Titles, wholeTitles } from "../../src/dataset/titles";

const PARTS = [0, 3, 10].map((first) => ({ first }));

describe("the part of a row", () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [9, 1],
    [10, 2],
    [99, 2],
  ])("%i is %i", (row, part) => {
    expect(partOf(PARTS, row)).toBe(part);
  });

  it("is none where there are no parts", () => {
    expect(partOf([], 0)).toBe(-1);
    expect(partsOf([], [0, 1])).toEqual([]);
  });

  it("comes once, in the order in which it is first needed", () => {
    expect(partsOf(PARTS, [11, 4, 12, 5, 0])).toEqual([2, 1, 0]);
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (rows) => {
        expect(partsOf(PARTS, rows)).toEqual([...new Set(rows.map((row) => partOf(PARTS, row)))]);
      }),
    );
  });
});

describe("a name", () => {
  it.each([
    FILES.index("0123abcd"),
    FILES.titles("vi", 12, "0123abcd"),
    FILES.details(0, "0123abcd"),
    FILES.coverage("0123abcd"),
  ])("%s is one of the record's", (name) => {
    expect(isRecordFile(name)).toBe(true);
  });

  it.each([
    "index.json",
    "dataset.json",
    "titles.fr.0.0123abcd.json",
    "index.0123abcd.json.bak",
    "a/news.0123abcd.json",
  ])("%s is not", (name) => {
    expect(isRecordFile(name)).toBe(false);
  });
});

describe("titles", () => {
  const none = new Titles(
    PARTS,
    PARTS.map(() => null),
  );

  it("are null until their part is here", () => {
    const some = none.with(1, ["d", "e", "f", "g", "h", "i", "j"]);
    expect([2, 3, 9, 10].map((row) => some.at(row))).toEqual([null, "d", "j", null]);
    expect([some.has(0), some.has(1), none.has(1)]).toEqual([false, true, false]);
  });

  it("keep the list of a part when another comes, so that what was made of it stays", () => {
    const texts = ["a", "b", "c"];
    const more = none.with(0, texts).with(2, ["k"]);
    expect(more.partAt(1)).toEqual({ first: 0, texts });
    expect(more.partAt(1).texts).toBe(texts);
  });

  it("of which all are here are found by row", () => {
    expect([0, 1, 2].map((row) => wholeTitles(["a", "b"]).at(row))).toEqual(["a", "b", null]);
  });
});
