import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Index } from "../../src/dataset/dataset";
import { answer } from "../../src/query/answer";
import { placesAsked } from "../../src/query/placesAsked";
import { EMPTY_QUESTION } from "../../src/query/question";
import { indexes, indexOf } from "../support/dataset";
import { seedGazetteer } from "../support/seedGazetteer";

const index: Index = {
  ...indexOf({
    a: { vn: ["vn-quang-nam"], partner: ["kr-gwangju"], milestones: ["a-1 2010"] },
    b: { vn: ["vn-da-nang-pre2025"], partner: ["kr-gwangju-gyeonggi"], milestones: ["b-1 2015"] },
    c: { vn: ["vn-ho-chi-minh-pre2025"], partner: ["la-champasak"], milestones: ["c-1 2016"] },
    d: { vn: ["vn-hue"], partner: ["kr-jeonbuk"], milestones: ["d-1 2020"] },
    e: { vn: ["vn-bac-giang"], partner: ["kr-osan"], milestones: ["e-1 2008"] },
    f: { vn: ["vn2-hai-chau"], partner: ["kr-uiwang"], milestones: ["f-1 2021"] },
  }),
  units: seedGazetteer(),
};
const units = (text: string) => placesAsked(index, text).map(({ unit }) => unit);
const rests = (text: string) => [...new Set(placesAsked(index, text).map(({ rest }) => rest))];

const QUANG_NAM = ["vn-quang-nam", "vn-da-nang"];
const SAI_GON = ["vn-ho-chi-minh", "vn-ho-chi-minh-pre2025"];

describe("a place that is searched for", () => {
  it.each([
    ["Quảng Nam", QUANG_NAM],
    ["quang nam", QUANG_NAM],
    ["QUẢNG-NAM", QUANG_NAM],
    ["tỉnh Quảng Nam", QUANG_NAM],
    ["quangnam", QUANG_NAM],
    ["quảng n", QUANG_NAM],
    ["Đà Nẵng", ["vn-da-nang", "vn-da-nang-pre2025"]],
    ["TP Đà Nẵng", ["vn-da-nang", "vn-da-nang-pre2025"]],
    ["TP.HCM", SAI_GON],
    ["Sài Gòn", SAI_GON],
    ["HCMC", SAI_GON],
    ["Huế", ["vn-hue"]],
    ["Thừa Thiên Huế", ["vn-hue"]],
    ["Hải Châu", ["vn2-hai-chau", "vn3-hai-chau"]],
    ["Gwangju", ["kr-gwangju-gyeonggi", "kr-gwangju", "kr-jeonnam-gwangju"]],
    ["Jeollabuk", ["kr-jeonbuk"]],
    ["North Jeolla", ["kr-jeonbuk"]],
    ["전라북도", ["kr-jeonbuk"]],
    ["전북", ["kr-jeonbuk"]],
    ["Lào", ["la"]],
    ["laos", ["la"]],
  ])("“%s” is %j", (text, found) => {
    expect([...units(text)].sort()).toEqual([...found].sort());
    expect(rests(text)).toEqual([""]);
  });

  it("comes with the place of today where it is gone, itself first", () => {
    expect(units("Quảng Nam")).toEqual(QUANG_NAM);
  });

  it("gives way to what it belongs to today where the record holds nothing of it", () => {
    expect(units("Hà Bắc")).toEqual(["vn-bac-ninh"]);
    expect(units("Bắc Ninh")).toEqual(["vn-bac-ninh"]);
  });

  it.each([
    ["Quảng Nam khẩu trang", QUANG_NAM, "khẩu trang"],
    ["khẩu trang ở Quảng Nam", QUANG_NAM, "khẩu trang"],
    ["lễ hội Huế", ["vn-hue"], "lễ hội"],
    ["Osan students", ["kr-osan"], "students"],
  ])("in “%s” is found, and the rest is kept", (text, found, rest) => {
    expect(units(text)).toEqual(found);
    expect(rests(text)).toEqual([rest]);
  });

  it.each([
    "Quảng Nam trước sáp nhập",
    "Quảng Nam cũ",
    "Quang Nam before the merger",
    "former Quang Nam Province",
    "what Quang Nam did before the merger",
    "Quảng Nam đã làm gì trước khi sáp nhập",
  ])("leaves nothing to search for where the rest speaks of the unit: “%s”", (text) => {
    expect(units(text)).toEqual(QUANG_NAM);
    expect(rests(text)).toEqual([""]);
  });

  it.each(["", "   ", "qu", "lao động", "xuất khẩu lao động", "khẩu trang", "da", "xyz", "(("])(
    "is not seen in “%s”",
    (text) => {
      expect(units(text)).toEqual([]);
    },
  );

  it("tells on which side it is", () => {
    expect(placesAsked(index, "Osan")[0]?.facet).toBe("partner");
    expect(placesAsked(index, "Huế")[0]?.facet).toBe("province");
  });

  it("never leads nowhere, and is a menu of four at most, whatever is typed", () => {
    const typed = fc.oneof(fc.string(), fc.constantFrom("vn", "vn-", "kr-jeonnam", "jp-urawa 2", "vn3 x"));
    fc.assert(
      fc.property(indexes, typed, (any, text) => {
        const found = placesAsked(any, text);
        expect(found.length).toBeLessThanOrEqual(4);
        for (const { facet, unit } of found)
          expect(answer(any, { ...EMPTY_QUESTION, [facet]: [unit] }).milestones.length).toBeGreaterThan(0);
      }),
    );
  });
});
