import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIELDS, KINDS, STATUSES } from "../../src/dataset/vocabulary";
import { answer } from "../../src/query/answer";
import { facets, type PlaceFacet } from "../../src/query/facets";
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
  it("offer provinces of today, below them the units of the time, those without milestones too", () => {
    expect(offered({}).province).toEqual([
      {
        unit: "vn-da-nang",
        count: 3,
        parts: [
          {
            unit: "vn-da-nang-pre2025",
            count: 3,
            parts: [{ unit: "vn2-hai-chau", count: 3, parts: [] }],
          },
          { unit: "vn-quang-nam", count: 0, parts: [] },
          { unit: "vn-quang-nam-da-nang", count: 0, parts: [] },
          { unit: "vn3-hai-chau", count: 3, parts: [] },
          { unit: "vn3-hoa-cuong", count: 3, parts: [] },
        ],
      },
      {
        unit: "vn-dak-lak",
        count: 2,
        parts: [
          { unit: "vn-dak-lak-pre2025", count: 2, parts: [] },
          { unit: "vn-phu-yen", count: 0, parts: [] },
        ],
      },
    ]);
  });

  it("offer today's province where only a former one has milestones", () => {
    const lane = indexOf({ lane: { vn: ["vn-quang-nam"], milestones: ["a 2010", "b 2012"] } });
    expect(flat(facets(lane, EMPTY_QUESTION).province)).toEqual([
      { value: "vn-da-nang", count: 2 },
      { value: "vn-da-nang-pre2025", count: 0 },
      { value: "vn-quang-nam", count: 2 },
      { value: "vn-quang-nam-da-nang", count: 0 },
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

  it("offer the city of today, and below it the partner that was merged into it", () => {
    const urawa = indexOf({ lane: { partner: ["jp-urawa"], milestones: ["a 1994"] } });
    const city = {
      unit: "jp-saitama-city",
      count: 1,
      parts: [{ unit: "jp-urawa", count: 1, parts: [] }],
    };
    expect(facets(urawa, EMPTY_QUESTION).partner).toEqual([
      { unit: "jp", count: 1, parts: [{ unit: "jp-saitama", count: 1, parts: [city] }] },
    ]);
  });

  it("offer a city by what it lies in today, and count it where it lay on the day", () => {
    const yeosu = indexOf({ lane: { partner: ["kr-yeosu"], milestones: ["a 2019", "b 2026-08-01"] } });
    expect(facets(yeosu, EMPTY_QUESTION).partner).toEqual([
      {
        unit: "kr",
        count: 2,
        parts: [
          {
            unit: "kr-jeonnam-gwangju",
            count: 2,
            parts: [
              { unit: "kr-gwangju", count: 0, parts: [] },
              { unit: "kr-jeonnam", count: 1, parts: [] },
              { unit: "kr-yeosu", count: 2, parts: [] },
            ],
          },
        ],
      },
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
    expect(flat(province)).toEqual([
      { value: "vn-da-nang", count: 0 },
      { value: "vn-da-nang-pre2025", count: 0 },
      { value: "vn-quang-nam", count: 0 },
      { value: "vn-quang-nam-da-nang", count: 0 },
      { value: "vn-dak-lak", count: 1 },
      { value: "vn-dak-lak-pre2025", count: 1 },
      { value: "vn-phu-yen", count: 0 },
    ]);
  });

  it("are the same object for the same question", () => {
    const question = { ...EMPTY_QUESTION };
    expect(facets(index, question)).toBe(facets(index, question));
  });
});

function flat(parts: readonly PlaceFacet[]): { value: string; count: number }[] {
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
  due: fc.boolean(),
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
        const counts = {
          province: flat(province),
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

  it("is offered for every place that a milestone has, each once on its side of today's units", () => {
    fc.assert(
      fc.property(indexes, (any) => {
        const { province, partner } = facets(any, EMPTY_QUESTION);
        const milestones = [...any.milestones];
        const values = flat(partner).map(({ value }) => value);
        expect(values).toEqual(expect.arrayContaining(milestones.map(({ partnerPlace }) => partnerPlace)));
        expect(new Set(values).size).toBe(values.length);
        const provinces = flat(province).map(({ value }) => value);
        expect(provinces).toEqual(expect.arrayContaining(milestones.map(({ vnPlace }) => vnPlace)));
        expect(province.map(({ unit }) => any.units.get(unit)?.validTo)).toEqual(province.map(() => null));
      }),
    );
  });
});
