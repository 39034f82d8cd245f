/** What the record and the filters together promise on places through time, on the whole record under seeds/. */
import { describe, expect, it } from "vitest";
import { answer } from "../src/query/answer";
import { placesAsked } from "../src/query/placesAsked";
import { EMPTY_QUESTION } from "../src/query/question";
import { day } from "./support/dates";
import { compileSeeds, indexIn } from "./support/seedRecord";

const index = indexIn(compileSeeds());

const shown = (facet: "province" | "partner", unit: string) => [
  ...answer(index, { ...EMPTY_QUESTION, [facet]: [unit] }).milestones,
];
const placesOf = (province: string) => [
  ...new Set(shown("province", province).map(({ vnPlace }) => vnPlace)),
];

describe("what Quảng Nam did before the merger", () => {
  it.each(["Quảng Nam", "quang nam", "Quảng Nam trước sáp nhập", "what Quang Nam did before the merger"])(
    "is the first filter offered to who searches for “%s”",
    (text) => {
      expect(placesAsked(index, text).slice(0, 2)).toMatchObject([
        { unit: "vn-quang-nam" },
        { unit: "vn-da-nang" },
      ]);
    },
  );

  it("is its own and that of its districts, none of it of Đà Nẵng, none of it after", () => {
    const milestones = shown("province", "vn-quang-nam");
    expect(milestones.length).toBeGreaterThan(20);
    for (const { id, date } of milestones)
      expect(date.bounds.earliest ?? date.bounds.latest ?? 0, id).toBeLessThan(day("2025-07-01"));
    for (const id of placesOf("vn-quang-nam"))
      expect([id, index.units.get(id)?.parent]).toEqual(
        id === "vn-quang-nam" ? [id, "vn"] : [id, "vn-quang-nam"],
      );
  });
});

describe("Đà Nẵng of today", () => {
  it("finds what was in Đà Nẵng or Quảng Nam at the time, and no more", () => {
    const parts = ["vn-da-nang-pre2025", "vn-quang-nam"].flatMap((unit) => shown("province", unit));
    const today = shown("province", "vn-da-nang");
    expect(new Set(today)).toEqual(new Set([...parts, ...today.filter(({ vnPlace }) => isOfToday(vnPlace))]));
    expect(parts.every((milestone) => today.includes(milestone))).toBe(true);
  });

  const isOfToday = (id: string) => {
    const unit = index.units.get(id);
    return id === "vn-da-nang" || unit?.parent === "vn-da-nang";
  };
});

describe("South Jeolla and Gwangju", () => {
  it("are found apart until 30 June 2026, and together under what they became", () => {
    const [jeolla, gwangju, merged] = ["kr-jeonnam", "kr-gwangju", "kr-jeonnam-gwangju"].map((unit) =>
      shown("partner", unit),
    );
    expect(jeolla?.length).toBeGreaterThan(0);
    expect(gwangju?.length).toBeGreaterThan(0);
    expect(jeolla?.filter((milestone) => gwangju?.includes(milestone))).toEqual([]);
    expect(merged).toEqual(expect.arrayContaining([...(jeolla ?? []), ...(gwangju ?? [])]));
    for (const { date } of [...(jeolla ?? []), ...(gwangju ?? [])])
      expect(date.bounds.earliest ?? date.bounds.latest ?? 0).toBeLessThan(day("2026-07-01"));
  });
});
