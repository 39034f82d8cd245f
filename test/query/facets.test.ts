import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIELDS, KINDS, STATUSES } from "../../src/dataset/vocabulary";
import { answer } from "../../src/query/answer";
import { facets, type PartnerFacet } from "../../src/query/facets";
import { EMPTY_QUESTION, type Question } from "../../src/query/question";
import { indexes, indexOf, nearDays, PARTNER_UNITS, VN_UNITS } from "../support/dataset";

const index = indexOf({
  "hai-chau--uiwang": {
    vn: ["vn2-hai-chau"],
    partner: ["kr-uiwang"],
    milestones: [
      "hu-01 2021-07-07 agreement culture,sport",
      "hu-02 2022 visit culture",
      "hu-03 2023 visit health",
    ],
  },
  "dak-lak--jeollabuk": {
    vn: ["vn-dak-lak-pre2025"],
    partner: ["kr-jeonbuk"],
    milestones: ["dj-01 2017-12-22 agreement culture", "dj-02 - visit people planned"],
  },
});

const offered = (question: Partial<Question>) => facets(index, { ...EMPTY_QUESTION, ...question });

describe("facets", () => {
  it("offer provinces of today with the units they were made from, those without milestones too", () => {
    expect(offered({}).province).toEqual([
      {
        unit: "vn-da-nang",
        count: 3,
        former: [
          { unit: "vn-da-nang-pre2025", count: 3 },
          { unit: "vn-quang-nam", count: 0 },
          { unit: "vn-quang-nam-da-nang", count: 0 },
        ],
      },
      {
        unit: "vn-dak-lak",
        count: 2,
        former: [
          { unit: "vn-dak-lak-pre2025", count: 2 },
          { unit: "vn-phu-yen", count: 0 },
        ],
      },
    ]);
  });

  it("offer partners from country down to city, without levels that do not occur", () => {
    expect(offered({}).partner).toEqual([
      {
        unit: "kr",
        count: 5,
        parts: [
          { unit: "kr-gyeonggi", count: 3, parts: [{ unit: "kr-uiwang", count: 3, parts: [] }] },
          { unit: "kr-jeonbuk", count: 2, parts: [] },
        ],
      },
    ]);
  });

  it("offer the city of today beside a partner that was merged into it", () => {
    const urawa = indexOf({ lane: { partner: ["jp-urawa"], milestones: ["a 1994"] } });
    const cities = [
      { unit: "jp-saitama-city", count: 1, parts: [] },
      { unit: "jp-urawa", count: 1, parts: [] },
    ];
    expect(facets(urawa, EMPTY_QUESTION).partner).toEqual([
      { unit: "jp", count: 1, parts: [{ unit: "jp-saitama", count: 1, parts: cities }] },
    ]);
  });

  it("group fields by family, whose count is of milestones and not of fields", () => {
    expect(offered({}).field).toEqual([
      { family: "health", count: 1, fields: [{ value: "health", count: 1 }] },
      {
        family: "culture",
        count: 3,
        fields: [
          { value: "culture", count: 3 },
          { value: "sport", count: 1 },
        ],
      },
      { family: "government", count: 1, fields: [{ value: "people", count: 1 }] },
    ]);
  });

  it("count under the other filters and leave their own out", () => {
    const { kind, status, province } = offered({ kind: ["agreement"], status: ["done"] });
    expect(kind).toEqual([
      { value: "agreement", count: 2 },
      { value: "visit", count: 2 },
    ]);
    expect(status).toEqual([
      { value: "done", count: 2 },
      { value: "planned", count: 0 },
    ]);
    expect(province.map(({ count }) => count)).toEqual([1, 1]);
  });

  it("go on offering what was chosen though the record does not know it", () => {
    const { kind, partner } = offered({ kind: ["award"], partner: ["la-sekong"] });
    expect(kind).toContainEqual({ value: "award", count: 0 });
    expect(partner).toContainEqual({
      unit: "la",
      count: 0,
      parts: [{ unit: "la-sekong", count: 0, parts: [] }],
    });
  });

  it("go on offering a chosen province that has no milestone", () => {
    const lane = indexOf({ lane: { vn: ["vn-dak-lak-pre2025"], milestones: ["a 2017"] } });
    const { province } = facets(lane, { ...EMPTY_QUESTION, province: ["vn-quang-nam"] });
    expect(province.map(({ unit, count }) => [unit, count])).toEqual([
      ["vn-da-nang", 0],
      ["vn-dak-lak", 1],
    ]);
  });

  it("are the same object for the same question", () => {
    const question = { ...EMPTY_QUESTION };
    expect(facets(index, question)).toBe(facets(index, question));
  });
});

function flat(parts: readonly PartnerFacet[]): { value: string; count: number }[] {
  return parts.flatMap((part) => [{ value: part.unit, count: part.count }, ...flat(part.parts)]);
}

const questions: fc.Arbitrary<Question> = fc.record({
  province: fc.subarray([...VN_UNITS], { maxLength: 2 }),
  partner: fc.subarray([...PARTNER_UNITS], { maxLength: 2 }),
  field: fc.subarray([...FIELDS], { maxLength: 8 }),
  kind: fc.subarray([...KINDS], { maxLength: 8 }),
  status: fc.subarray([...STATUSES], { maxLength: 3 }),
  partnership: fc.subarray(["partnership-0", "partnership-1"]),
  text: fc.constant(""),
  within: fc.option(
    fc.tuple(nearDays, nearDays).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    { nil: null },
  ),
});

describe("the count of a value", () => {
  it("is the number of milestones that choosing it alone would leave", () => {
    fc.assert(
      fc.property(indexes, questions, (any, question) => {
        const { province, partner, field, kind, status } = facets(any, question);
        const former = province.flatMap((each) => [each, ...each.former]);
        const counts = {
          province: former.map(({ unit, count }) => ({ value: unit, count })),
          partner: flat(partner),
          field: field.flatMap(({ fields }) => fields),
          kind,
          status,
        };
        for (const [facet, values] of Object.entries(counts))
          for (const { value, count } of values) {
            const alone = answer(any, { ...question, [facet]: [value] });
            expect({ facet, value, count }).toEqual({ facet, value, count: alone.milestones.length });
          }
      }),
    );
  });

  it("is offered for every place that a milestone has", () => {
    fc.assert(
      fc.property(indexes, (any) => {
        const { partner } = facets(any, EMPTY_QUESTION);
        const values = flat(partner).map(({ value }) => value);
        expect(values).toEqual(
          expect.arrayContaining([...new Set([...any.milestones].map(({ partnerPlace }) => partnerPlace))]),
        );
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });
});
