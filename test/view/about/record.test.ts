import { describe, expect, it } from "vitest";
import { milestonesFrom } from "../../../src/dataset/columnsFrom";
import type { Claim } from "../../../src/dataset/dataset";
import { recordNumbers } from "../../../src/view/about/recordNumbers";
import { statedDates } from "../../../src/view/about/statedDates";
import { indexOf } from "../../support/dataset";

function claim(of: string, date: string | null, passages = 0): Claim {
  const passage = { start: 0, end: 1, sha256: "", paragraph: 1, fragment: [] };
  return {
    article: of,
    date,
    dateText: null,
    basis: null,
    confidence: "high",
    differs: null,
    evidence: Array.from({ length: passages }, () => passage),
  };
}

describe("the numbers of the record", () => {
  it("are counted from the index alone: claims, those that were checked, and what compile has counted", () => {
    const index = indexOf({ lane: { milestones: ["a 2021", "b 2022"] } });
    const counts = [
      { sources: 2, checked: 1 },
      { sources: 1, checked: 0 },
    ];
    const counted = Array.from(index.milestones, (milestone, at) => ({ ...milestone, ...counts[at] }));
    const totals = { articles: 2, publishers: 1 };
    expect(recordNumbers({ ...index, totals, milestones: milestonesFrom(counted, 1) })).toEqual({
      milestones: 2,
      partnerships: 1,
      sources: 2,
      publishers: 1,
      claims: 3,
      checked: 1,
    });
  });
});

describe("the dates that sources state", () => {
  it("stand once each, the most exact first, and what states none last", () => {
    const claims = [
      claim("none", null),
      claim("year", "2021"),
      claim("month", "2021-07"),
      claim("day", "2021-07-07"),
      claim("other-month", "2022-07"),
      claim("same-day", "2021-07-07"),
    ];
    expect(statedDates(claims)).toEqual([
      { date: "2021-07-07", articles: ["day", "same-day"] },
      { date: "2021-07", articles: ["month"] },
      { date: "2022-07", articles: ["other-month"] },
      { date: "2021", articles: ["year"] },
      { date: null, articles: ["none"] },
    ]);
  });

  it("are not taken for more exact because they are doubtful", () => {
    const dates = statedDates([claim("doubtful", "2020~"), claim("sure", "2021")]).map(({ date }) => date);
    expect(dates).toEqual(["2020~", "2021"]);
  });
});
