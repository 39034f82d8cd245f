import { describe, expect, it } from "vitest";
import { sideStory } from "../../src/place/sideStory";
import { day } from "../support/dates";
import { seedGazetteer } from "../support/seedGazetteer";

const SEEDS = seedGazetteer();

describe("what stands beside the name of a side", () => {
  it.each([
    [["vn-quang-nam"], ["Đà Nẵng"]],
    [["vn2-tam-ky"], ["Đà Nẵng"]],
    [["kr-gwangju"], ["Jeonnam-Gwangju"]],
  ])("is what it belongs to today where it has ended: %j", (chain, names) => {
    expect(sideStory(SEEDS, chain, "vi")).toEqual({
      kind: "today",
      today: { how: "in", names, within: null },
    });
  });

  it.each([
    [["vn-quang-nam", "vn-da-nang"], "Quảng Nam", "2025-07-01"],
    [["vn-phu-yen", "vn-dak-lak"], "Phú Yên", "2025-07-01"],
    [["kr-jeonbuk"], "Jeollabuk", "2024-01-18"],
    [["vn-hue"], "Thừa Thiên Huế", "2025-01-01"],
    [["kr-jeonnam", "kr-jeonnam-gwangju"], "Jeollanam", "2026-07-01"],
  ])("is what it was called before: %j", (chain, name, until) => {
    expect(sideStory(SEEDS, chain, "vi")).toEqual({ kind: "former", name, until: day(until) });
  });

  it.each([
    [["vn-da-nang-pre2025", "vn-da-nang"]],
    [["vn-thanh-hoa"]],
    [["kr-uiwang"]],
    [["vn-da-nang-pre2025"]],
  ])("is nothing where it was always called so: %j", (chain) => {
    expect(sideStory(SEEDS, chain, "vi")).toBeNull();
  });

  it("is nothing where what it belongs to today is called as what it lay in", () => {
    expect(sideStory(SEEDS, ["vn2-hai-chau"], "vi")).toBeNull();
  });

  it("throws on a side without units, which compile refuses", () => {
    expect(() => sideStory(SEEDS, [], "vi")).toThrow();
  });
});
