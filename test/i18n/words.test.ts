import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { vi as viWords } from "../../src/i18n/vi";

type Tree = { readonly [key: string]: string | Tree };

/** Every text with its dotted key. */
function textsOf(tree: Tree, above = ""): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${above}${key}`, value] as const] : textsOf(value, `${above}${key}.`),
  );
}

const inVi = textsOf(viWords);
const inEn = textsOf(en);
const viOf = new Map(inVi);
const enOf = new Map(inEn);

const isPlural = (key: string) => /_(one|other)$/.test(key);
const baseOf = (key: string) => key.replace(/_(one|other)$/, "_*");
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\{.*?\}\}/g) ?? [])].sort();
const withoutPlaceholders = (text: string) => text.replace(/\{\{.*?\}\}/g, " ");

describe("the words of both languages", () => {
  it("have the same keys", () => {
    const bases = (texts: typeof inVi) => [...new Set(texts.map(([key]) => baseOf(key)))].sort();
    expect(bases(inEn)).toEqual(bases(inVi));
  });

  it("have the plural forms of their language: vi other; en one and other", () => {
    const forms = (texts: typeof inVi, base: string) =>
      texts.flatMap(([key]) => (baseOf(key) === base ? [key.slice(base.length - 1)] : [])).sort();
    const plurals = [
      ...new Set(
        [...inVi, ...inEn]
          .map(([key]) => key)
          .filter(isPlural)
          .map(baseOf),
      ),
    ];
    expect(plurals.length).toBeGreaterThan(0);
    for (const base of plurals) {
      expect(forms(inVi, base), base).toEqual(new Intl.PluralRules("vi").resolvedOptions().pluralCategories);
      expect(forms(inEn, base), base).toEqual(
        new Intl.PluralRules("en").resolvedOptions().pluralCategories.toSorted(),
      );
    }
  });

  it("have the same placeholders", () => {
    for (const [key, text] of inEn) {
      const twin = viOf.get(key) ?? viOf.get(key.replace(/_one$/, "_other"));
      expect(placeholdersOf(text), key).toEqual(placeholdersOf(twin ?? ""));
    }
  });

  it("show the number wherever they count", () => {
    for (const [key, text] of [...inVi, ...inEn]) {
      expect(text.includes("{{count, number}}"), key).toBe(isPlural(key));
    }
  });

  it("are trimmed, not empty, composed (NFC) and typographic", () => {
    for (const [key, text] of [...inVi, ...inEn]) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).toBe(text.trim().normalize("NFC"));
      expect(text, key).not.toMatch(/ {2}|\.\.\.|["'`]| [,.;:?!]/);
    }
  });

  it("are in sentence case: no second word starts with a capital unless it is a name", () => {
    const names =
      /^(Cầu|Nối|Việt|Nam|Vietnam|Vietnamese|English|JavaScript|Đắk|Lắk|Dak|Lak|Ctrl|Shift|Enter|Home|End|Esc|O|P|A|Dòng)$/;
    for (const [key, text] of [...inVi, ...inEn]) {
      const later = withoutPlaceholders(text).matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}*/gu);
      expect(
        [...later].map(([word]) => word).filter((word) => !names.test(word)),
        key,
      ).toEqual([]);
    }
  });
});

describe("each language keeps to itself", () => {
  // The product's own name, the name of the language by which its readers know it, and what stands on keys.
  const NAMES =
    /Cầu Nối|Tiếng Việt|English|JavaScript|Ctrl|Shift|Enter|Esc|Home|End|(?<!\p{L})[OP](?!\p{L})/gu;
  const wordsOf = (text: string) =>
    withoutPlaceholders(text)
      .replace(NAMES, " ")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  // Syllables that are spelt alike in both languages without being the same word.
  const HOMOGRAPHS = new Set(["to", "so", "in"]);

  it("no Vietnamese letter in English", () => {
    for (const [key, text] of inEn) expect(text.replace(NAMES, ""), key).not.toMatch(/[^\p{ASCII}–−…“”’]/u);
  });

  it("no English word in Vietnamese", () => {
    const english = new Set(
      inEn.flatMap(([, text]) => wordsOf(text)).filter((word) => !HOMOGRAPHS.has(word)),
    );
    for (const [key, text] of inVi)
      expect(
        wordsOf(text).filter((word) => english.has(word)),
        key,
      ).toEqual([]);
  });

  it("Vietnamese has its diacritics: none in no text of two words or more", () => {
    const bare = inVi.filter(
      ([, text]) => wordsOf(text).length >= 2 && !/[^\p{ASCII}–−…“”]/u.test(text.replace(NAMES, "")),
    );
    expect(bare).toEqual([]);
  });

  it("a text is the same in both only where it has no words of its own", () => {
    const same = inVi.filter(([key, text]) => enOf.get(key) === text && wordsOf(text).length > 0);
    expect(same).toEqual([]);
  });
});
