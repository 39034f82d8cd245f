import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/base/fold";
import { markMatches } from "../../../src/query/search/markMatches";
import { wordsIn } from "../../../src/query/search/wordsIn";

/** The text with what is marked in brackets. */
const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("marks", () => {
  it.each([
    ["dak la", "Đoàn Đắk Lắk", "Đoàn [Đắk] [Lắ]k"],
    ["hai chau uiw", "Hải Châu–Uiwang", "[Hải] [Châu]–[Uiw]ang"],
    ["30.000", "tặng 30.000 khẩu trang", "tặng [30].[000] khẩu trang"],
    ["의왕", "의왕시-베트남", "[의왕]시-베트남"],
    ["의왕", "의왕시".normalize("NFD"), `[${"의왕".normalize("NFD")}]${"시".normalize("NFD")}`],
    ["khau", "khẩu trang".normalize("NFD"), `[${"khẩu".normalize("NFD")}] ${"trang".normalize("NFD")}`],
    ["ang", "Uiwang", "Uiwang"],
    ["t tr", "trang", "[tr]ang"],
    ["𝒜", "x 𝒜b", "x [𝒜]b"],
    ["cồng", "công cộng, cồng chiêng", "công cộng, [cồng] chiêng"],
    ["Đà Nẵng", "to Da Nang", "to [Da] [Nang]"],
    ["", "Uiwang", "Uiwang"],
    ["–", "Hải Châu–Uiwang", "Hải Châu–Uiwang"],
  ])("%j in %j", (query, text, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  const letters = fc.constantFrom(
    ..."aăâbcdđeêoôơuưyAĐƯ 0.-–",
    "\u0301",
    "\u0323",
    "ế",
    "ộ",
    "의",
    "왕",
    "ᄋ",
    "ᅪ",
    "ᆼ",
    "𝒜",
    "İ",
    "ß",
    "Σ",
  );
  const texts = fc.oneof(
    fc.array(letters, { maxLength: 30 }).map((each) => each.join("")),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
  );
  /** A text, and a query made of it, of parts of it, or of something else. */
  const pairs = fc.oneof(
    fc.tuple(texts, texts),
    fc.tuple(texts, fc.nat(), fc.nat()).map(([text, from, length]): [string, string] => {
      const points = [...text];
      const start = points.length === 0 ? 0 : from % points.length;
      return [text, points.slice(start, start + 1 + (length % 6)).join("")];
    }),
  );

  it("give the text back when put together", () => {
    fc.assert(
      fc.property(
        pairs,
        ([text, query]) =>
          markMatches(text, query)
            .map((piece) => piece.text)
            .join("") === text,
      ),
      { numRuns: 2000 },
    );
  });

  it("begin like a word of the query", () => {
    let hits = 0;
    fc.assert(
      fc.property(pairs, ([text, query]) => {
        const asked = wordsIn(query).map(({ folded }) => folded);
        for (const piece of markMatches(text, query)) {
          if (!piece.hit) continue;
          hits += 1;
          expect(asked.some((word) => fold(piece.text).startsWith(word))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(hits).toBeGreaterThan(100);
  });

  it("never part a letter from its marks, nor the halves of a code point", () => {
    fc.assert(
      fc.property(pairs, ([text, query]) => {
        for (const [at, piece] of markMatches(text, query).entries()) {
          if (at > 0) expect(piece.text).not.toMatch(/^[\p{M}\uDC00-\uDFFF]/u);
          expect(piece.text).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
