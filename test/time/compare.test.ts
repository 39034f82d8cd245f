import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/time/boundsOf";
import { compareByTime } from "../../src/time/compare";
import { knownDateOf } from "../../src/time/knownDate";
import { dates, known } from "../support/dates";

const anyKnown = fc.oneof(
  { weight: 9, arbitrary: dates.map((date) => knownDateOf(date, boundsOf(date))) },
  { weight: 1, arbitrary: fc.constant(known(null)) },
);

describe("the order of a list", () => {
  it("is by the earliest day, and a date known only at its end stands there", () => {
    const inOrder = [
      "[..2017-06-30]",
      "2017-12-22",
      "2021-07-07",
      "[..2021-07-08]",
      "2021-07-08",
      "[2021-07-08..2024-01-22]",
      "2021-07-08/..",
      "2021-09",
      "2021-10-01",
      null,
    ];
    const sorted = inOrder.toReversed().map((text) => ({ text, date: known(text) }));
    sorted.sort((a, b) => compareByTime(a.date, b.date));
    expect(sorted.map(({ text }) => text)).toEqual(inOrder);
  });

  it("is total: each against each, and no circles", () => {
    fc.assert(
      fc.property(anyKnown, anyKnown, anyKnown, (a, b, c) => {
        expect(Math.sign(compareByTime(a, b))).toBe(-Math.sign(compareByTime(b, a)) + 0);
        if (compareByTime(a, b) <= 0 && compareByTime(b, c) <= 0)
          expect(compareByTime(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("leaves a tie only between equal bounds", () => {
    fc.assert(
      fc.property(anyKnown, anyKnown, (a, b) => {
        expect(compareByTime(a, a)).toBe(0);
        if (compareByTime(a, b) === 0) expect(a.bounds).toEqual(b.bounds);
      }),
    );
  });
});
