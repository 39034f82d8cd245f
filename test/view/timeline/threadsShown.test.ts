import { describe, expect, it } from "vitest";
import { answer } from "../../../src/query/answer";
import { EMPTY_QUESTION, type Question } from "../../../src/query/question";
import { type LaidLane, layOutLanes } from "../../../src/view/timeline/laneLayout";
import { isTied, type ThreadScene, threadsShown } from "../../../src/view/timeline/threadsShown";
import { indexOf, withFates } from "../../support/dataset";
import { day } from "../../support/dates";
import { saidOf } from "../../support/said";

const index = withFates(
  indexOf({
    first: {
      milestones: [
        "plan 2022-01-01 labour labour planned",
        "came 2023-01-01",
        "silent 2020-01-01 visit people planned",
        "left - visit people planned",
      ],
    },
    second: { milestones: ["other 2025-01-01", "near 2022-01-09 visit people agreed", "done 2022-01-12"] },
  }),
  {
    plan: { kind: "carried-out", by: ["came", "other"] },
    silent: { kind: "not-heard-of", told: "2020-05-01" },
    left: { kind: "superseded", by: ["came"] },
    near: { kind: "partly", by: ["done"] },
  },
);
const SCALE = { daysPerPx: 2 };

type Options = {
  readonly open?: boolean;
  readonly question?: Partial<Question>;
  readonly said?: Partial<ThreadScene["content"]["said"]>;
  readonly scene?: Partial<ThreadScene>;
};

function shown({ open = true, question = {}, said = {}, scene = {} }: Options = {}) {
  const asked = { ...EMPTY_QUESTION, ...question };
  const lanes: readonly LaidLane[] = layOutLanes(
    answer(index, asked).lanes,
    () => open,
    SCALE,
    () => 90,
    "beside",
  );
  return threadsShown({
    content: {
      lanes,
      scale: SCALE,
      due: asked.due,
      window: { from: day("2015-01-01"), to: day("2030-01-01") },
      said: saidOf(index, said),
    },
    rows: { first: 0, end: 100 },
    hovered: null,
    scaleOf: () => SCALE,
    ...scene,
  });
}

const looks = (options: Options, look: string) =>
  shown(options)
    .filter((thread) => thread.look === look)
    .map(({ key }) => key);

describe("threads that are drawn", () => {
  it("are quiet for what came of plans in open lanes, and none in folded ones", () => {
    expect(looks({}, "quiet")).toEqual(["0-1", "0-4", "3-1", "5-6"]);
    expect(shown({ open: false })).toEqual([]);
  });

  it("are those of lanes on the screen alone", () => {
    expect(shown({ scene: { rows: { first: 90, end: 100 } } })).toEqual([]);
  });

  it.each([
    ["plan", ["0-1", "0-4"]],
    ["other", ["0-4"]],
    ["silent", ["2-"]],
    ["done", ["5-6"]],
  ])("are held for %s when it is open, or pointed at", (id, keys) => {
    expect(looks({ said: { selected: id } }, "held")).toEqual(keys);
    expect(looks({ scene: { hovered: id } }, "held")).toEqual(keys);
    expect(looks({ said: { active: id } }, "active")).toEqual(keys);
  });

  it("cross to other lanes, folded ones too", () => {
    for (const open of [true, false]) {
      const thread = shown({ open, said: { selected: "plan" } }).find(({ key }) => key === "0-4");
      expect(thread && isTied(thread.to) && thread.to.yPx > thread.plan.yPx).toBe(true);
    }
  });

  it("lead to the count that holds the milestone, and do not join what one count holds", () => {
    expect(shown({ open: false, said: { selected: "done" } })).toEqual([]);
    const [thread] = shown({ open: false, said: { selected: "left" } });
    expect(thread?.plan.day).toBeNull();
  });

  it("end openly where the plan was last heard of", () => {
    const [thread] = shown({ said: { selected: "silent" } }).filter(({ look }) => look === "held");
    expect(thread?.to).toEqual({ day: day("2020-05-01"), leftOut: false });
  });

  it("lead on to the day of what filters leave out, for what is open alone", () => {
    const question = { status: ["planned"] } as const;
    expect(looks({ question }, "quiet")).toEqual([]);
    const [thread] = shown({ question, said: { selected: "plan" } });
    expect(thread?.to).toEqual({ day: day("2023-01-01"), leftOut: true });
  });

  it("are drawn of all plans where open plans are asked for, folded or not", () => {
    for (const open of [true, false])
      expect(looks({ open, question: { due: true } }, "quiet")).toEqual(["2-"]);
  });
});
