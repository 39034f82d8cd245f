import { describe, expect, it } from "vitest";
import { foldedWords } from "../../../src/place/spellings";
import { facets } from "../../../src/query/facets";
import { EMPTY_QUESTION } from "../../../src/query/question";
import {
  facetOptions,
  type MenuFacet,
  matchingOptions,
  type Option,
} from "../../../src/view/filter/facetOptions";
import { indexOf } from "../../support/dataset";

const index = indexOf({
  da: {
    vn: ["vn2-hai-chau"],
    partner: ["kr-uiwang"],
    milestones: ["a 2021-07-07 agreement health", "b 2022 visit education planned"],
  },
  dj: {
    vn: ["vn-dak-lak-pre2025"],
    partner: ["kr-jeonbuk"],
    milestones: ["c 2018 visit agriculture"],
  },
});

const words = { until: (date: string) => `until ${date}` };
const options = (facet: MenuFacet) => facetOptions(index, facets(index, EMPTY_QUESTION), facet, "en", words);
const told = ({ depth, label, note, count }: Option) =>
  `${"· ".repeat(depth)}${label}${note ? ` (${note})` : ""} ${count}`;

describe("what a menu offers", () => {
  it("names former units below today's, with the last day on which they existed", () => {
    expect(options("province").map(told)).toEqual([
      "vn-da-nang 2",
      "· vn-da-nang-pre2025 (until 30 Jun 2025) 2",
      "· vn-quang-nam (until 30 Jun 2025) 0",
      "· vn-quang-nam-da-nang (until 31 Dec 1996) 0",
      "vn-dak-lak 1",
      "· vn-dak-lak-pre2025 (until 30 Jun 2025) 1",
      "· vn-phu-yen (until 30 Jun 2025) 0",
    ]);
  });

  it("names partners below their country", () => {
    expect(options("partner").map(told)).toEqual([
      "kr 3",
      "· kr-gyeonggi 2",
      "· · kr-uiwang 2",
      "· kr-jeonbuk 1",
    ]);
  });

  it("gives fields their family and kinds their sign", () => {
    expect(options("field").map(({ value, family }) => [value, family])).toEqual([
      ["agriculture", "farming"],
      ["education", "learning"],
      ["health", "health"],
    ]);
    expect(options("kind").map(({ value, kind }) => [value, kind])).toEqual([
      ["agreement", "agreement"],
      ["visit", "visit"],
    ]);
    expect(options("status").map(told)).toEqual(["done 2", "planned 1"]);
  });
});

const option = (label: string, depth: 0 | 1 | 2 = 0, ...others: string[]): Option => ({
  value: label,
  label,
  note: null,
  count: 0,
  depth,
  folded: [label, ...others].map(foldedWords),
  family: null,
  kind: null,
});

const PLACES = [
  option("Đà Nẵng"),
  option("Đà Nẵng (cũ)", 1),
  option("Quảng Nam", 1),
  option("Hàn Quốc"),
  option("Jeonbuk", 1, "Jeollabuk-do", "전북"),
  option("Iksan", 2),
  option("Gyeonggi", 1),
];

describe("what is typed", () => {
  it.each([
    ["da nang", ["Đà Nẵng", "Đà Nẵng (cũ)"]],
    ["ĐÀ NẴNG", ["Đà Nẵng", "Đà Nẵng (cũ)"]],
    ["  quang ", ["Đà Nẵng", "Quảng Nam"]],
    ["jeolla", ["Hàn Quốc", "Jeonbuk"]],
    ["전북", ["Hàn Quốc", "Jeonbuk"]],
    ["iksan", ["Hàn Quốc", "Jeonbuk", "Iksan"]],
    ["gyeonggi", ["Hàn Quốc", "Gyeonggi"]],
    ["danang", ["Đà Nẵng", "Đà Nẵng (cũ)"]],
    ["jeollabuk do", ["Hàn Quốc", "Jeonbuk"]],
    ["ang", []],
    ["xyz", []],
  ])("“%s” leaves %j, each part with its whole", (typed, left) => {
    expect(matchingOptions(PLACES, typed).map(({ label }) => label)).toEqual(left);
  });

  it("is nothing: all are left", () => {
    expect(matchingOptions(PLACES, "  ")).toEqual(PLACES);
  });
});
