import { describe, expect, it } from "vitest";
import { aboutEn } from "../../src/i18n/aboutEn";
import { aboutVi } from "../../src/i18n/aboutVi";

const COUNTS = {
  milestones: "1",
  partnerships: "2",
  sources: "3",
  publishers: "4",
  claims: "5",
  checked: "6",
};

/** Every text with its place; functions are asked with their arguments named. */
function textsOf(value: unknown, at = ""): readonly (readonly [at: string, text: string])[] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${at}.${key}`));
}

const all = (text: typeof aboutVi) => [
  ...textsOf(text),
  [".counts", text.counts(COUNTS)] as const,
  [".edition.dayCount", text.edition.dayCount("1", "2")] as const,
];

describe("the page about the record", () => {
  it("has the same parts in both languages, down to the paragraphs", () => {
    const places = (text: typeof aboutVi) => all(text).map(([at]) => at);
    expect(places(aboutEn)).toEqual(places(aboutVi));
  });

  it("explains with the same milestones in both languages", () => {
    const ids = (text: typeof aboutVi) => text.dates.examples.map(({ id }) => id);
    expect(ids(aboutEn)).toEqual(ids(aboutVi));
  });

  it.each([
    ["vi", aboutVi],
    ["en", aboutEn],
  ])("tells every number (%s)", (_, text) => {
    const said = text.counts(COUNTS).match(/\d/g);
    expect(said?.toSorted()).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("is composed (NFC), typographic and without spaces before marks", () => {
    for (const [at, text] of [...all(aboutVi), ...all(aboutEn)]) {
      if (at.endsWith(".url")) continue;
      expect(text, at).toBe(text.trim().normalize("NFC"));
      expect(text, at).not.toMatch(/ {2}|\.\.\.|["'`]| [,.;:?!]/);
    }
  });

  it("keeps each language to itself", () => {
    for (const [at, text] of all(aboutEn))
      expect(text.replaceAll("Cầu Nối", ""), at).not.toMatch(/[^\p{ASCII}–−…“”’]/u);
    const prose = all(aboutVi).filter(([at, text]) => text.length > 40 && !at.endsWith(".url"));
    for (const [at, text] of prose) {
      expect(text, at).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/i);
      expect(text, at).not.toMatch(/\b(the|and|of|milestone|source)\b/i);
    }
  });
});
