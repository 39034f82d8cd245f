import { expect, it } from "vitest";
import { wordEnd, wordStart } from "../../../src/view/overview/edgeWords";
import { day } from "../../support/dates";

it.each([
  ["2021-07-01", "tháng 7 năm 2021", "July 2021"],
  ["2021-07-07", "ngày 7 tháng 7 năm 2021", "7 July 2021"],
  ["2021-07-31", "ngày 31 tháng 7 năm 2021", "31 July 2021"],
])("a window that begins on %s is said to begin in %s, %s", (text, inVi, inEn) => {
  expect([wordStart(day(text), "vi"), wordStart(day(text), "en")]).toEqual([inVi, inEn]);
});

it.each([
  ["2024-02-29", "tháng 2 năm 2024", "February 2024"],
  ["2024-02-28", "ngày 28 tháng 2 năm 2024", "28 February 2024"],
  ["2024-02-01", "ngày 1 tháng 2 năm 2024", "1 February 2024"],
])("a window that ends on %s is said to end in %s, %s", (text, inVi, inEn) => {
  expect([wordEnd(day(text), "vi"), wordEnd(day(text), "en")]).toEqual([inVi, inEn]);
});
