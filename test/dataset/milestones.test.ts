/** A milestone made from columns is the one that was put into them, however it is reached. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeIndex } from "../../src/compile/encode";
import { milestonesFrom } from "../../src/dataset/columnsFrom";
import { decodeIndex } from "../../src/dataset/decodeIndex";
import { digitsFor, packDigits, unpackDigits } from "../../src/dataset/digits";
import { rowOfId } from "../../src/dataset/milestones";
import { milestones, sketched } from "../support/dataset";

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
        const read = decodeIndex(JSON.parse(encodeIndex(index)));
        expect(read.ok && [...read.value.milestones]).toEqual(eager);
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

describe("digits", () => {
  const sized = fc
    .integer({ min: 1, max: 300_000 })
    .chain((size) =>
      fc.record({ size: fc.constant(size), places: fc.array(fc.integer({ min: 0, max: size - 1 })) }),
    );

  it("are read as they were written", () => {
    fc.assert(
      fc.property(sized, ({ size, places }) => {
        const text = packDigits(places, size);
        const read = new Uint32Array(places.length);
        expect(text).toHaveLength(places.length * digitsFor(size));
        expect(unpackDigits(text, size, read)).toBeNull();
        expect([...read]).toEqual(places);
      }),
    );
  });

  it("are refused at the first cell that is beyond the list, or no digit", () => {
    expect(unpackDigits("AB", 1, new Uint8Array(2))).toBe(1);
    expect(unpackDigits("A=", 64, new Uint8Array(2))).toBe(1);
    expect(unpackDigits("AAA\u1ea5", 100, new Uint8Array(2))).toBe(1);
    expect(unpackDigits("=ABA", 100, new Uint8Array(2))).toBe(0);
  });

  it("cannot write what is no place in the list", () => {
    for (const place of [-1, 3, 0.5, Number.NaN]) expect(() => packDigits([place], 3)).toThrow();
  });
});
