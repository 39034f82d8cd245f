import { describe, expect, it } from "vitest";
import { unitAt } from "../../src/place/gazetteer";
import {
  ancestorsOf,
  countryOf,
  firstLevelOf,
  formedFrom,
  heirsOf,
  predecessorsOf,
  successorsOf,
} from "../../src/place/lineage";
import { GAZETTEER, gazetteerOf, named, REFORM, unit } from "../support/places";

const at = (id: string) => unitAt(id, GAZETTEER);
const name = named({ vi: "X", en: "X" }, { vi: "X", en: "X" });

describe("who took over from whom", () => {
  it.each([
    ["vn-da-nang", ["vn-da-nang-pre2025", "vn-quang-nam"]],
    ["vn-dak-lak", ["vn-dak-lak-pre2025", "vn-phu-yen"]],
    ["vn3-hoa-cuong", ["vn2-hai-chau"]],
    ["vn-quang-nam", []],
    ["kr-jeonbuk", []],
  ])("%s took over from %j", (id, predecessors) => {
    expect(predecessorsOf(id, GAZETTEER)).toEqual(predecessors);
  });

  it.each([
    ["vn-quang-nam", ["vn-da-nang"]],
    ["vn2-hai-chau", ["vn3-hai-chau", "vn3-hoa-cuong"]],
    ["vn-da-nang", []],
  ])("%s went into %j", (id, successors) => {
    expect(successorsOf(id, GAZETTEER)).toEqual(successors);
  });

  it("goes through several reforms, and tells only the units of today", () => {
    const chain = gazetteerOf(
      unit("oldest", name, { validTo: REFORM, successors: ["old"] }),
      unit("old", name, { validTo: REFORM, successors: ["new"] }),
      unit("new", name, { validFrom: REFORM }),
    );
    expect(predecessorsOf("new", chain)).toEqual(["old", "oldest"]);
    expect(successorsOf("oldest", chain)).toEqual(["new"]);
    expect(formedFrom("new", chain)).toEqual(["old"]);
    expect(["oldest", "old", "new"].map((id) => heirsOf(id, chain))).toEqual([["new"], ["new"], ["new"]]);
  });

  it("leaves a unit of which nothing is known to have followed as its own heir", () => {
    const lost = gazetteerOf(unit("lost", name, { validTo: REFORM }));
    expect(heirsOf("lost", lost)).toEqual(["lost"]);
  });

  it("ends even where the gazetteer wrongly goes in a circle", () => {
    const circle = gazetteerOf(
      unit("a", name, { successors: ["b"], parent: "b" }),
      unit("b", name, { successors: ["a"], parent: "a" }),
    );
    expect(predecessorsOf("a", circle)).toEqual(["b"]);
    expect(successorsOf("a", circle)).toEqual(["b"]);
    expect(ancestorsOf(unitAt("a", circle), circle).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("who belongs to whom", () => {
  it.each([
    ["vn2-hai-chau", ["vn-da-nang-pre2025", "vn"]],
    ["vn3-hai-chau", ["vn-da-nang", "vn"]],
    ["kr-uiwang", ["kr-gyeonggi"]],
    ["vn", []],
  ])("%s lies in %j", (id, ancestors) => {
    expect(ancestorsOf(at(id), GAZETTEER).map((unit) => unit.id)).toEqual(ancestors);
  });

  it.each([
    ["vn2-hai-chau", "vn-da-nang-pre2025"],
    ["vn3-hoa-cuong", "vn-da-nang"],
    ["kr-uiwang", "kr-gyeonggi"],
    ["kr-jeonbuk", "kr-jeonbuk"],
    ["vn", "vn"],
  ])("the first level of %s is %s", (id, first) => {
    expect(firstLevelOf(at(id), GAZETTEER).id).toBe(first);
  });

  it("takes the highest unit known where a first level is not", () => {
    const city = unit("city", name, { level: 2, parent: "vn" });
    const ward = unit("ward", name, { level: 3, parent: "city" });
    expect(firstLevelOf(ward, gazetteerOf(at("vn"), city, ward)).id).toBe("city");
  });

  it("knows a country by its code, where the gazetteer has it", () => {
    expect(countryOf(at("vn2-hai-chau"), GAZETTEER)?.id).toBe("vn");
    expect(countryOf(at("kr-uiwang"), GAZETTEER)).toBeNull();
  });

  it("throws on a parent that the gazetteer lacks, which compile reports before", () => {
    const lost = unit("lost", name, { level: 2, parent: "nowhere" });
    expect(() => ancestorsOf(lost, gazetteerOf(lost))).toThrow("nowhere");
  });
});
