import fc from "fast-check";
import { expect, it } from "vitest";
import { rowPacker } from "../../src/query/rowPacker";

const intervals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })), { maxLength: 60 })
  .map((list) => list.map(([left, width]) => ({ left, right: left + width })))
  .map((list) => list.sort((a, b) => a.left - b.left));

it("takes for each interval the first row that is free, as plain looking through the rows would", () => {
  fc.assert(
    fc.property(intervals, (list) => {
      const packer = rowPacker(list.length);
      const ends: number[] = [];
      for (const { left, right } of list) {
        const free = ends.findIndex((end) => end <= left);
        const row = free === -1 ? ends.length : free;
        ends[row] = right;
        expect(packer.place(left, right)).toBe(row);
      }
    }),
  );
});
