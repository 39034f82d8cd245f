import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDuration } from "../../src/i18n/wordDuration";

describe("a stretch of time in words", () => {
  it.each([
    [45, 45, "45 ngày", "45 days"],
    [1, 1, "1 ngày", "1 day"],
    [12, 40, "từ 12 đến 40 ngày", "12 to 40 days"],
    [1, 2, "từ 1 đến 2 ngày", "1 to 2 days"],
    [272, 455, "từ 8 đến 15 tháng", "8 to 15 months"],
    [2200, 2900, "từ 6 đến 8 năm", "6 to 8 years"],
    [0, 40, "không quá 40 ngày", "at most 40 days"],
    [400, 400, "khoảng 13 tháng", "about 13 months"],
    [1196, 1225, "từ 3 năm 3 tháng đến 3 năm 5 tháng", "3 years 3 months to 3 years 5 months"],
    [730, 731, "từ 23 tháng đến 2 năm 1 tháng", "23 months to 2 years 1 month"],
    [180, null, "ít nhất 5 tháng", "at least 5 months"],
    [40, null, "ít nhất 40 ngày", "at least 40 days"],
    [20, 700, "không quá 23 tháng", "at most 23 months"],
  ])("%s to %s days", (least, most, vi, en) => {
    expect([wordDuration({ least, most }, "vi"), wordDuration({ least, most }, "en")]).toEqual([vi, en]);
  });

  it("never claims a narrower stretch than is known", () => {
    const ranges = fc.tuple(fc.nat(9000), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(ranges, ([least, more]) => {
        const words = wordDuration({ least, most: least + more }, "en");
        const [, high] = /(?:to|at most) (.+)$/.exec(words) ?? [null, words.replace("about ", "")];
        const part = (unit: string) => Number(new RegExp(`([\\d,]+) ${unit}`).exec(high ?? "")?.[1] ?? 0);
        const days = part("day") + (part("year") * 12 + part("month")) * (365.25 / 12);
        expect(Math.ceil(days) + (words.startsWith("about") ? 16 : 0)).toBeGreaterThanOrEqual(least + more);
      }),
    );
  });
});
