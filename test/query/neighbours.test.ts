import { describe, expect, it } from "vitest";
import type { Index } from "../../src/dataset/dataset";
import { findMilestone } from "../../src/query/findMilestone";
import { neighbours } from "../../src/query/neighbours";
import { indexOf } from "../support/dataset";

const aliases: Index["aliases"] = new Map([
  ["hu-old", "hu-02"],
  ["hu-gone", null],
]);
const index = indexOf(
  { hu: { milestones: ["hu-01 2021", "hu-02 -", "hu-03 2023"] }, dj: { milestones: ["dj-01 2017"] } },
  aliases,
);

function around(id: string): unknown {
  const found = findMilestone(index, id);
  if (found.kind !== "found") throw new Error(`${id} is ${found.kind}`);
  const { previous, next, position, of } = neighbours(index, found.milestone);
  return [previous?.id ?? null, next?.id ?? null, `${position} of ${of}`];
}

describe("the neighbours of a milestone", () => {
  it.each([
    ["the first", "hu-01", [null, "hu-02", "1 of 3"]],
    ["an undated one", "hu-02", ["hu-01", "hu-03", "2 of 3"]],
    ["the last, though another partnership follows", "hu-03", ["hu-02", null, "3 of 3"]],
    ["the only one", "dj-01", [null, null, "1 of 1"]],
  ])("of %s", (_, id, expected) => {
    expect(around(id)).toEqual(expected);
  });
});

describe("a milestone looked up by id", () => {
  it("is found under a former id", () => {
    expect(findMilestone(index, "hu-old")).toMatchObject({ kind: "found", milestone: { id: "hu-02" } });
  });

  it("is told to be withdrawn, or not known", () => {
    expect(findMilestone(index, "hu-gone")).toEqual({ kind: "withdrawn" });
    expect(findMilestone(index, "hu-99")).toEqual({ kind: "unknown" });
  });
});
