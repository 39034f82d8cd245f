import { expect, it } from "vitest";
import { LANGS } from "../../src/base/lang";
import { precisionWords } from "../../src/i18n/precisionWords";
import { PRECISIONS } from "../../src/time/precision";

it("a reader can tell every precision from every other by its words", () => {
  for (const lang of LANGS) {
    const words = PRECISIONS.map((precision) => precisionWords(precision, lang));
    expect(new Set(words).size).toBe(PRECISIONS.length);
  }
});

it("says the exact day in the words of the legend", () => {
  expect(precisionWords("day", "vi")).toBe("đúng ngày");
  expect(precisionWords("day", "en")).toBe("exact day");
});
