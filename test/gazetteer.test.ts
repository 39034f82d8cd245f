/** What the gazetteer under seeds/ promises: the provinces of Việt Nam before and after 1 July 2025. */
import { describe, expect, it } from "vitest";
import { existsOn } from "../src/place/existsOn";
import { predecessorsOf } from "../src/place/lineage";
import { day } from "./support/dates";
import { seedGazetteer } from "./support/seedGazetteer";

const GAZETTEER = seedGazetteer();
const EVE = day("2025-06-30");
const REFORM = day("2025-07-01");

const provinces = [...GAZETTEER.values()].filter(({ country, level }) => country === "VN" && level === 1);
const before = provinces.filter((unit) => existsOn(unit, EVE));
const after = provinces.filter((unit) => existsOn(unit, REFORM));

describe("the reform of 1 July 2025", () => {
  it("made 34 provinces and cities of 63, eleven of them unchanged", () => {
    expect([before.length, after.length]).toEqual([63, 34]);
    expect(before.filter((unit) => after.includes(unit))).toHaveLength(11);
  });

  it("lost none and doubled none", () => {
    const parts = after.flatMap((unit) =>
      before.includes(unit)
        ? [unit.id]
        : predecessorsOf(unit.id, GAZETTEER).filter((id) => before.some((one) => one.id === id)),
    );
    expect([...parts].sort()).toEqual(before.map(({ id }) => id).sort());
  });

  it.each([
    ["vn-ho-chi-minh", ["vn-ba-ria-vung-tau", "vn-binh-duong", "vn-ho-chi-minh-pre2025"]],
    ["vn-lam-dong", ["vn-binh-thuan", "vn-dak-nong", "vn-lam-dong-pre2025"]],
    ["vn-ca-mau", ["vn-bac-lieu", "vn-ca-mau-pre2025"]],
  ])("%s was made of %j", (id, made) => {
    const direct = before.filter(({ successors }) => successors.includes(id)).map((unit) => unit.id);
    expect(direct.sort()).toEqual(made);
  });

  it("ended every district, town and provincial city", () => {
    const districts = [...GAZETTEER.values()].filter(({ country, level }) => country === "VN" && level === 2);
    expect(districts.filter((unit) => existsOn(unit, REFORM))).toEqual([]);
  });
});

describe("a code of ISO 3166-2", () => {
  it("is given to no two units of one day", () => {
    const codes = [...GAZETTEER.values()]
      .filter((unit) => unit.iso !== null && existsOn(unit, EVE))
      .map(({ iso }) => iso);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
