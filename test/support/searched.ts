/** A small record to search: two partnerships with places of several names, and words for every part that is searched. */
import type { Localized } from "../../src/base/lang";
import type { Detail, Details, Index } from "../../src/dataset/dataset";
import type { Unit, UnitName } from "../../src/place/unit";
import { searchBuilder, type YieldToMain } from "../../src/query/search/buildSearch";
import type { Finder } from "../../src/query/search/finder";
import { indexOf } from "./dataset";

function name(vi: string, en: string, local = vi): UnitName {
  return { short: { vi, en }, full: { vi: `Tỉnh ${vi}`, en: `${en} Province` }, local };
}

const NAMES: Readonly<Record<string, readonly UnitName[]>> = {
  vn: [name("Việt Nam", "Vietnam")],
  "vn-da-nang-pre2025": [name("Đà Nẵng", "Da Nang")],
  "vn2-hai-chau": [name("Hải Châu", "Hai Chau")],
  "vn-dak-lak-pre2025": [name("Đắk Lắk", "Dak Lak")],
  kr: [name("Hàn Quốc", "South Korea", "대한민국")],
  "kr-gyeonggi": [name("Gyeonggi", "Gyeonggi", "경기도")],
  "kr-uiwang": [name("Uiwang", "Uiwang", "의왕시")],
  "kr-jeonbuk": [name("Jeollabuk", "North Jeolla", "전라북도"), name("Jeonbuk", "Jeonbuk", "전북특별자치도")],
};

const ALIASES: Readonly<Record<string, readonly string[]>> = { "vn-dak-lak-pre2025": ["Đắc Lắc"] };

function named(unit: Unit): Unit {
  const names = NAMES[unit.id];
  if (!names) return unit;
  return {
    ...unit,
    names: names.map((each) => ({ name: each, from: null, to: null })),
    aliases: ALIASES[unit.id] ?? [],
  };
}

const SKETCH = indexOf({
  "hai-chau--uiwang": {
    milestones: [
      "accord 2021-07 agreement people",
      "masks 2021-08-13 donation health",
      "mission 2023 visit people",
    ],
  },
  "dak-lak--jeollabuk": {
    vn: ["vn-dak-lak-pre2025"],
    partner: ["kr-jeonbuk"],
    milestones: ["gongs 2022 project culture", "factory 2023 agreement trade", "greeting 2024 other people"],
  },
});

/** Milestones: accord, masks, mission of Hải Châu–Uiwang; gongs, factory, greeting of Đắk Lắk–Jeollabuk. */
export const index: Index = {
  ...SKETCH,
  units: new Map([...SKETCH.units].map(([id, unit]) => [id, named(unit)])),
  vocabulary: {
    ...SKETCH.vocabulary,
    kinds: { ...SKETCH.vocabulary.kinds, donation: { vi: "Trao tặng", en: "Donation" } },
    fields: {
      ...SKETCH.vocabulary.fields,
      trade: { ...SKETCH.vocabulary.fields.trade, name: { vi: "Thương mại", en: "Trade" } },
    },
  },
};

export const titles = {
  vi: [
    "Ký thỏa thuận giao lưu",
    "Uiwang tặng 30.000 khẩu trang y tế",
    "Đoàn sang thăm trung tâm đa văn hóa",
    "Lớp truyền dạy cồng chiêng",
    "Hội chợ công nghiệp",
    "Thư chúc mừng",
  ],
  en: [
    "Exchange accord signed",
    "Uiwang gives 30,000 masks",
    "A delegation visits a multicultural centre",
    "Classes in playing gongs",
    "Industrial fair",
    "A letter of greeting",
  ],
};

function detail(vi: string, en: string, more: Partial<Detail> = {}): Detail {
  const none = { parties: [], quantities: [], claims: [], statements: [], reasons: [], fulfils: [] };
  const nothing = { fulfilledBy: [], related: [], term: null, outcome: null, chosen: null, checked: null };
  return { summary: { vi, en }, ...none, ...nothing, ...more };
}

const told = {
  date: null,
  dateText: null,
  basis: null,
  confidence: "high",
  differs: null,
  evidence: [],
} as const;

export const details: Details = {
  articles: new Map(
    [
      {
        id: "yonhap",
        headline: "의왕시-베트남, 우호협약 체결",
        publisher: { vi: "Hãng tin Yonhap", en: "Yonhap" },
      },
      { id: "untitled", headline: null, publisher: { vi: "Báo Bến Mơ", en: "Ben Mo Newspaper" } },
    ].map((article) => [
      article.id,
      {
        ...article,
        author: null,
        published: null,
        publishedNote: null,
        lang: "ko",
        url: "https://example.org/",
        accessed: null,
        recorded: "2026-01-01",
        archived: null,
      },
    ]),
  ),
  milestones: new Map([
    ["accord", detail("Hai bên ký kết.", "Both sides signed.", { claims: [{ article: "yonhap", ...told }] })],
    ["masks", detail("Uiwang gửi khẩu trang.", "Uiwang sent masks.")],
    [
      "mission",
      detail("Đoàn đến thăm.", "A delegation came.", {
        parties: [{ name: { vi: "Đại học Đông Á", en: "Dong A University" }, side: "vn", role: "host" }],
      }),
    ],
    ["gongs", detail("Nghệ nhân truyền dạy.", "Artisans taught.")],
    [
      "factory",
      detail("Hai bên đã nâng cao vốn.", "Both sides raised the capital for masks.", {
        claims: [{ article: "untitled", ...told }],
      }),
    ],
    ["greeting", detail("Thư gửi Đà Nẵng.", "A letter to Da Nang.")],
  ]),
};

/** A search of what is at hand; what is null is not searched. */
export async function buildSearch(
  of: Index,
  texts: Localized<readonly string[] | null>,
  told: Details | null,
  rest: YieldToMain = async () => {},
): Promise<Finder> {
  const builder = searchBuilder(of);
  await builder.noteIndex(rest);
  for (const list of [texts.vi, texts.en]) if (list) await builder.noteTitles(0, list, rest);
  if (told) await builder.noteDetails(of.milestones.rows, told, rest);
  return builder.finder();
}
