/** What marks and filters know of a plan is what its details say. */
import { beforeAll, describe, expect, it } from "vitest";
import { isOpen, type Plan, plansOf } from "../../src/query/insight/plans";
import { boundsOfText } from "../../src/query/insight/published";
import { planCounts } from "../../src/query/planCounts";
import { isOpenPlan } from "../../src/query/planStates";
import { EMPTY_QUESTION } from "../../src/query/question";
import { seedWholeRecord } from "../support/seedTold";

const { index, details } = seedWholeRecord();
const { columns } = index.milestones;
let plans: readonly Plan[];
beforeAll(() => {
  plans = plansOf(index, index.milestones, details);
});

describe("what became of the plans of the record", () => {
  it("is the same in the index as in the details", () => {
    expect(plans.length).toBeGreaterThan(40);
    const inDetails = plans
      .filter(({ state }) => state !== "waiting")
      .map(({ milestone, state, by, lastTold }) => [
        milestone.index,
        { kind: state, by: by.map((each) => each.index), told: boundsOfText(lastTold).latest },
      ]);
    expect([...columns.fates]).toEqual(inDetails);
  });

  it("leaves the same plans open", () => {
    const rows = plans.filter(isOpen).map(({ milestone }) => milestone.index);
    const open = [...index.milestones].filter((each) => isOpenPlan(columns, each.index));
    expect(open.map((each) => each.index)).toEqual(rows);
    expect(planCounts(index, EMPTY_QUESTION)).toEqual({ all: plans.length, open: rows.length });
  });

  it("tells of seasonal labour that it came, and of Imsil and the friendship agreement that nothing was heard", () => {
    const fateOf = (id: string) =>
      columns.fates.get([...index.milestones].findIndex((each) => each.id === id));
    const idsOf = (rows: readonly number[] = []) => rows.map((row) => index.milestones.at(row)?.id);
    expect(fateOf("dj-10")?.kind).toBe("carried-out");
    expect(idsOf(fateOf("dj-10")?.by).sort()).toEqual(["dj-34", "dj-38", "dj-40", "dj-41", "dj-42"]);
    expect(fateOf("dj-12")).toMatchObject({ kind: "not-heard-of", by: [] });
    expect(fateOf("hu-26")).toMatchObject({
      kind: "not-heard-of",
      by: [],
      told: boundsOfText("2025-02-25").latest,
    });
  });
});
