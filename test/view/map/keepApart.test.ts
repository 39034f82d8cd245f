import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepApart } from "../../../src/view/map/keepApart";

const at = (wanted: number, gap = 10, weight = 1) => ({ wanted, gap, weight });

describe("keeping apart", () => {
  it("leaves alone what has room", () => {
    expect(keepApart([at(0), at(10), at(35)])).toEqual([0, 10, 35]);
  });

  it("moves two that are too near by half each, and a heavy one less", () => {
    expect(keepApart([at(0), at(4)])).toEqual([-3, 7]);
    expect(keepApart([at(0, 10, 5), at(4)])).toEqual([-1, 9]);
  });

  it("moves a whole crowd around its middle", () => {
    expect(keepApart([at(0), at(0), at(0), at(0)])).toEqual([-15, -5, 5, 15]);
  });
});

const items = fc.array(
  fc.record({
    wanted: fc.double({ min: -100, max: 100, noNaN: true }),
    weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    gap: fc.double({ min: 0, max: 20, noNaN: true }),
  }),
  { maxLength: 12 },
);

const cost = (wanted: readonly { wanted: number; weight: number }[], places: readonly number[]) =>
  wanted.reduce((sum, each, nth) => sum + each.weight * ((places[nth] ?? 0) - each.wanted) ** 2, 0);

describe("any crowd", () => {
  it("keeps its order and all of its gaps", () => {
    fc.assert(
      fc.property(items, (crowd) => {
        const places = keepApart(crowd);
        for (const [nth, { gap }] of crowd.slice(0, -1).entries())
          expect((places[nth + 1] ?? 0) - (places[nth] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9);
      }),
    );
  });

  it("cannot be had for less movement: no other arrangement with these gaps costs less", () => {
    fc.assert(
      fc.property(
        items,
        fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 12, maxLength: 12 }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (crowd, more, start) => {
          const own = cost(crowd, keepApart(crowd));
          // Any other: begins somewhere else and leaves more between the same neighbours.
          let place = (crowd[0]?.wanted ?? 0) + start;
          const other = crowd.map((_, nth) => {
            if (nth > 0) place += (crowd[nth - 1]?.gap ?? 0) + (more[nth] ?? 0);
            return place;
          });
          expect(own).toBeLessThanOrEqual(cost(crowd, other) + 1e-6);
        },
      ),
    );
  });
});
