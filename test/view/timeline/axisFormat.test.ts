import { describe, expect, it } from "vitest";
import { axisFormat } from "../../../src/view/timeline/axisFormat";

const JULY = new Date("2021-07-07T00:00:00Z");

describe("the axis", () => {
  it.each([
    ["vi", "year", "2021", ""],
    ["vi", "month", "Thg 7", "2021"],
    ["vi", "day", "7", "tháng 7 năm 2021"],
    ["vi", "weekday", "7", "tháng 7 năm 2021"],
    ["vi", "week", "7", "tháng 7 năm 2021"],
    ["en", "year", "2021", ""],
    ["en", "month", "Jul", "2021"],
    ["en", "day", "7", "July 2021"],
  ] as const)("in %s names a %s “%s” below “%s”", (lang, scale, minor, major) => {
    const { minorLabels, majorLabels } = axisFormat(lang);
    expect(minorLabels(JULY, scale, 1)).toBe(minor);
    expect(majorLabels(JULY, scale, 1)).toBe(major);
  });

  it("reads the day in UTC, wherever the reader is", () => {
    expect(axisFormat("en").minorLabels(new Date("2021-01-01T00:00:00Z"), "year", 1)).toBe("2021");
    expect(axisFormat("en").minorLabels(new Date("2021-01-01T23:59:59Z"), "day", 1)).toBe("1");
  });
});
