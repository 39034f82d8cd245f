import { describe, expect, it } from "vitest";
import type { Index } from "../../../src/dataset/dataset";
import { foldedWords } from "../../../src/place/spellings";
import { facets } from "../../../src/query/facets";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { facetOptions } from "../../../src/view/filter/facetOptions";
import { matchingOptions, type ShownOption } from "../../../src/view/filter/matchingOptions";
import { type Option, optionName } from "../../../src/view/filter/option";
import { indexOf } from "../../support/dataset";
import { seedGazetteer } from "../../support/seedGazetteer";

const option = (label: string, spellings: readonly string[] = [], parts: readonly Option[] = []): Option => ({
  value: label,
  label,
  note: null,
  count: 0,
  parts,
  folded: [label, ...spellings].map(foldedWords),
  family: null,
  kind: null,
});

const jeonbuk = option("Jeonbuk", ["Jeollabuk-do", "전북"], [option("Iksan")]);
const PLACES = [
  option("Đà Nẵng", [], [option("Đà Nẵng (cũ)"), option("Quảng Nam")]),
  option("Hàn Quốc", [], [jeonbuk, option("Gyeonggi")]),
];

/** What is in sight without opening anything. */
const inSight = (shown: readonly ShownOption[]): string[] =>
  shown.flatMap(({ option, parts, reached }) => [optionName(option), ...(reached ? inSight(parts) : [])]);

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
  ])("“%s” brings %j in sight, each part with its whole", (typed, left) => {
    expect(inSight(matchingOptions(PLACES, typed))).toEqual(left);
  });

  it("is nothing: all are left, closed", () => {
    const shown = matchingOptions(PLACES, "  ");
    expect(inSight(shown)).toEqual(["Đà Nẵng", "Hàn Quốc"]);
    expect(shown.map(({ parts }) => parts.length)).toEqual([2, 2]);
  });

  it("leaves within reach all that lies in what it found", () => {
    const [country] = matchingOptions(PLACES, "han quoc");
    expect(country?.reached).toBe(false);
    expect(country?.parts.map((part) => part.option.label)).toEqual(["Jeonbuk", "Gyeonggi"]);
  });
});

const units = seedGazetteer();
const real: Index = {
  ...indexOf({
    a: { vn: ["vn-quang-nam"], partner: ["kr-gwangju"], milestones: ["a-1 2010"] },
    b: { vn: ["vn-da-nang-pre2025"], partner: ["kr-gwangju-gyeonggi"], milestones: ["b-1 2015"] },
    c: { vn: ["vn-ho-chi-minh-pre2025"], partner: ["jp-osaka"], milestones: ["c-1 2016"] },
    d: { vn: ["vn-hue"], partner: ["kr-jeonbuk"], milestones: ["d-1 2020"] },
    e: { vn: ["vn2-tp-hue"], partner: ["kr-jeonnam"], milestones: ["e-1 2010"] },
    f: { vn: ["vn-bac-giang"], partner: ["kr-jeonnam-gwangju"], milestones: ["f-1 2026-08-01"] },
    g: { vn: ["vn2-hai-chau"], partner: ["kr-uiwang"], milestones: ["g-1 2021"] },
  }),
  units,
};
const offered = facets(real, EMPTY_QUESTION);
const menus = (["province", "partner"] as const).flatMap((facet) =>
  facetOptions(real, offered, facet, "vi", {
    until: (date) => `đến ${date}`,
    including: (places, date) => `gồm cả ${places} đến ${date}`,
    partOf: (places, date) => `đến ${date} thuộc ${places}`,
    called: (name, date) => `đến ${date} là ${name}`,
  }),
);

const DA_NANG = "Đà Nẵng (gồm cả Quảng Nam đến 30/6/2025)";
const FORMER_DA_NANG = "Đà Nẵng (đến 30/6/2025)";
const OLDEST = "Quảng Nam - Đà Nẵng (đến 31/12/1996)";
const QUANG_NAM = [DA_NANG, "Quảng Nam (đến 30/6/2025)", OLDEST];
const SAI_GON = ["TP.HCM (gồm cả Bà Rịa - Vũng Tàu và Bình Dương đến 30/6/2025)", "TP.HCM (đến 30/6/2025)"];
const HUE = "Huế (đến 31/12/2024 là Thừa Thiên Huế)";
const JEONBUK = ["Hàn Quốc", "Jeonbuk (đến 17/1/2024 là Jeollabuk)"];
const MERGED = "Jeonnam-Gwangju (gồm cả Gwangju và Jeollanam đến 30/6/2026)";
const SOUTH_JEOLLA = ["Hàn Quốc", MERGED, "Jeollanam (đến 30/6/2026)"];

describe("any spelling of a real place, old or new, brings its choices in sight", () => {
  it.each([
    ["quang nam", QUANG_NAM],
    ["Quảng Nam", QUANG_NAM],
    ["QUẢNG NAM", QUANG_NAM],
    ["Quang-Nam", QUANG_NAM],
    ["tinh Quang Nam", QUANG_NAM],
    ["quangnam", QUANG_NAM],
    ["Đà Nẵng", [DA_NANG, FORMER_DA_NANG, OLDEST]],
    ["TP Đà Nẵng", [DA_NANG, FORMER_DA_NANG]],
    ["tp. da nang", [DA_NANG, FORMER_DA_NANG]],
    ["TP.HCM", SAI_GON],
    ["Sài Gòn", SAI_GON],
    ["saigon", SAI_GON],
    ["HCMC", SAI_GON],
    ["Hà Bắc", ["Bắc Ninh (gồm cả Bắc Giang đến 30/6/2025)", "Hà Bắc (đến 31/12/1996)"]],
    ["Thừa Thiên", [HUE]],
    ["Huế", [HUE, "Thành phố Huế (đến 31/12/2024)"]],
    [
      "Hải Châu",
      [
        DA_NANG,
        FORMER_DA_NANG,
        "Quận Hải Châu (đến 30/6/2025)",
        "Phường Hải Châu (đến 30/6/2025 thuộc Quận Hải Châu)",
      ],
    ],
    ["Jeollabuk", JEONBUK],
    ["North Jeolla", JEONBUK],
    ["전라북도", JEONBUK],
    ["Gwangju", ["Hàn Quốc", "Gyeonggi", "Gwangju (Gyeonggi)", MERGED, "Gwangju (đến 30/6/2026)"]],
    ["South Jeolla", SOUTH_JEOLLA],
    ["Jeollanam-do", SOUTH_JEOLLA],
  ])("“%s”", (typed, names) => {
    expect(inSight(matchingOptions(menus, typed))).toEqual(names);
  });
});
