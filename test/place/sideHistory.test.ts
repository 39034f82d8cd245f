import { describe, expect, it } from "vitest";
import { sideHistory } from "../../src/place/sideHistory";
import { told } from "../support/dates";
import { seedGazetteer } from "../support/seedGazetteer";

const SEEDS = seedGazetteer();

function inWords(chain: readonly string[], lang: "vi" | "en") {
  const { formers, merger } = sideHistory(SEEDS, chain, lang);
  const day = (of: Parameters<typeof told>[0]["earliest"]) => told({ earliest: of, latest: of }).slice(0, 10);
  return [
    ...formers.map(({ name, until }) => `${name} < ${day(until)}`),
    ...(merger ? [`+ ${merger.names.join(", ")} ${day(merger.since)}`] : []),
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
    ["nothing else where it has ended", ["vn-quang-nam"], []],
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
