import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SLICE, slicesOf } from "../../../src/view/list/slices";

describe("the pieces of a long list", () => {
  it("are the list again, each piece saying where it begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 * SLICE + 1 }), (length) => {
        const list = Array.from({ length }, (_, at) => at);
        const slices = slicesOf(list);
        expect(slices.flatMap(({ items }) => items)).toEqual(list);
        for (const { start, items } of slices) expect(items[0]).toBe(start);
      }),
    );
  });

  it("stay the same objects while the list does, so that nothing is drawn again", () => {
    const list = Array.from({ length: 2 * SLICE }, (_, at) => at);
    expect(slicesOf(list)[1]?.items).toBe(slicesOf(list)[1]?.items);
    expect(slicesOf(list)).toHaveLength(2);
  });
});
