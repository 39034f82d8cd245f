/** Places are called as they were called that day. */
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/base/lang";
import { bearersOf, wrongNames } from "../../src/compile/namesInTime";
import type { Unit } from "../../src/place/unit";
import { type Day, parseDay } from "../../src/time/day";

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

const CHANGE = day("2024-01-18");

const JEONBUK: Unit = {
  id: "kr-jeonbuk",
  country: "KR",
  level: 1,
  type: { vi: "tỉnh", en: "province" },
  parent: null,
  names: [
    {
      name: {
        short: { vi: "Jeollabuk", en: "North Jeolla" },
        full: { vi: "Tỉnh Jeollabuk", en: "North Jeolla Province" },
        local: "전라북도",
      },
      from: null,
      to: CHANGE,
    },
    {
      name: {
        short: { vi: "Jeonbuk", en: "Jeonbuk" },
        full: { vi: "Tỉnh tự trị đặc biệt Jeonbuk", en: "Jeonbuk State" },
        local: "전북특별자치도",
      },
      from: CHANGE,
      to: null,
    },
  ],
  aliases: [],
  iso: null,
  centroid: null,
  seat: null,
  validFrom: null,
  validTo: null,
  successors: [],
};

function wrong(text: string, lang: Lang, earliest: string | null, latest: string | null): readonly string[] {
  const bounds = {
    earliest: earliest === null ? null : day(earliest),
    latest: latest === null ? null : day(latest),
  };
  return wrongNames(text, lang, JEONBUK, bounds, bearersOf([JEONBUK])).map((name) => name.wrong);
}

describe("on 17 January 2024", () => {
  it.each<[string, Lang, readonly string[]]>([
    ["North Jeolla's governor came", "en", []],
    ["Jeonbuk's governor came", "en", ["Jeonbuk"]],
    ["Jeollabuk's governor came", "en", ["Jeollabuk"]],
    ["Tỉnh trưởng Jeollabuk sang thăm", "vi", []],
    ["Tỉnh trưởng Jeonbuk sang thăm", "vi", ["Jeonbuk"]],
    ["Tỉnh trưởng North Jeolla sang thăm", "vi", ["North Jeolla"]],
    ["Jeonbuk National University opened", "en", []],
    ["Đại học Quốc gia Jeonbuk mở lớp", "vi", []],
    ["North Jeolla (now Jeonbuk) came", "en", []],
    ["Jeollabuk (nay là Jeonbuk) sang thăm", "vi", []],
    ["Jeonbukdo came", "en", []],
  ])("%s (%s)", (text, lang, expected) => {
    expect(wrong(text, lang, "2024-01-17", "2024-01-17")).toEqual(expected);
  });
});

describe("from 18 January 2024 on", () => {
  it.each<[string, readonly string[]]>([
    ["Jeonbuk State signed", []],
    ["Jeonbuk signed", []],
    ["North Jeolla signed", ["North Jeolla"]],
    ["North Jeolla Province signed", ["North Jeolla", "North Jeolla Province"]],
    ["The former North Jeolla signed", ["North Jeolla"]],
    ["Jeonbuk, formerly North Jeolla, signed", []],
  ])("%s", (text, expected) => {
    expect([...wrong(text, "en", "2024-01-18", "2024-01-18")].sort()).toEqual(expected);
  });
});

describe("a date that is only bounded", () => {
  it.each([
    [null, null],
    ["2023-01-01", null],
    [null, "2025-01-01"],
    ["2024-01-17", "2024-01-18"],
  ])("from %s to %s allows both names", (earliest, latest) => {
    expect(wrong("North Jeolla and Jeonbuk", "en", earliest, latest)).toEqual([]);
  });

  it("within one name allows that name alone", () => {
    expect(wrong("North Jeolla and Jeonbuk", "en", null, "2024-01-17")).toEqual(["Jeonbuk"]);
  });
});

describe("a name that two units bore", () => {
  const called = (vi: string, en: string) => ({
    short: { vi, en },
    full: { vi: `Thành phố ${vi}`, en: `${en} City` },
    local: vi,
  });
  const OPENED = day("2025-01-01");
  const whole: Unit = {
    ...JEONBUK,
    id: "vn-hue",
    names: [
      { name: called("Thừa Thiên Huế", "Thua Thien Hue"), from: null, to: OPENED },
      { name: called("Huế", "Hue"), from: OPENED, to: null },
    ],
  };
  const city: Unit = {
    ...JEONBUK,
    id: "vn2-tp-hue",
    names: [{ name: called("Huế", "Hue"), from: null, to: null }],
    validTo: OPENED,
  };
  const found = (text: string, on: string, units: readonly Unit[]) =>
    wrongNames(text, "vi", whole, { earliest: day(on), latest: day(on) }, bearersOf(units)).map(
      ({ wrong }) => wrong,
    );

  it("is right while the other unit bears it", () => {
    expect(found("Huế đón đoàn khách", "2020-05-01", [whole, city])).toEqual([]);
    expect(found("Huế đón đoàn khách", "2020-05-01", [whole])).toEqual(["Huế"]);
  });

  it("does not excuse the former name of the unit itself", () => {
    expect(found("Thừa Thiên Huế đón khách", "2025-05-01", [whole, city])).toEqual(["Thừa Thiên Huế"]);
  });
});
