import { describe, expect, it } from "vitest";
import { existsNow, existsOn } from "../../src/place/existsOn";
import { unitAt } from "../../src/place/gazetteer";
import { unitOnDay } from "../../src/place/unitOnDay";
import { day } from "../support/dates";
import { GAZETTEER, gazetteerOf, named, unit } from "../support/places";

describe("whether a unit was there", () => {
  it.each([
    ["vn-quang-nam", "1996-12-31", false],
    ["vn-quang-nam", "1997-01-01", true],
    ["vn-quang-nam", "2025-06-30", true],
    ["vn-quang-nam", "2025-07-01", false],
    ["vn-da-nang", "2025-06-30", false],
    ["vn-da-nang", "2025-07-01", true],
    ["kr-jeonbuk", "1950-01-01", true],
  ])("%s on %s: %s", (id, when, there) => {
    expect(existsOn(unitAt(id, GAZETTEER), day(when))).toBe(there);
  });

  it("a unit that nothing ended exists now", () => {
    expect(existsNow(unitAt("vn-da-nang", GAZETTEER))).toBe(true);
    expect(existsNow(unitAt("vn-quang-nam", GAZETTEER))).toBe(false);
  });
});

describe("the unit that stood for one side of a partnership", () => {
  const chain = ["vn2-hai-chau", "vn3-hai-chau"];

  it.each([
    ["2021-07-07", "vn2-hai-chau"],
    ["2025-06-30", "vn2-hai-chau"],
    ["2025-07-01", "vn3-hai-chau"],
    [null, "vn3-hai-chau"],
  ])("on %s was %s", (when, id) => {
    expect(unitOnDay(chain, when === null ? null : day(when), GAZETTEER).id).toBe(id);
  });

  it("before the first is the first, in a gap the one just ended, after the last the last", () => {
    const name = named({ vi: "X", en: "X" }, { vi: "X", en: "X" });
    const years = (from: number, to: number) => ({
      validFrom: day(`${from}-01-01`),
      validTo: day(`${to}-01-01`),
    });
    const units = gazetteerOf(unit("a", name, years(1990, 2000)), unit("b", name, years(2005, 2010)));
    const on = (when: string) => unitOnDay(["a", "b"], day(when), units).id;
    expect(["1980-01-01", "2000-01-01", "2004-12-31", "2005-01-01", "2020-01-01"].map(on)).toEqual([
      "a",
      "a",
      "a",
      "b",
      "b",
    ]);
  });

  it("throws on a unit that the gazetteer lacks and on an empty chain, which compile reports before", () => {
    expect(() => unitOnDay(["vn-atlantis"], null, GAZETTEER)).toThrow("vn-atlantis");
    expect(() => unitOnDay([], null, GAZETTEER)).toThrow();
  });
});
