import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/query/answer";
import { mapActivity } from "../../src/query/mapActivity";
import { EMPTY_QUESTION, type Question } from "../../src/query/question";
import { whereabouts } from "../../src/query/whereabouts";
import { indexes, indexOf, nearDays, PARTNER_UNITS, VN_UNITS } from "../support/dataset";
import { day } from "../support/dates";

const index = indexOf({
  "hai-chau--uiwang": {
    milestones: ["hu-01 2021-07-07 agreement culture", "hu-02 2022 visit culture", "hu-03 - visit health"],
  },
  "dak-lak--iksan": {
    vn: ["vn-dak-lak-pre2025"],
    partner: ["kr-iksan"],
    milestones: ["dj-01 2017-12-22 agreement culture"],
  },
  "dak-lak--saitama": {
    vn: ["vn-dak-lak"],
    partner: ["jp-saitama"],
    milestones: ["ds-01 2022-05-01 visit trade", "ds-02 2023 visit trade"],
  },
});

const active = (question: Partial<Question>) => mapActivity(index, { ...EMPTY_QUESTION, ...question }, null);

describe("activity on the map", () => {
  it("counts milestones by partnership, province of today and country", () => {
    const { lanes, provinces, countries, shown } = active({});
    expect(lanes.map((lane) => lane.shown)).toEqual([3, 1, 2]);
    expect([...provinces]).toEqual([
      ["vn-da-nang", 3],
      ["vn-dak-lak", 3],
    ]);
    expect([...countries]).toEqual([
      ["kr", 4],
      ["jp", 2],
    ]);
    expect(shown).toBe(6);
  });

  it("keeps what the chosen places leave out, so that it can be drawn faintly and chosen too", () => {
    const { lanes, provinces, countries } = active({ province: ["vn-dak-lak"], partner: ["kr"] });
    expect(lanes).toEqual([
      { shown: 0, anywhere: 3 },
      { shown: 1, anywhere: 1 },
      { shown: 0, anywhere: 2 },
    ]);
    expect(provinces.get("vn-da-nang")).toBe(3);
    expect(countries.get("jp")).toBe(2);
  });

  it("lets other filters leave out for good", () => {
    expect(active({ field: ["trade"] }).lanes.map(({ anywhere }) => anywhere)).toEqual([0, 0, 2]);
  });

  it("counts within a stretch of time what may lie in it, and nothing of unknown date", () => {
    const within = { from: day("2022-01-01"), to: day("2022-12-31") };
    expect(active({ within }).lanes.map((lane) => lane.shown)).toEqual([1, 0, 1]);
  });
});

const places = (units: readonly string[]) => fc.subarray([...units], { maxLength: 2 });
const questions: fc.Arbitrary<Question> = fc
  .record({
    province: places(VN_UNITS),
    partner: places(PARTNER_UNITS),
    within: fc.option(fc.tuple(nearDays, nearDays), { nil: null }),
  })
  .map(({ province, partner, within }) => {
    const [a, b] = within ?? [null, null];
    const days = a === null || b === null ? null : a < b ? { from: a, to: b } : { from: b, to: a };
    return { ...EMPTY_QUESTION, province, partner, within: days };
  });

describe("any activity", () => {
  it("agrees with the answers to the same question, without provinces, and without partners", () => {
    fc.assert(
      fc.property(indexes, questions, (record, question) => {
        const sizes = (asked: Question) => {
          const counts = record.partnerships.map(() => 0);
          for (const { partnership } of answer(record, asked).milestones)
            counts[partnership] = (counts[partnership] ?? 0) + 1;
          return counts;
        };
        const found = mapActivity(record, question, null);
        const shown = sizes(question);
        const anywhere = sizes({ ...question, province: [], partner: [] });
        expect(found.lanes).toEqual(shown.map((count, at) => ({ shown: count, anywhere: anywhere[at] })));
        const sum = (counts: readonly number[], isHere: (at: number) => boolean) =>
          counts.reduce((all, count, at) => all + (isHere(at) ? count : 0), 0);
        const lanes = whereabouts(record);
        for (const [province, count] of found.provinces)
          expect(count).toBe(
            sum(sizes({ ...question, province: [] }), (at) => lanes[at]?.province === province),
          );
        for (const [country, count] of found.countries)
          expect(count).toBe(
            sum(sizes({ ...question, partner: [] }), (at) => lanes[at]?.country === country),
          );
      }),
    );
  });
});
