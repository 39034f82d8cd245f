import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/base/lang";
import type { Index } from "../../../src/dataset/dataset";
import { facets } from "../../../src/query/facets";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { facetOptions } from "../../../src/view/filter/facetOptions";
import { type Option, optionName } from "../../../src/view/filter/option";
import { type MenuFacet, optionWords } from "../../../src/view/filter/optionWords";
import type { PlaceWords } from "../../../src/view/filter/placeLabel";
import { indexOf } from "../../support/dataset";
import { seedGazetteer } from "../../support/seedGazetteer";

const SEEDS = seedGazetteer();

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

/** The places of the real gazetteer. */
const real: Index = {
  ...indexOf({
    a: { vn: ["vn-quang-nam"], partner: ["kr-gwangju"], milestones: ["a-1 2010", "a-2 2012"] },
    b: { vn: ["vn-da-nang-pre2025"], partner: ["kr-gwangju-gyeonggi"], milestones: ["b-1 2015"] },
    c: { vn: ["vn2-tam-ky"], partner: ["kr-yeosu"], milestones: ["c-1 2016"] },
    d: { vn: ["vn-hue"], partner: ["kr-jeonbuk"], milestones: ["d-1 2020"] },
    e: { vn: ["vn-ho-chi-minh"], partner: ["kr-jeonnam-gwangju"], milestones: ["e-1 2026-08-01"] },
    f: { vn: ["vn-bac-giang"], partner: ["kr-jeonbuk"], milestones: ["f-1 2008"] },
  }),
  units: SEEDS,
};

const words: PlaceWords = {
  until: (date) => `until ${date}`,
  including: (places, date) => `including ${places} until ${date}`,
  partOf: (places, date) => `part of ${places} until ${date}`,
  called: (name, date) => `${name} until ${date}`,
};
const options = (facet: MenuFacet, of = index, lang: Lang = "en") =>
  facetOptions(of, facets(of, EMPTY_QUESTION), facet, lang, words);

const lines = (some: readonly Option[], depth = 0): string[] =>
  some.flatMap((option) => [
    `${"· ".repeat(depth)}${optionName(option)} ${option.count}`,
    ...lines(option.parts, depth + 1),
  ]);

describe("a menu of places", () => {
  it("says of each unit of today what it includes, and of each former one how long it was", () => {
    expect(lines(options("province", real))).toEqual([
      "Bac Ninh (including Bac Giang until 30 Jun 2025) 1",
      "· Bac Giang (until 30 Jun 2025) 1",
      "· Bac Ninh (until 30 Jun 2025) 0",
      "· Ha Bac (until 31 Dec 1996) 0",
      "Da Nang (including Quang Nam until 30 Jun 2025) 4",
      "· Da Nang (until 30 Jun 2025) 1",
      "· Quang Nam (until 30 Jun 2025) 3",
      "· · Tam Ky City (until 30 Jun 2025) 1",
      "· Quang Nam - Da Nang (until 31 Dec 1996) 0",
      "Ho Chi Minh City (including Ba Ria - Vung Tau and Binh Duong until 30 Jun 2025) 1",
      "· Ba Ria - Vung Tau (until 30 Jun 2025) 0",
      "· Binh Duong (until 30 Jun 2025) 0",
      "· Ho Chi Minh City (until 30 Jun 2025) 0",
      "· Song Be (until 31 Dec 1996) 0",
      "Hue (Thua Thien Hue until 31 Dec 2024) 1",
    ]);
  });

  it("says it in Vietnamese too, in the order of that alphabet", () => {
    expect(options("province", real, "vi").map(optionName)).toEqual([
      "Bắc Ninh (including Bắc Giang until 30/6/2025)",
      "Đà Nẵng (including Quảng Nam until 30/6/2025)",
      "Huế (Thừa Thiên Huế until 31/12/2024)",
      "TP.HCM (including Bà Rịa - Vũng Tàu và Bình Dương until 30/6/2025)",
    ]);
  });

  it("goes from the country over its first level, merged and renamed units plain, to the city", () => {
    expect(lines(options("partner", real))).toEqual([
      "South Korea 7",
      "· Gyeonggi 1",
      "· · Gwangju (Gyeonggi) 1",
      "· Jeonbuk (North Jeolla until 17 Jan 2024) 2",
      "· Jeonnam-Gwangju (including Gwangju and South Jeolla until 30 Jun 2026) 4",
      "· · Gwangju (until 30 Jun 2026) 2",
      "· · South Jeolla (until 30 Jun 2026) 1",
      "· · Yeosu 1",
    ]);
  });
});

describe("a menu of words", () => {
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
    expect(lines(options("status"))).toEqual(["done 2", "planned 1"]);
  });
});

describe("a choice by itself", () => {
  it.each([
    ["province", "vn-da-nang", "Da Nang (including Quang Nam until 30 Jun 2025)"],
    ["province", "vn-quang-nam", "Quang Nam (until 30 Jun 2025)"],
    ["province", "vn-dien-bien", "Dien Bien (part of Lai Chau until 31 Dec 2003)"],
    ["province", "vn3-hoa-cuong", "Hoa Cuong Ward (part of Hai Chau District until 30 Jun 2025)"],
    ["partner", "kr-jeonbuk", "Jeonbuk (North Jeolla until 17 Jan 2024)"],
    ["field", "health", "health"],
    ["kind", "visit", "visit"],
    ["status", "done", "done"],
  ] as const)("is called as in its menu: %s %s", (facet, value, name) => {
    expect(optionName(optionWords(real, facet, value, "en", words))).toBe(name);
  });
});
