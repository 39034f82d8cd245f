/** Places in prose: the longest name, no piece of another, and the unit that kind, country, neighbours and day fit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeIndexOf } from "../../../src/draft/places/placeIndex";
import { readPlaces } from "../../../src/draft/places/readPlaces";
import { linesOf, sentencesOf } from "../../../src/draft/text/sentences";
import type { Unit } from "../../../src/place/unit";
import type { Day } from "../../../src/time/day";
import { day } from "../../support/dates";
import { GAZETTEER, gazetteerOf, named, unit } from "../../support/places";

const lak = unit("vn2-lak", named({ vi: "Lắk", en: "Lak" }, { vi: "huyện Lắk", en: "Lak District" }), {
  level: 2,
  type: { vi: "huyện", en: "district" },
  parent: "vn-dak-lak-pre2025",
});
const hoaBinh = unit(
  "vn-hoa-binh",
  named({ vi: "Hòa Bình", en: "Hoa Binh" }, { vi: "Tỉnh Hòa Bình", en: "Hoa Binh Province" }),
);
const myTho = unit(
  "vn2-my-tho",
  named({ vi: "Mỹ Tho", en: "My Tho" }, { vi: "thành phố Mỹ Tho", en: "My Tho City" }),
  { level: 2 },
);
const hue = unit("vn-hue", named({ vi: "Huế", en: "Hue" }, { vi: "Thành phố Huế", en: "Hue City" }));
const KINDS: Readonly<Record<string, Unit["type"]>> = {
  "vn-da-nang-pre2025": { vi: "thành phố trực thuộc trung ương", en: "centrally run city" },
  "vn-da-nang": { vi: "thành phố trực thuộc trung ương", en: "centrally run city" },
  "vn2-hai-chau": { vi: "quận", en: "urban district" },
  "vn3-hai-chau": { vi: "phường", en: "ward" },
  "kr-uiwang": { vi: "thành phố", en: "city" },
  "vn2-my-tho": { vi: "thành phố thuộc tỉnh", en: "provincial city" },
  "vn-hue": { vi: "thành phố trực thuộc trung ương", en: "centrally run city" },
};
const units = [...GAZETTEER.values(), lak, hoaBinh, myTho, hue].map((one) => ({
  ...one,
  type: KINDS[one.id] ?? one.type,
}));
const index = placeIndexOf(gazetteerOf(...units));
const BEFORE_REFORM = day("2024-01-22");

function read(text: string, on: Day | null = BEFORE_REFORM): readonly (readonly [string, string | null])[] {
  const sentences = linesOf(text).flatMap(sentencesOf);
  return readPlaces(sentences, index, on).map(({ phrase, place }) => [phrase.text, place] as const);
}

describe("a name", () => {
  it("is read with its kind of unit, abbreviated or not", () => {
    expect(read("TP.Uiwang, tỉnh Đắk Lắk, Q.Hải Châu và thành phố Đà Nẵng")).toEqual([
      ["TP.Uiwang", "kr-uiwang"],
      ["tỉnh Đắk Lắk", "vn-dak-lak-pre2025"],
      ["Q.Hải Châu", "vn2-hai-chau"],
      ["thành phố Đà Nẵng", "vn-da-nang-pre2025"],
    ]);
  });

  it("is never found within a longer one: Lắk in Đắk Lắk, Mỹ in Mỹ Tho", () => {
    expect(read("huyện Lắk của tỉnh Đắk Lắk; Mỹ Tho và Mỹ")).toEqual([
      ["huyện Lắk", "vn2-lak"],
      ["tỉnh Đắk Lắk", "vn-dak-lak-pre2025"],
      ["Mỹ Tho", "vn2-my-tho"],
      ["Mỹ", null],
    ]);
  });

  it("is found by older spellings and with the tone on either vowel", () => {
    expect(read("Đăk Lăk, Đak Lak").map(([, place]) => place)).toEqual(Array(2).fill("vn-dak-lak-pre2025"));
    expect(read("Đắc Lắc, Danang, tỉnh Hoà Bình, Jeollabuk-do").map(([, place]) => place)).toEqual([
      "vn-dak-lak-pre2025",
      "vn-da-nang-pre2025",
      "vn-hoa-binh",
      "kr-jeonbuk",
    ]);
  });

  it("is no word of the language and no person", () => {
    expect(read("vì hòa bình và hợp tác; ông Nguyễn Hòa Bình; bà Huế; đồng chí Lê Hải Châu")).toEqual([]);
    expect(read("Ý kiến của Sở; Mỹ thuật; anh Phú Yên; chị Trương Hải Châu; tiếng Pháp")).toEqual([]);
  });

  it("is no street and no newspaper", () => {
    expect(read("đường Đà Nẵng, phố Huế, Báo Đắk Lắk")).toEqual([]);
  });

  it("is no country within another name: Thủ Đức, huyện Mỹ Đức, but Tại Đức", () => {
    expect(read("TP Thủ Đức, làng Đức Thọ").map(([, place]) => place)).toEqual([null]);
    expect(read("xã Mỹ Đức")).toEqual([]);
    expect(read("Tại Đức, đoàn thăm nước Pháp").map(([name]) => name)).toEqual(["Đức", "nước Pháp"]);
    expect(read("sinh viên Lào học, thời gian ở Mỹ quan trọng").map(([name]) => name)).toEqual(["Lào"]);
  });

  it("is found in a headline in capitals", () => {
    expect(read("ĐẮK LẮK VÀ JEONBUK KÝ KẾT").map(([, place]) => place)).toEqual([
      "vn-dak-lak-pre2025",
      "kr-jeonbuk",
    ]);
  });
});

describe("which unit is meant", () => {
  it("hangs on the article's day", () => {
    expect(read("Đà Nẵng đón đoàn", day("2025-08-01"))).toEqual([["Đà Nẵng", "vn-da-nang"]]);
    expect(read("Đà Nẵng đón đoàn", day("2024-08-01"))).toEqual([["Đà Nẵng", "vn-da-nang-pre2025"]]);
  });

  it("hangs on the word before it: phường Hải Châu is not quận Hải Châu", () => {
    expect(read("phường Hải Châu (Đà Nẵng)", day("2025-08-01"))).toContainEqual([
      "phường Hải Châu",
      "vn3-hai-chau",
    ]);
  });

  it("is none where the word before it contradicts: thành phố Hòa Bình is not the province", () => {
    const [found] = readPlaces(linesOf("thành phố Hòa Bình"), index, BEFORE_REFORM);
    expect(found).toMatchObject({ place: null, others: ["vn-hoa-binh"] });
    expect(found?.why).toContain("thành phố");
  });

  it("is left open where nothing decides, and says so", () => {
    const [found] = readPlaces(linesOf("Đà Nẵng"), index, null);
    expect(found).toMatchObject({ place: "vn-da-nang", others: ["vn-da-nang-pre2025"] });
  });

  it("is told for countries and for what the gazetteer does not hold", () => {
    const all = readPlaces(
      linesOf("tỉnh Nagano (Nhật Bản), Triều Tiên, Hàn Quốc, tỉnh A-ta-pư"),
      index,
      null,
    );
    expect(all.map(({ phrase, why }) => [phrase.text, why])).toEqual([
      ["tỉnh Nagano", "not in the gazetteer"],
      ["Nhật Bản", "country JP"],
      ["Triều Tiên", "country KP"],
      ["Hàn Quốc", "country KR"],
      ["tỉnh A-ta-pư", "not in the gazetteer"],
    ]);
  });
});

describe("any text", () => {
  it("gives phrases that stand where they say, apart and in order", () => {
    const words = fc.constantFrom(
      "Đà",
      "Nẵng",
      "Đắk",
      "Lắk",
      "TP",
      ".",
      "Q",
      "tỉnh",
      "Hải",
      "Châu",
      "(",
      "Huế",
      "ông",
      "🎋",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (pieces) => {
        const text = pieces.join(" ");
        const points = Array.from(text);
        let from = 0;
        for (const { phrase } of readPlaces(linesOf(text), index, null)) {
          expect(points.slice(phrase.start, phrase.end).join("")).toBe(phrase.text);
          expect(phrase.start).toBeGreaterThanOrEqual(from);
          from = phrase.end;
        }
      }),
    );
  });
});
