/** The same words name different places: which one is meant follows from country and day. */
import { describe, expect, it } from "vitest";
import { unitsNamed } from "../../src/place/unitsNamed";
import { day } from "../support/dates";
import { seedGazetteer } from "../support/seedGazetteer";

const GAZETTEER = seedGazetteer();

const meant = (spelling: string, country: string, on: string | null) =>
  unitsNamed(spelling, { country, day: on === null ? null : day(on) }, GAZETTEER).map(({ id }) => id);

describe("a spelling that names several places", () => {
  it.each<[string, string, string | null, readonly string[]]>([
    ["Hà Nam", "VN", "2023-08-07", ["vn-ha-nam"]],
    ["Hà Nam", "VN", "2025-07-01", []],
    ["Hà Nam", "CN", "2023-08-07", ["cn-henan"]],
    ["tỉnh Hà Nam", "VN", "2023-08-07", ["vn-ha-nam"]],
    ["Hà Bắc", "VN", "1990-01-01", ["vn-ha-bac"]],
    ["Hà Bắc", "VN", "1997-01-01", []],
    ["Hà Bắc", "CN", "2020-01-01", ["cn-hebei"]],
    ["Gwangju", "KR", "2022-10-27", ["kr-gwangju"]],
    ["Gwangju", "KR", "2026-07-01", ["kr-gwangju-gyeonggi"]],
    ["Gwangju-si", "KR", "2022-10-27", ["kr-gwangju-gyeonggi"]],
    ["TP Huế", "VN", "2024-12-31", ["vn2-tp-hue"]],
    ["TP Huế", "VN", "2025-01-01", ["vn-hue"]],
    ["Huế", "VN", "2019-04-28", ["vn2-tp-hue"]],
    ["Thừa Thiên Huế", "VN", "2019-04-28", ["vn-hue"]],
    ["TP. Bắc Ninh", "VN", "2025-06-30", ["vn2-tp-bac-ninh"]],
    ["Bắc Ninh", "VN", "2025-06-30", ["vn-bac-ninh-pre2025"]],
    ["TP Bắc Ninh", "VN", "2026-09-20", ["vn-bac-ninh"]],
    ["Bắc Ninh", "VN", null, ["vn-bac-ninh"]],
  ])("“%s” in %s on %s is %j", (spelling, country, on, ids) => {
    expect(meant(spelling, country, on)).toEqual(ids);
  });

  it("is found however it is cased, marked or spaced", () => {
    expect(meant("DA  NANG", "VN", "2024-07-11")).toEqual(["vn-da-nang-pre2025"]);
    expect(meant("전라북도", "KR", "2017-12-22")).toEqual(["kr-jeonbuk"]);
  });

  it("names nothing where no unit was ever called so", () => {
    expect(meant("Atlantis", "VN", null)).toEqual([]);
  });
});
