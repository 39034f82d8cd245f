import { describe, expect, it } from "vitest";
import { alignedLane, countSince } from "../../../src/query/insight/aligned";
import { differencesOf } from "../../../src/query/insight/differences";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";

describe("a partnership by days since its first agreement", () => {
  it("has the signing at 0, however vaguely it is dated, and all else from and to", () => {
    const index = indexOf({
      lane: { milestones: ["a 2020-12-31", "s 2021-01 agreement", "b 2021-02-01", "c [..2022]", "d -"] },
    });
    const { start, milestones } = alignedLane(index, 0);
    expect(start?.milestones.map(({ id }) => id)).toEqual(["s"]);
    expect(milestones.map(({ milestone, offset }) => [milestone.id, offset.least, offset.most])).toEqual([
      ["a", -31, -1],
      ["s", 0, 0],
      ["b", 1, 31],
      ["c", null, 729],
      ["d", null, null],
    ]);
  });

  it("cannot be aligned where nothing signed is dated on both sides", () => {
    expect(
      alignedLane(indexOf({ lane: { milestones: ["a 2020", "s [..2021] agreement"] } }), 0).start,
    ).toBeNull();
  });

  it("counts what fell within some days of the signing as a range", () => {
    const index = indexOf({
      lane: {
        milestones: ["s 2021-01-01 agreement", "a 2021-06", "b [2021..2023]", "p 2021 visit people planned"],
      },
    });
    expect(countSince(alignedLane(index, 0), 365)).toEqual({ least: 2, most: 3 });
  });
});

describe("the differences of partnerships", () => {
  const index = indexOf({
    a: { milestones: ["a1 2019-01-01 agreement people,health", "a2 2019-06-01 donation health"] },
    b: {
      milestones: [
        "b1 2021-01-01 agreement people",
        "b2 2022-02-01 labour labour",
        "b3 2024 visit it planned",
      ],
    },
  });

  it("are the fields that all share and those that one has alone, as far as something happened", () => {
    const { shared, lanes } = differencesOf(index, [0, 1], day("2024-06-01"));
    expect(shared).toEqual(["people"]);
    expect(lanes.map(({ alone }) => alone)).toEqual([["health"], ["labour"]]);
    expect(lanes[0]?.counts.get("health")).toBe(2);
  });

  it("compare equally many years since the signing", () => {
    const { years, since } = differencesOf(index, [0, 1], day("2024-06-01"));
    expect([years, since]).toEqual([
      3,
      [
        { least: 2, most: 2 },
        { least: 2, most: 2 },
      ],
    ]);
  });

  it("compare no years where one has no signing", () => {
    const other = indexOf({ a: { milestones: ["s 2020 agreement"] }, b: { milestones: ["v 2020"] } });
    expect(differencesOf(other, [0, 1], day("2024-06-01")).years).toBe(0);
  });
});
