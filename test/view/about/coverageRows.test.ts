import { describe, expect, it } from "vitest";
import type { Coverage, Holdings } from "../../../src/dataset/coverage";
import { type CoverageRow, countryRows, provinceRows, sharesOf } from "../../../src/view/about/coverageRows";

const held = (milestones: number): Holdings => ({
  partnerships: 1,
  milestones,
  sources: 1,
  claims: 4,
  checked: 1,
});

const coverage: Coverage = {
  total: held(6),
  provinces: [
    { unit: "z", ...held(1), former: [] },
    {
      unit: "a",
      ...held(5),
      former: [
        { unit: "old", ...held(3) },
        { unit: "older", ...held(0) },
      ],
    },
  ],
  countries: [
    { unit: "kr", ...held(2) },
    { unit: "au", ...held(4) },
  ],
};

const names = new Map(
  Object.entries({ z: "An Giang", a: "Đà Nẵng", old: "Quảng Nam", older: "Cũ", kr: "Ý", au: "Úc" }),
);
const nameOf = (id: string) => names.get(id) ?? id;
const told = ({ label, former, milestones }: CoverageRow) => `${former ? "· " : ""}${label} ${milestones}`;

describe("the tables of coverage", () => {
  it("sort provinces by name and keep former units below their own", () => {
    expect(provinceRows(coverage, nameOf, "vi").map(told)).toEqual([
      "An Giang 1",
      "Đà Nẵng 5",
      "· Quảng Nam 3",
      "· Cũ 0",
    ]);
  });

  it("sort countries as the language does", () => {
    expect(countryRows(coverage, nameOf, "vi").map(told)).toEqual(["Úc 4", "Ý 2"]);
  });

  it("tell shares of citations that add up, and none where nothing is cited", () => {
    expect(sharesOf(held(1))).toEqual({ checked: 0.25, cited: 0.75 });
    expect(sharesOf({ ...held(0), claims: 0, checked: 0 })).toBeNull();
  });
});
