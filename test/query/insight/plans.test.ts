import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/dataset/dataset";
import { isOpen, plansOf } from "../../../src/query/insight/plans";
import { indexOf } from "../../support/dataset";
import { toldDetails } from "../../support/insightRecord";

const LANE = {
  lane: { milestones: ["a 2022-04-01", "p [2022-04-01..] labour labour planned", "b 2023 labour"] },
};

function outcome(
  kind: Outcome["kind"],
  by: readonly string[] = [],
  lastHeard: string | null = null,
): Outcome {
  return { kind, by, lastHeard, note: null };
}

function plans(
  said: Parameters<typeof toldDetails>[0],
  published: Parameters<typeof toldDetails>[1] = {},
  lanes: Parameters<typeof indexOf>[0] = LANE,
) {
  const index = indexOf(lanes);
  return plansOf(index, index.milestones, toldDetails(said, published));
}

describe("a plan", () => {
  it("was carried out so many days after it was first reported, as far as dates tell", () => {
    const [plan] = plans(
      { a: {}, p: { outcome: outcome("carried-out", ["b"]), from: ["news"] }, b: {} },
      { news: "2022-07-05" },
    );
    expect(plan?.by.map(({ id }) => id)).toEqual(["b"]);
    // From 5 July 2022 to the first and to the last day of 2023.
    expect(plan?.after).toEqual({ least: 180, most: 544 });
    expect(plan?.state).toBe("carried-out");
  });

  it("counts from the first of several reports, and to the first that carried it out", () => {
    const [plan] = plans(
      { p: { fulfilledBy: ["c", "b"], from: ["late", "early"] } },
      { early: "2022-01-01", late: "2022-12-31" },
      { lane: { milestones: ["p - labour labour planned", "b 2022-01-11", "c 2023"] } },
    );
    expect(plan?.after).toEqual({ least: 10, most: 10 });
    expect(plan?.by.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("was not reported by a paper without a date before what the paper tells as done", () => {
    const [plan] = plans(
      { a: { from: ["undated"] }, p: { outcome: outcome("carried-out", ["b"]), from: ["undated"] }, b: {} },
      { undated: null },
    );
    // The paper came out from 1 April 2022 to 1 January 2026, on which the record took it in.
    expect(plan?.after).toEqual({ least: 0, most: 639 });
  });

  it("may have been carried out by another partnership", () => {
    const [plan] = plans(
      { p: { outcome: outcome("with-another", ["x"]) } },
      {},
      {
        lane: { milestones: ["p 2022 labour labour planned"] },
        other: { milestones: ["x 2023"] },
      },
    );
    expect(plan?.state).toBe("with-another");
    expect(plan?.by.map(({ partnership }) => partnership)).toEqual([1]);
  });

  it("was last told of as its outcome says, else by the newest of its papers", () => {
    const said = { p: { outcome: outcome("not-heard-of"), from: ["old", "new"] } };
    expect(plans(said, { old: "2021", new: "2022-03" })[0]?.lastTold).toBe("2022-03");
    const stated = { p: { outcome: outcome("not-heard-of", [], "2025-02-25") } };
    expect(plans(stated)[0]?.lastTold).toBe("2025-02-25");
    expect(plans(said, { old: null, new: null })[0]?.lastTold).toBeNull();
  });

  it("is open while something may still come of it", () => {
    const open = (kind: Outcome["kind"] | null) =>
      isOpen(plans({ p: { outcome: kind && outcome(kind) } })[0] ?? { state: "superseded" });
    expect([null, "not-heard-of", "partly"].map((kind) => open(kind as Outcome["kind"] | null))).toEqual([
      true,
      true,
      true,
    ]);
    expect((["carried-out", "with-another", "superseded"] as const).map(open)).toEqual([false, false, false]);
  });

  it("is none of what simply happened, nor what has not come yet", () => {
    expect(plans({ a: {}, b: {} })).toEqual([]);
  });
});
