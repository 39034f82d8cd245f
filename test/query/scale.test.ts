import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldScale, steppedScale } from "../../src/query/scale";

const days = fc.double({ min: 0.005, max: 40, noNaN: true });
/** From frame to frame of a zoom: a little closer or further away. */
const factors = fc.array(fc.double({ min: 0.7, max: 1.4, noNaN: true }), { maxLength: 60 });

describe("the scale to lay out for while the reader zooms", () => {
  it("is never finer than what he looks at, and never more than about two doublings coarser", () => {
    fc.assert(
      fc.property(days, factors, (first, steps) => {
        let looked = first;
        let held = steppedScale(first);
        for (const step of steps) {
          looked *= step;
          held = heldScale(held, looked);
          expect(held.daysPerPx).toBeGreaterThanOrEqual(looked * (1 - 1e-6));
          expect(held.daysPerPx).toBeLessThanOrEqual(looked * 2 ** 1.26);
        }
      }),
    );
  });

  it("stays the same object as long as it serves, and changes seldom", () => {
    fc.assert(
      fc.property(days, fc.boolean(), (first, closer) => {
        let looked = first;
        let held = steppedScale(first);
        let changes = 0;
        for (let frame = 0; frame < 40; frame += 1) {
          looked *= closer ? 1 / 1.1 : 1.1;
          const next = heldScale(held, looked);
          if (next !== held) changes += 1;
          held = next;
        }
        // Forty frames of a tenth each are five and a half doublings.
        expect(changes).toBeLessThanOrEqual(8);
      }),
    );
  });
});
