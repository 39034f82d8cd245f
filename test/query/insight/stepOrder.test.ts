/** Whether a step surely came after the one before it. */
import { describe, expect, it } from "vitest";
import { stepOrder } from "../../../src/query/insight/stepOrder";
import { indexOf } from "../../support/dataset";
import { toldDetails } from "../../support/insightRecord";

/** The order of two milestones of these dates, of which this is said besides. */
function order(first: string, second: string, said: Parameters<typeof toldDetails>[0] = {}) {
  const index = indexOf({ lane: { milestones: [`a ${first} visit`, `b ${second} visit`] } });
  const [a, b] = ["a", "b"].map((id) => [...index.milestones].find((each) => each.id === id));
  if (!a || !b) throw new Error("two milestones");
  return stepOrder(a, b, toldDetails({ a: {}, b: {}, ...said }));
}

describe("the order of a step and the one before it", () => {
  it.each([
    ["2021-07-07", "2021-07-08", "known"],
    ["2021", "2022", "known"],
    ["2021-07-07", "2021-07-07", "open"],
    ["2021-07", "2021-07-20", "open"],
    ["[2021-01-01..2024-01-01]", "2022-05-05", "open"],
    ["2021-07-07", "[2021-07-08..]", "known"],
    ["[..2021-07-07]", "2021-07-08", "known"],
    ["2021-07-07", "[..2022-01-01]", "open"],
    ["2021-07-07", "-", "undated"],
  ])("of %s and %s is %s", (first, second, expected) => {
    expect(order(first, second)).toBe(expected);
  });

  it("is known where the record says it, though dates do not", () => {
    const [a, b] = ["2021-07", "2021-07"] as const;
    expect(order(a, b, { b: { reasons: [{ kind: "after", milestone: "a" }] } })).toBe("known");
    expect(order(a, b, { a: { reasons: [{ kind: "before", milestone: "b" }] } })).toBe("known");
    expect(order(a, b, { b: { fulfils: ["a"] } })).toBe("known");
    expect(order(a, b, { b: { reasons: [{ kind: "during", milestone: "a" }] } })).toBe("open");
  });

  it("of the first step is after nothing", () => {
    const [only] = indexOf({ lane: { milestones: ["a [2021-01-01..] visit"] } }).milestones;
    expect(only && stepOrder(null, only, toldDetails({ a: {} }))).toBe("known");
  });
});
