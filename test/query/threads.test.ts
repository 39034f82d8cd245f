import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idAt, rowOfId } from "../../src/dataset/milestones";
import { alongThread, plansBehind, threadsAt, threadsFrom } from "../../src/query/threads";
import { indexes, indexOf, withFates } from "../support/dataset";
import { day } from "../support/dates";

const { columns } = withFates(
  indexOf({
    first: {
      milestones: [
        "plan 2022 labour labour planned",
        "came 2023",
        "again 2024",
        "silent 2020 visit people planned",
      ],
    },
    second: { milestones: ["other 2025", "due 2024 visit people agreed"] },
  }),
  {
    plan: { kind: "carried-out", by: ["came", "again", "other"], told: "2026-01-30" },
    silent: { kind: "not-heard-of", told: "2020-05-01" },
    due: { kind: "with-another", by: ["other"] },
  },
).milestones;
const rowOf = (id: string) => rowOfId(columns, id) ?? Number.NaN;
const all = () => true;
const along = (id: string, way: "on" | "back", isShown: (row: number) => boolean = all) => {
  const row = alongThread(columns, rowOf(id), way, isShown);
  return row === null ? null : idAt(columns, row);
};

describe("threads", () => {
  it("lead from a plan to each milestone that came of it", () => {
    expect(threadsFrom(columns, rowOf("plan")).map(({ to }) => to && idAt(columns, to))).toEqual([
      "came",
      "again",
      "other",
    ]);
  });

  it("end openly where nothing is known to have come of it", () => {
    expect(threadsFrom(columns, rowOf("silent"))).toEqual([
      { plan: rowOf("silent"), kind: "not-heard-of", to: null, told: day("2020-05-01") },
    ]);
    expect(threadsFrom(columns, rowOf("came"))).toEqual([]);
  });

  it("are tied to a milestone from all plans that it carried out, and from these alone", () => {
    expect(threadsAt(columns, rowOf("other")).map(({ plan }) => idAt(columns, plan))).toEqual([
      "plan",
      "due",
    ]);
    expect(threadsAt(columns, rowOf("came")).map(({ to }) => to)).toEqual([rowOf("came")]);
    expect(plansBehind(columns, rowOf("plan"))).toEqual([]);
  });

  it("are at both of their ends, in any record", () => {
    fc.assert(
      fc.property(indexes, ({ milestones }) => {
        for (let row = 0; row < milestones.length; row += 1)
          for (const thread of threadsAt(milestones.columns, row)) {
            expect([thread.plan, thread.to]).toContain(row);
            expect(threadsAt(milestones.columns, thread.plan)).toContainEqual(thread);
            if (thread.to !== null) expect(threadsAt(milestones.columns, thread.to)).toContainEqual(thread);
          }
      }),
    );
  });
});

describe("along a thread", () => {
  it("one gets from the plan through all that came of it, and back to the plan", () => {
    expect(along("plan", "on")).toBe("came");
    expect(along("came", "on")).toBe("again");
    expect(along("again", "on")).toBe("other");
    expect(along("other", "on")).toBeNull();
    expect(along("again", "back")).toBe("plan");
    expect(along("plan", "back")).toBeNull();
  });

  it("one passes over what is not shown", () => {
    const isShown = (row: number) => row !== rowOf("came") && row !== rowOf("plan");
    expect(along("plan", "on", isShown)).toBe("again");
    expect(along("other", "back", isShown)).toBe("due");
  });

  it("one gets nowhere from what hangs on none, and from a plan of which nothing was heard", () => {
    expect([along("silent", "on"), along("silent", "back")]).toEqual([null, null]);
  });

  it("one comes back from wherever a plan led", () => {
    fc.assert(
      fc.property(indexes, ({ milestones }) => {
        for (const [plan, { by }] of milestones.columns.fates) {
          const next = alongThread(milestones.columns, plan, "on", all);
          if (by.length > 0) expect(next).not.toBeNull();
          if (next === null || !by.includes(next)) continue;
          expect(plansBehind(milestones.columns, next)).toContain(plan);
          expect(alongThread(milestones.columns, next, "back", all)).not.toBeNull();
        }
      }),
    );
  });
});
