import { describe, expect, it } from "vitest";
import { NO_DETAILS } from "../../../src/dataset/dataset";
import { answer } from "../../../src/query/answer";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { placesThroughTime, reportOf } from "../../../src/view/print/report";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";
import { detailsOf } from "../../support/details";

const index = indexOf({
  "dak-lak--jeonbuk": { vn: ["vn-dak-lak"], partner: ["kr-jeonbuk"], milestones: ["d 2017-12-22"] },
  "hai-chau--uiwang": { milestones: ["a 2021-07-07", "b -", "c 2023"] },
});
const details = detailsOf({
  a: ["x:checked", "y:cited"],
  b: ["z:cited"],
  c: ["y:cited", "x:checked"],
  d: ["y:cited", "w:checked"],
});
const { lanes } = answer(index, EMPTY_QUESTION);

describe("the printed report", () => {
  it("has one section a partnership, milestones in known order, undated ones in their place", () => {
    const sections = reportOf(lanes, index, details).sections.map(({ partnership, entries }) => [
      partnership.id,
      entries.map(({ milestone }) => milestone.id).join(""),
    ]);
    expect(sections).toEqual([
      ["dak-lak--jeonbuk", "d"],
      ["hai-chau--uiwang", "abc"],
    ]);
  });

  it("numbers each source once, in the order in which it is first needed", () => {
    const { sections, citations } = reportOf(lanes, index, details);
    expect(citations.map(({ number, article }) => `${number}${article.id}`)).toEqual([
      "1y",
      "2w",
      "3x",
      "4z",
    ]);
    const numbers = sections.flatMap(({ entries }) => entries.map(({ sources }) => sources.join()));
    expect(numbers).toEqual(["1,2", "1,3", "4", "1,3"]);
  });

  it("says of a source that it was checked only where every passage that it is cited for was", () => {
    const mixed = detailsOf({ a: ["x:checked"], c: ["x:cited"], d: ["w:checked"] });
    const checked = reportOf(lanes, index, mixed).citations.map((each) => [each.article.id, each.checked]);
    expect(checked).toEqual([
      ["w", true],
      ["x", false],
    ]);
  });

  it("stands without sources while the details are not here", () => {
    const { sections, citations } = reportOf(lanes, index, NO_DETAILS);
    expect(citations).toEqual([]);
    expect(sections.flatMap(({ entries }) => entries.map(({ detail }) => detail))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("the names of a side", () => {
  const sideOf = (...vn: readonly string[]) => {
    const { milestones } = indexOf({ lane: { milestones: vn.map((_, at) => `m${at} 20${20 + at}`) } });
    const placed = Array.from(milestones, (milestone, at) => ({ ...milestone, vnPlace: vn[at] ?? "" }));
    return placesThroughTime(index, placed, ({ vnPlace }) => vnPlace, "en");
  };

  const named = (...vn: readonly string[]) => sideOf(...vn).map(({ id }) => id);

  it("are told once, by the name of the first milestone's day", () => {
    expect(sideOf("vn2-hai-chau", "vn2-hai-chau")).toEqual([
      expect.objectContaining({ id: "vn2-hai-chau", day: day("2020-01-01") }),
    ]);
    expect(named("vn2-hai-chau", "vn-dak-lak", "vn2-hai-chau")).toEqual(["vn2-hai-chau", "vn-dak-lak"]);
  });

  it("are not told again by themselves where they were told as what became of an earlier unit", () => {
    expect(named("vn2-hai-chau", "vn3-hai-chau")).toEqual(["vn2-hai-chau"]);
    expect(named("vn3-hai-chau", "vn2-hai-chau")).toEqual(["vn3-hai-chau", "vn2-hai-chau"]);
  });
});
