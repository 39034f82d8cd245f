import { describe, expect, it } from "vitest";
import { doubtOf, familyOf, markClasses } from "../../../src/view/mark/family";
import { indexOf } from "../../support/dataset";
import { date } from "../../support/dates";

describe("doubt about a date", () => {
  it.each([
    ["2021-07-07", ""],
    ["2021-07~", "about"],
    ["2018?", "uncertain"],
    ["2018%", "about uncertain"],
    ["2018~/2019", "about"],
    ["2018/2019?", "uncertain"],
    ["[2018..2019~]", "about"],
    ["[2018?,2020]", "uncertain"],
    ["2022-04/..", ""],
  ])("in %s: %s", (edtf, doubt) => {
    const { about, uncertain } = doubtOf(date(edtf));
    expect([about && "about", uncertain && "uncertain"].filter(Boolean).join(" ")).toBe(doubt);
  });

  it("is none where no source states a date", () => {
    expect(doubtOf(null)).toEqual({ about: false, uncertain: false });
  });
});

describe("the look of a mark", () => {
  const classesOf = (line: string) => {
    const index = indexOf({ lane: { milestones: [`a ${line}`] } });
    const [milestone] = index.milestones;
    return milestone ? markClasses(index, milestone) : "";
  };

  it.each([
    ["2021-07-07 visit health", "mark family-health precision-day"],
    ["2021-07~ visit sport,health", "mark family-culture precision-month about"],
    ["2018? visit it", "mark family-building precision-year uncertain"],
    ["[2022-04-28..] agreement labour planned", "mark family-work precision-bounded hollow runs-right"],
    ["[..2022-07-05] project aid", "mark family-health precision-bounded runs-left"],
    ["2022-04/.. project culture ongoing", "mark family-culture precision-open runs-right"],
    ["2021 agreement people agreed", "mark family-government precision-year hollow"],
    ["- visit people", "mark family-government precision-unknown"],
  ])("of %s is “%s”", (line, classes) => {
    expect(classesOf(line)).toBe(classes);
  });

  it("takes its colour from the first field", () => {
    const index = indexOf({ lane: { milestones: ["a 2021 visit trade,health"] } });
    expect([...index.milestones].map((milestone) => familyOf(index, milestone))).toEqual(["trade"]);
  });
});
