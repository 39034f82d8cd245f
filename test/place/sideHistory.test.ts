import { describe, expect, it } from "vitest";
import { sideHistory } from "../../src/place/sideHistory";
import { told } from "../support/dates";
import { seedGazetteer } from "../support/seedGazetteer";

const SEEDS = seedGazetteer();

function inWords(chain: readonly string[], lang: "vi" | "en") {
  const { formers, merger, ended } = sideHistory(SEEDS, chain, lang);
  const day = (of: Parameters<typeof told>[0]["earliest"]) => told({ earliest: of, latest: of }).slice(0, 10);
  return [
    ...formers.map(({ name, until }) => `${name} < ${day(until)}`),
    ...(merger ? [`+ ${merger.names.join(", ")} ${day(merger.since)}`] : []),
    ...(ended === null ? [] : [`no more ${day(ended)}`]),
  ];
}

describe("what a side was before", () => {
  it.each([
    ["a district of the same name", ["vn2-hai-chau", "vn3-hai-chau"], ["quận Hải Châu < 2025-07-01"]],
    [
      "its own kind before another province joined it",
      ["vn-dak-lak-pre2025", "vn-dak-lak"],
      ["+ tỉnh Phú Yên 2025-07-01"],
    ],
    [
      "the province that went into a city",
      ["vn-quang-nam", "vn-da-nang"],
      ["tỉnh Quảng Nam < 2025-07-01", "+ thành phố Đà Nẵng 2025-07-01"],
    ],
    ["another name of the same unit", ["kr-jeonbuk"], ["tỉnh Jeollabuk < 2024-01-18"]],
    ["nothing else", ["vn-thanh-hoa"], []],
    ["what no longer is, since its province went into another", ["vn-quang-nam"], ["no more 2025-07-01"]],
    [
      "a district of another province",
      ["vn2-nam-tra-my", "vn3-nam-tra-my"],
      ["huyện Nam Trà My, Quảng Nam < 2025-07-01"],
    ],
    [
      "a city within a province before that became one",
      ["vn2-tp-hue", "vn-hue"],
      ["thành phố Huế, Thừa Thiên Huế < 2025-01-01"],
    ],
    ["goes on under its name, joined by another", ["vn-quang-tri-pre2025"], ["+ tỉnh Quảng Bình 2025-07-01"]],
    [
      "what went on under its name until that became a city",
      ["vn-dong-nai-pre2025"],
      ["tỉnh Đồng Nai < 2026-04-30", "+ tỉnh Bình Phước 2025-07-01"],
    ],
    ["nothing that it went into under its own name", ["vn-da-nang"], ["+ tỉnh Quảng Nam 2025-07-01"]],
  ])("is %s", (_, chain, expected) => {
    expect(inWords(chain, "vi")).toEqual(expected);
  });

  it("is told in English by English names", () => {
    expect(inWords(["vn-dak-lak-pre2025", "vn-dak-lak"], "en")).toEqual(["+ Phu Yen Province 2025-07-01"]);
  });

  it("throws on a side without units, which compile refuses", () => {
    expect(() => sideHistory(SEEDS, [], "vi")).toThrow();
  });
});
