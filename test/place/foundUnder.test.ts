import { describe, expect, it } from "vitest";
import { foundUnder } from "../../src/place/foundUnder";
import { lineOf } from "../../src/place/lineOf";
import type { PlaceId } from "../../src/place/unit";
import { day } from "../support/dates";
import { GAZETTEER } from "../support/places";
import { seedGazetteer } from "../support/seedGazetteer";

const SEEDS = seedGazetteer();

/** The units of which a reader who filters by this one means everything that happened there. */
function meant(id: PlaceId): readonly PlaceId[] {
  const all = [...GAZETTEER.keys()];
  return all.filter((place) => foundUnder(lineOf(place, null, GAZETTEER), GAZETTEER).has(id)).sort();
}

describe("what a reader means who filters by a place", () => {
  it("a unit of today means itself, those it took over from, and all that lies in them", () => {
    expect(meant("vn-da-nang")).toEqual([
      "vn-da-nang",
      "vn-da-nang-pre2025",
      "vn-quang-nam",
      "vn2-hai-chau",
      "vn3-hai-chau",
      "vn3-hoa-cuong",
    ]);
  });

  it.each([
    ["vn-da-nang-pre2025", ["vn-da-nang-pre2025", "vn2-hai-chau"]],
    ["vn-quang-nam", ["vn-quang-nam"]],
    ["vn2-hai-chau", ["vn2-hai-chau"]],
  ])("a former unit means itself alone, with what lay in it: %s", (id, units) => {
    expect(meant(id)).toEqual(units);
  });

  it.each([
    ["vn3-hai-chau", ["vn2-hai-chau", "vn3-hai-chau"]],
    ["kr-gyeonggi", ["kr-gyeonggi", "kr-uiwang"]],
    ["kr-jeonbuk", ["kr-jeonbuk"]],
  ])("%s means %j", (id, units) => {
    expect(meant(id)).toEqual(units);
  });

  it("a country means everything in it, of all times", () => {
    const vietnamese = [...GAZETTEER.values()].filter(({ country }) => country === "VN");
    expect(meant("vn")).toEqual(vietnamese.map(({ id }) => id).sort());
  });

  it("throws on an id that the gazetteer lacks: the address was checked before", () => {
    expect(() => lineOf("vn-atlantis", null, GAZETTEER)).toThrow("vn-atlantis");
  });
});

/** Under which of these units something is found that happened in a place on a day. */
function under(place: PlaceId, when: string, units: readonly PlaceId[]): readonly PlaceId[] {
  const found = foundUnder(lineOf(place, day(when), SEEDS), SEEDS);
  return units.filter((id) => found.has(id));
}

describe("South Jeolla and Gwangju, one from 1 July 2026 on", () => {
  const UNITS = ["kr-jeonnam", "kr-gwangju", "kr-jeonnam-gwangju", "kr-jeonbuk", "kr"];

  it.each([
    ["kr-jeonnam", "2026-06-30", ["kr-jeonnam", "kr-jeonnam-gwangju", "kr"]],
    ["kr-gwangju", "2026-06-30", ["kr-gwangju", "kr-jeonnam-gwangju", "kr"]],
    ["kr-jeonnam-gwangju", "2026-07-01", ["kr-jeonnam-gwangju", "kr"]],
    ["kr-yeosu", "2026-06-30", ["kr-jeonnam", "kr-jeonnam-gwangju", "kr"]],
    ["kr-yeosu", "2026-07-01", ["kr-jeonnam-gwangju", "kr"]],
    ["kr-gwangsan", "2026-06-30", ["kr-gwangju", "kr-jeonnam-gwangju", "kr"]],
    ["kr-gwangsan", "2026-07-01", ["kr-jeonnam-gwangju", "kr"]],
    ["kr-gwangju-gyeonggi", "2026-07-01", ["kr"]],
    ["kr-jeonju", "2020-01-01", ["kr-jeonbuk", "kr"]],
  ])("%s on %s is found under %j", (place, when, units) => {
    expect(under(place, when, UNITS)).toEqual(units);
  });
});

describe("the reform of 1 July 2025", () => {
  it("leaves each former province found under itself and under what it went into, and under no other", () => {
    const former = [...SEEDS.values()].filter(
      (unit) => unit.country === "VN" && unit.level === 1 && unit.validTo === day("2025-07-01"),
    );
    expect(former.length).toBeGreaterThan(40);
    for (const { id, successors } of former)
      expect([...foundUnder(lineOf(id, null, SEEDS), SEEDS)].sort()).toEqual(
        [id, ...successors, "vn"].sort(),
      );
  });

  it.each([
    ["vn-quang-nam", "2019-05-01", ["vn-da-nang", "vn-quang-nam"]],
    ["vn2-tam-ky", "2019-05-01", ["vn-da-nang", "vn-quang-nam"]],
    ["vn-da-nang-pre2025", "2019-05-01", ["vn-da-nang", "vn-da-nang-pre2025"]],
    ["vn-da-nang", "2025-07-01", ["vn-da-nang"]],
    ["vn-quang-nam-da-nang", "1995-01-01", ["vn-da-nang", "vn-quang-nam-da-nang"]],
  ])("%s on %s is found under %j", (place, when, units) => {
    const all = ["vn-da-nang", "vn-da-nang-pre2025", "vn-quang-nam", "vn-quang-nam-da-nang"];
    expect(under(place, when, all)).toEqual(units);
  });
});
