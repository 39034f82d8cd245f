import { expect, it } from "vitest";
import { type AxisUnit, axisLabel } from "../../src/i18n/axisLabel";
import { dayAt } from "../support/known";

it.each<[string, AxisUnit, string, string, string, string]>([
  ["2021-07-22", "day", "22", "22", "ngày 22 tháng 7 năm 2021", "22 July 2021"],
  ["2021-07-01", "month", "Thg 7", "Jul", "tháng 7 năm 2021", "July 2021"],
  ["2021-12-31", "month", "Thg 12", "Dec", "tháng 12 năm 2021", "December 2021"],
  ["2021-01-01", "year", "2021", "2021", "2021", "2021"],
  ["2027-05-19", "decade", "2020", "2020", "thập niên 2020", "2020s"],
])("the axis names the unit of %s: %s", (iso, unit, minorVi, minorEn, majorVi, majorEn) => {
  const day = dayAt(iso);
  expect(axisLabel(day, unit, "vi", "minor")).toBe(minorVi);
  expect(axisLabel(day, unit, "en", "minor")).toBe(minorEn);
  expect(axisLabel(day, unit, "vi", "major")).toBe(majorVi);
  expect(axisLabel(day, unit, "en", "major")).toBe(majorEn);
});
