import { describe, expect, it } from "vitest";
import { wholeTitles } from "../../../src/dataset/titles";
import { answer } from "../../../src/query/answer";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { drawnLane, type Said } from "../../../src/view/timeline/drawnLane";
import type { DrawnMark } from "../../../src/view/timeline/drawnMark";
import { layOutLanes } from "../../../src/view/timeline/laneLayout";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";
import { saidOf } from "../../support/said";

const index = indexOf({
  lane: {
    milestones: [
      "a 2018-03-01 visit culture",
      "b 2021-01-01 agreement culture",
      "c 2021-01-20 agreement culture",
      "d 2022/2023 project health",
      "e -",
    ],
  },
});
const SCALE = { daysPerPx: 2 };
const ALL = { near: { from: day("2010-01-01"), to: day("2030-01-01") }, rows: { first: 0, end: 100 } };

function drawn(open: boolean, more: Partial<Said> = {}): readonly DrawnMark[] {
  const titles = wholeTitles(["Đoàn thăm", "B", "C", "Dự án", "E"]);
  const said = saidOf(index, { titles, ...more });
  const { lanes } = answer(index, EMPTY_QUESTION);
  const [laid] = layOutLanes(lanes, () => open, SCALE, said.labelWidth, "beside");
  return laid ? drawnLane(laid, { scale: SCALE, ...ALL }, said).marks : [];
}

const called = (marks: readonly DrawnMark[], id: string) => marks.find((mark) => mark.id === id);

describe("what is drawn of a lane", () => {
  it("is each dated milestone of an open one, on its days and with its title", () => {
    const marks = drawn(true);
    expect(marks.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(called(marks, "a")).toMatchObject({ from: day("2018-03-01") + 0.5, to: null });
    expect(called(marks, "d")).toMatchObject({ from: day("2022-01-01"), to: day("2024-01-01") });
    expect(called(marks, "a")?.label).toMatchObject({ kind: "visit", title: "Đoàn thăm" });
    expect(called(marks, "a")?.className.split(" ")).toEqual(
      expect.arrayContaining(["mark", "family-culture", "precision-day", "shape-dot"]),
    );
  });

  it("is a count of what has no room in a folded one", () => {
    const marks = drawn(false);
    expect(marks.map(({ id }) => id)).toEqual(["a", "pill:1", "d"]);
    expect(called(marks, "pill:1")).toMatchObject({ className: "pill", label: "2", row: 0 });
  });

  it("shows which mark is open and which the keyboard is on, in a count too", () => {
    const marks = drawn(false, { selected: "d", active: "c" });
    expect(called(marks, "d")?.className).toContain("is-open");
    expect(called(marks, "pill:1")?.className).toBe("pill is-active");
    expect(called(marks, "a")?.className).not.toMatch(/is-/);
  });

  it("has no icon where there is no room for a title", () => {
    expect(drawn(true, { labelWidth: () => 0 }).map(({ label }) => label)).toEqual([null, null, null, null]);
  });

  it("is known as the same again as long as nothing of it changes", () => {
    const keys = (more: Partial<Said> = {}) => drawn(true, more).map(({ key }) => key);
    expect(keys()).toEqual(keys());
    const changes: Partial<Said>[] = [
      { titles: wholeTitles(["Visit", "B", "C", "Dự án", "E"]) },
      { selected: "a" },
      { active: "a" },
      { query: "đoàn" },
      { labelWidth: () => 80 },
    ];
    for (const change of changes) expect(keys(change)[0], JSON.stringify(change)).not.toBe(keys()[0]);
  });

  it("leaves out what lies far from the days that are looked at", () => {
    const { lanes } = answer(index, EMPTY_QUESTION);
    const [laid] = layOutLanes(
      lanes,
      () => false,
      SCALE,
      () => 90,
      "beside",
    );
    const near = { from: day("2020-06-01"), to: day("2021-06-01") };
    const part = { scale: SCALE, near, rows: ALL.rows };
    expect(laid && drawnLane(laid, part, saidOf(index)).marks.map(({ id }) => id)).toEqual(["pill:1"]);
  });
});
