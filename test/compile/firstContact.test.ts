/** The order of lanes is that of first contact, whatever the files are called. */
import { describe, expect, it } from "vitest";
import { compareContact, firstContact } from "../../src/compile/firstContact";
import { milestones } from "../support/dataset";

function ordered(lanes: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(lanes)
    .map(([id, lines]) => ({ id, contact: firstContact([...milestones(...lines)]) }))
    .sort(compareContact)
    .map(({ id }) => id);
}

describe("partnerships by first contact", () => {
  it.each([
    ["the earliest day decides", ["a 2021-07-07", "a2 2023"], ["b 2017-12-22", "b2 2025"]],
    ["a plan is no contact", ["a 2010 visit people planned", "a2 2021"], ["b 2020"]],
    ["without a first day the last possible one counts", ["a [..2021]"], ["b 2020"]],
    ["though nothing but a last day is known, it counts", ["a 2020"], ["b [..2019]"]],
    ["one without any day comes last", ["a -"], ["b 2030 visit people planned"]],
    ["the name decides between equals", ["a 2020"], ["b 2020"]],
    ["the name decides where no day is known of either", ["a -"], ["b -"]],
  ])("%s", (_, z, a) => {
    expect(ordered({ z, a })).toEqual(["a", "z"]);
    expect(ordered({ a, z })).toEqual(["a", "z"]);
  });
});
