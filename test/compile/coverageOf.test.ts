import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf, encodeCoverage } from "../../src/compile/coverageOf";
import { decodeCoverage } from "../../src/dataset/coverage";
import type { Index } from "../../src/dataset/dataset";
import { answer } from "../../src/query/answer";
import { EMPTY_QUESTION } from "../../src/query/question";
import { indexes, indexOf } from "../support/dataset";
import { detailsOf } from "../support/details";
import { seedGazetteer } from "../support/seedGazetteer";

const index: Index = {
  ...indexOf({
    a: { vn: ["vn-quang-nam"], partner: ["kr-osan"], milestones: ["a-1 2010", "a-2 2012"] },
    b: { vn: ["vn-da-nang-pre2025"], partner: ["kr-gwangju"], milestones: ["b-1 2015"] },
    c: { vn: ["vn-da-nang"], partner: ["la-champasak"], milestones: ["c-1 2026-08-01"] },
    d: { vn: ["vn2-tam-ky"], partner: ["kr-dalseo"], milestones: ["d-1 2011"] },
  }),
  units: seedGazetteer(),
};
const details = detailsOf({
  "a-1": ["first:checked", "second:cited"],
  "a-2": ["first:checked"],
  "b-1": ["second:cited"],
  "c-1": ["third:cited"],
  "d-1": ["second:cited"],
});
const { total, provinces, countries } = coverageOf(index, details);

describe("what the record holds", () => {
  it("is counted as a whole, sources once however often they are cited", () => {
    expect(total).toEqual({ partnerships: 4, milestones: 5, sources: 3, claims: 6, checked: 2 });
  });

  it("is told by province of today, former units by themselves", () => {
    expect(provinces).toEqual([
      {
        unit: "vn-da-nang",
        partnerships: 4,
        milestones: 5,
        sources: 3,
        claims: 6,
        checked: 2,
        former: [
          {
            unit: "vn-da-nang-pre2025",
            partnerships: 1,
            milestones: 1,
            sources: 1,
            claims: 1,
            checked: 0,
          },
          { unit: "vn-quang-nam", partnerships: 2, milestones: 3, sources: 2, claims: 4, checked: 2 },
        ],
      },
    ]);
  });

  it("is told by country, Việt Nam left out", () => {
    expect(countries).toEqual([
      { unit: "kr", partnerships: 3, milestones: 4, sources: 2, claims: 5, checked: 2 },
      { unit: "la", partnerships: 1, milestones: 1, sources: 1, claims: 1, checked: 0 },
    ]);
  });

  it("names a unit of the last merger in which nothing happened, and an older one only where something did", () => {
    const old: Index = {
      ...indexOf({ a: { vn: ["vn-quang-nam-da-nang"], milestones: ["a-1 1990"] } }),
      units: seedGazetteer(),
    };
    const [daNang] = coverageOf(old, detailsOf({ "a-1": ["cited"] })).provinces;
    expect(daNang?.former.map(({ unit, milestones }) => [unit, milestones])).toEqual([
      ["vn-da-nang-pre2025", 0],
      ["vn-quang-nam", 0],
      ["vn-quang-nam-da-nang", 1],
    ]);
    expect(provinces[0]?.former.map(({ unit }) => unit)).not.toContain("vn-quang-nam-da-nang");
  });

  it("is in each row what a filter by that place shows", () => {
    fc.assert(
      fc.property(indexes, (any) => {
        const cited = detailsOf(Object.fromEntries(Array.from(any.milestones, ({ id }) => [id, ["cited"]])));
        const coverage = coverageOf(any, cited);
        const rows = coverage.provinces.flatMap((each) => [each, ...each.former]);
        const shown = (facet: "province" | "partner", unit: string) => {
          const { milestones, lanes } = answer(any, { ...EMPTY_QUESTION, [facet]: [unit] });
          return [unit, milestones.length, lanes.length];
        };
        for (const { unit, milestones, partnerships } of rows)
          expect([unit, milestones, partnerships]).toEqual(shown("province", unit));
        for (const { unit, milestones, partnerships } of coverage.countries)
          expect([unit, milestones, partnerships]).toEqual(shown("partner", unit));
      }),
    );
  });

  it("adds up over countries: each milestone has one partner", () => {
    fc.assert(
      fc.property(indexes, (any) => {
        const cited = detailsOf(Object.fromEntries(Array.from(any.milestones, ({ id }) => [id, ["cited"]])));
        const coverage = coverageOf(any, cited);
        const sum = coverage.countries.reduce((all, { milestones }) => all + milestones, 0);
        expect(sum).toBe(coverage.total.milestones);
      }),
    );
  });
});

describe("the file", () => {
  it("says the same when it is read again", () => {
    const coverage = coverageOf(index, details);
    expect(decodeCoverage(JSON.parse(encodeCoverage(coverage)))).toEqual({ ok: true, value: coverage });
  });

  it.each([
    ["another format", { format: 0 }, { kind: "version", found: 0 }],
    ["no total", { total: undefined }, { kind: "damaged", at: "total" }],
    ["less than nothing", { total: { ...total, milestones: -1 } }, { kind: "damaged", at: "total" }],
    [
      "more checked than cited",
      { countries: [{ unit: "kr", ...total, checked: 7 }] },
      { kind: "damaged", at: "countries[0].checked" },
    ],
    [
      "a province without its former units",
      { provinces: [{ unit: "vn-hue", ...total }] },
      { kind: "damaged", at: "provinces[0].former" },
    ],
  ])("is refused with %s", (_, change, error) => {
    const file: object = JSON.parse(encodeCoverage({ total, provinces, countries }));
    expect(decodeCoverage({ ...file, ...change })).toEqual({ ok: false, error });
  });
});
