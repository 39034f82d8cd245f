import { describe, expect, it } from "vitest";
import { unitsMeant } from "../../src/place/unitsMeant";
import { GAZETTEER } from "../support/places";

describe("what a reader means who filters by a place", () => {
  it("a unit of today means itself, those it took over from, and all that lies in them", () => {
    expect([...unitsMeant("vn-da-nang", GAZETTEER)].sort()).toEqual([
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
  ])("a former unit means itself alone, with what lay in it: %s", (id, meant) => {
    expect([...unitsMeant(id, GAZETTEER)].sort()).toEqual(meant);
  });

  it.each([
    ["vn3-hai-chau", ["vn2-hai-chau", "vn3-hai-chau"]],
    ["kr-gyeonggi", ["kr-gyeonggi", "kr-uiwang"]],
    ["kr-jeonbuk", ["kr-jeonbuk"]],
  ])("%s means %j", (id, meant) => {
    expect([...unitsMeant(id, GAZETTEER)].sort()).toEqual(meant);
  });

  it("a country means everything in it, of all times", () => {
    const vietnamese = [...GAZETTEER.values()].filter(({ country }) => country === "VN");
    expect(unitsMeant("vn", GAZETTEER)).toEqual(new Set(vietnamese.map(({ id }) => id)));
  });

  it("throws on an id that the gazetteer lacks: the address was checked before", () => {
    expect(() => unitsMeant("vn-atlantis", GAZETTEER)).toThrow("vn-atlantis");
  });
});
