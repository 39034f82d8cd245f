import { describe, expect, it } from "vitest";
import { placeWithin, todaysName, todaysNames } from "../../src/place/placeWords";
import { day } from "../support/dates";
import { seedGazetteer } from "../support/seedGazetteer";

const SEEDS = seedGazetteer();
const on = (when: string | null) => (when === null ? null : day(when));

describe("today's name beside the one of the day, in short", () => {
  it.each([
    ["vn-quang-nam", "2019-05-01", "in", ["Đà Nẵng"]],
    ["vn-phu-yen", "2019-05-01", "in", ["Đắk Lắk"]],
    ["vn-ha-bac", "1990-01-01", "in", ["Bắc Ninh"]],
    ["vn-hai-hung", "1990-01-01", "in", ["Hải Phòng", "Hưng Yên"]],
    ["vn-hue", "2024-12-31", "called", ["Huế"]],
    ["kr-jeonbuk", "2024-01-17", "called", ["Jeonbuk"]],
    ["kr-gwangju", "2026-06-30", "in", ["Jeonnam-Gwangju"]],
    ["kr-yeosu", "2026-06-30", "in", ["Jeonnam-Gwangju"]],
    ["vn2-hai-chau", "2021-07-07", "in", ["Đà Nẵng"]],
    ["vn2-tam-ky", "2015-01-01", "in", ["Đà Nẵng"]],
    ["vn2-nam-tra-my", "2015-01-01", "in", ["Đà Nẵng"]],
  ])("%s on %s: %s %j", (id, when, how, names) => {
    expect(todaysName(SEEDS, id, on(when), "vi")).toEqual({ how, names, within: null });
  });

  it.each([
    ["vn-da-nang-pre2025", "2019-05-01"],
    ["vn-da-nang", "2026-01-01"],
    ["vn-thanh-hoa", "2001-01-01"],
    ["vn-hue", "2025-01-01"],
    ["kr-jeonbuk", "2024-01-18"],
    ["kr-yeosu", "2026-07-01"],
    ["kr-gwangju-gyeonggi", "2015-01-01"],
    ["kr-gwangju-gyeonggi", null],
  ])("is not there where it is the same: %s on %s", (id, when) => {
    expect(todaysName(SEEDS, id, on(when), "vi")).toBeNull();
  });
});

describe("today's names in full", () => {
  it.each([
    ["vn-quang-nam", "2019-05-01", { how: "in", names: ["Da Nang City"], within: null }],
    ["vn-bac-ninh-pre2025", "2019-05-01", { how: "in", names: ["Bac Ninh City"], within: null }],
    [
      "vn2-hai-chau",
      "2021-07-07",
      { how: "called", names: ["Hai Chau Ward", "Hoa Cuong Ward"], within: null },
    ],
    [
      "vn2-nam-tra-my",
      "2015-01-01",
      {
        how: "called",
        names: expect.arrayContaining(["Nam Tra My Commune", "Tra Leng Commune"]),
        within: "Da Nang",
      },
    ],
    ["vn2-tam-ky", "2015-01-01", { how: "in", names: ["Da Nang City"], within: null }],
    ["kr-jeonbuk", "2017-12-22", { how: "called", names: ["Jeonbuk State"], within: null }],
    [
      "kr-yeosu",
      "2026-06-30",
      { how: "in", names: ["Jeonnam-Gwangju Integrated Special City"], within: null },
    ],
  ])("%s on %s: %j", (id, when, told) => {
    expect(todaysNames(SEEDS, id, on(when), "en")).toEqual(told);
  });

  it.each([
    ["vn-da-nang-pre2025", "2019-05-01"],
    ["vn-thanh-hoa", "2001-01-01"],
    ["kr-uiwang", "2021-07-07"],
  ])("are not there where one unit of the same name carries on: %s on %s", (id, when) => {
    expect(todaysNames(SEEDS, id, on(when), "en")).toBeNull();
  });
});

describe("what a unit lay in", () => {
  it.each([
    ["kr-yeosu", "2026-06-30", "Jeollanam, Hàn Quốc"],
    ["kr-yeosu", "2026-07-01", "Jeonnam-Gwangju, Hàn Quốc"],
    ["vn2-tam-ky", null, "Quảng Nam"],
    ["kr-jeonju", "2024-01-17", "Jeollabuk, Hàn Quốc"],
  ])("%s on %s: %s", (id, when, within) => {
    expect(placeWithin(SEEDS, id, on(when), "vi")).toBe(within);
  });
});
