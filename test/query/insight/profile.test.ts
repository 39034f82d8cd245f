import { describe, expect, it } from "vitest";
import type { Party } from "../../../src/dataset/dataset";
import type { Role, Side } from "../../../src/dataset/vocabulary";
import { evidenceOf, gapsOf, giftsOf, signedOf, visitsOf } from "../../../src/query/insight/profile";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";
import { toldDetails } from "../../support/insightRecord";

const party = (side: Side, role: Role): Party => ({ name: { vi: side, en: side }, side, role });

const ids = (directed: object) =>
  Object.fromEntries(
    Object.entries(directed).flatMap(([way, all]: [string, readonly { id: string }[]]) =>
      all.length > 0 ? [[way, all.map(({ id }) => id).join(" ")]] : [],
    ),
  );

describe("who visited whom", () => {
  const lane = indexOf({
    lane: {
      milestones: [
        "out 2021 visit",
        "in 2022 exchange",
        "both 2022 visit",
        "unnamed 2022 visit",
        "hosted 2022 training",
        "planned 2023 visit people planned",
      ],
    },
  }).milestones;

  it("follows from the side of the guests; where none or both are named it is unclear", () => {
    const details = toldDetails({
      out: { parties: [party("vn", "guest"), party("partner", "host")] },
      in: { parties: [party("partner", "guest"), party("third", "host")] },
      both: { parties: [party("vn", "guest"), party("partner", "guest")] },
      unnamed: {},
      hosted: { parties: [party("partner", "host")] },
      planned: { parties: [party("vn", "guest")] },
    });
    expect(ids(visitsOf(lane, details))).toEqual({
      "to-partner": "out",
      "to-vn": "in",
      unclear: "both unnamed",
    });
  });
});

describe("what was given", () => {
  it("goes by the side of those who gave or paid", () => {
    const lane = indexOf({
      lane: { milestones: ["masks 2021 donation", "books 2022 donation", "oda 2022 project", "x 2022"] },
    });
    const details = toldDetails({
      masks: { parties: [party("partner", "donor"), party("vn", "recipient")] },
      books: { parties: [party("vn", "donor")] },
      oda: { parties: [party("third", "funder")] },
      x: { parties: [party("partner", "guest")] },
    });
    expect(ids(giftsOf(lane.milestones, details))).toEqual({
      "to-vn": "masks",
      "to-partner": "books",
      "from-third": "oda",
    });
  });
});

describe("what was signed", () => {
  it("runs as long as its sources say, and nobody knows where they say nothing", () => {
    const lane = indexOf({
      lane: {
        milestones: [
          "a 2018 agreement",
          "b 2021 agreement",
          "c 2022 agreement",
          "d 2020 agreement",
          "v 2020",
        ],
      },
    });
    const details = toldDetails({
      a: { term: "2018/2023" },
      b: { term: "2021/2026" },
      c: {},
      d: { term: "2020/.." },
      v: { term: "2020/2030" },
    });
    const signed = signedOf(lane.milestones, details, day("2025-06-01"));
    expect(signed.map(({ milestone, force }) => `${milestone.id} ${force}`)).toEqual([
      "a over",
      "b in-force",
      "c no-term",
      "d in-force",
    ]);
  });
});

describe("the evidence of a partnership", () => {
  const lane = indexOf({
    lane: { milestones: ["a 2018", "b [..2021]", "c -", "d 2022-01/..", "e [2019..2021]"] },
  });

  it("counts articles once, and milestones that several of them tell of", () => {
    const details = toldDetails({
      a: { from: ["x", "y"] },
      b: { from: ["x"], chosen: { date: "2021", reason: { vi: "vì", en: "since" } } },
    });
    const evidence = evidenceOf(lane.milestones, details);
    expect([evidence.articles, evidence.claims, evidence.checked]).toEqual([2, 3, 0]);
    expect(evidence.several.map(({ id }) => id)).toEqual(["a"]);
    expect(evidence.single.map(({ id }) => id)).toEqual(["b"]);
    expect(evidence.disagreeing.map(({ id }) => id)).toEqual(["b"]);
  });

  it("says what is not known: dates without a limit, doubts, what nobody confirmed", () => {
    const details = toldDetails({ a: { checked: "confirmed" }, b: { checked: "once" }, c: {}, d: {}, e: {} });
    const gaps = gapsOf(lane.milestones, details);
    expect(gaps.undated.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(gaps.bounded.map(({ id }) => id)).toEqual(["e"]);
    expect(gaps.unconfirmed.map(({ id }) => id)).toEqual(["b"]);
    expect(gaps.doubtful).toEqual([]);
  });
});
