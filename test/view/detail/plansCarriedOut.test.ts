import { describe, expect, it } from "vitest";
import { plansCarriedOut } from "../../../src/view/detail/Relations";
import { indexOf, withFates } from "../../support/dataset";
import { toldDetails } from "../../support/insightRecord";

const index = withFates(
  indexOf({
    first: { milestones: ["plan 2022 labour labour planned", "own 2021 visit people planned"] },
    second: { milestones: ["came 2023"] },
  }),
  { plan: { kind: "with-another", by: ["came"] }, own: { kind: "carried-out", by: ["came"] } },
);
const details = toldDetails({ plan: {}, own: {}, came: { fulfils: ["own"] } });

describe("a milestone that carried out plans", () => {
  it("names those that say so of it as well as those of which it says so itself, each once", () => {
    const [plan, , came] = index.milestones;
    const detail = details.milestones.get("came");
    const other = details.milestones.get("plan");
    if (!plan || !came || !detail || !other) throw new Error("three were given");
    expect(plansCarriedOut(index, came, detail)).toEqual(["own", "plan"]);
    expect(plansCarriedOut(index, plan, other)).toEqual([]);
  });
});
