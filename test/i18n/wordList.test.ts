import { expect, it } from "vitest";
import { wordList } from "../../src/i18n/wordList";

it.each([
  [[], "", ""],
  [["Hải Châu"], "Hải Châu", "Hải Châu"],
  [["y tế", "văn hóa"], "y tế và văn hóa", "y tế and văn hóa"],
  [["a", "b", "c"], "a, b và c", "a, b and c"],
])("%j is joined as each language joins", (items, vi, en) => {
  expect(wordList(items, "vi")).toBe(vi);
  expect(wordList(items, "en")).toBe(en);
});

it("alternatives are told apart from lists", () => {
  expect(wordList(["a", "b", "c"], "vi", "or")).toBe("a, b hoặc c");
  expect(wordList(["a", "b", "c"], "en", "or")).toBe("a, b or c");
});
