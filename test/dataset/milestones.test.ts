/** A milestone made from columns is the one that was put into them, however it is reached. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeIndex } from "../../src/compile/encode";
import { packCells, unpackCells, widthFor } from "../../src/dataset/cells";
import { milestonesFrom } from "../../src/dataset/columnsFrom";
import { decodeIndex } from "../../src/dataset/decodeIndex";
import { rowOfId } from "../../src/dataset/milestones";
import { milestones, sketched } from "../support/dataset";

const NO_PARTS = {
  titles: { first: [], vi: [], en: [] },
  details: { first: [], hash: [] },
  news: "00000000",
  coverage: "00000000",
};

describe("a list of milestones", () => {
  it("holds those from which its columns were made", () => {
    fc.assert(
      fc.property(sketched, ({ index, milestones: eager }) => {
        expect([...index.milestones]).toEqual(eager);
        expect(index.milestones.length).toBe(eager.length);
      }),
    );
  });

  it("holds them still after it was written and read", () => {
    fc.assert(
      fc.property(sketched, ({ index, milestones: eager }) => {
        const read = decodeIndex(JSON.parse(encodeIndex(index, NO_PARTS)));
        expect(read.ok && [...read.value.milestones]).toEqual(eager);
        expect(read.ok && [...read.value.milestones.columns.fates]).toEqual([
          ...index.milestones.columns.fates,
        ]);
      }),
    );
  });

  it("gives the same object wherever a milestone is met", () => {
    const list = milestones("a 2019", "b 2020", "c 2021");
    const others = list.of(Uint32Array.of(2, 0));
    expect([...others].map(({ id }) => id)).toEqual(["c", "a"]);
    expect(others.at(0)).toBe(list.at(2));
    expect(others.at(-1)).toBe(list.at(0));
  });

  it("has nothing beyond its ends", () => {
    const list = milestones("a 2019", "b 2020");
    expect([list.at(2), list.at(-3), list.slice(2, 9).at(0)]).toEqual([undefined, undefined, undefined]);
  });

  it("knows the row of each id, and of no part of one", () => {
    fc.assert(
      fc.property(sketched, ({ index, milestones: eager }) => {
        const { columns } = index.milestones;
        for (const { id, index: row } of eager) expect(rowOfId(columns, id)).toBe(row);
        for (const { id } of eager) expect(rowOfId(columns, id.slice(1))).toBeNull();
        expect(rowOfId(columns, "")).toBeNull();
        expect(rowOfId(columns, `${eager[0]?.id} ${eager[1]?.id}`)).toBeNull();
      }),
    );
  });

  it("is refused where a partnership comes twice", () => {
    const [a, b, c] = milestones("a 2019", "b 2020", "c 2021");
    if (!a || !b || !c) throw new Error("three were given");
    expect(() => milestonesFrom([a, { ...b, partnership: 1 }, c], 2)).toThrow("together");
  });
});

describe("cells", () => {
  const sizes = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2_000_000 }));
  const sized = sizes.chain((size) =>
    fc.record({ size: fc.constant(size), numbers: fc.array(fc.integer({ min: 0, max: size - 1 })) }),
  );

  it("are read as they were written, from JSON in UTF-8 too", () => {
    fc.assert(
      fc.property(sized, ({ size, numbers }) => {
        const text = packCells(numbers, size);
        expect(text).toHaveLength(numbers.length * widthFor(size));
        const travelled = JSON.parse(Buffer.from(JSON.stringify(text), "utf8").toString("utf8"));
        const read = unpackCells(travelled, size, numbers.length);
        expect(read?.wrong).toBeNull();
        expect([...(read?.numbers ?? [])]).toEqual(numbers);
      }),
    );
  });

  it("take one byte for numbers up to 33, and need no escape", () => {
    const text = packCells(Array(34).keys(), 34);
    expect(Buffer.byteLength(text)).toBe(34);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  it.each([
    ["beyond the list", packCells([0, 3], 4), 3, 1],
    ["before all numbers", "]A", 34, 1],
    ["beyond the list, of several characters", packCells([40_000, 50_000], 60_000), 50_000, 1],
    ["that is half of a pair", "]]\ud800]", 60_000, 1],
  ])("are refused at the first one %s", (_, text, size, wrong) => {
    expect(unpackCells(text, size, 2)?.wrong).toBe(wrong);
  });

  it("of another number are refused", () => {
    expect(unpackCells("]]]", 34, 2)).toBeNull();
    expect(unpackCells("]]]", 40_000, 2)).toBeNull();
  });

  it("cannot hold what is no number below the size", () => {
    for (const number of [-1, 3, 0.5, Number.NaN]) expect(() => packCells([number], 3)).toThrow();
  });
});
