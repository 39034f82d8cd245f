/** Some two thousand Vietnamese expressions and their dates. */
import { describe, expect, it } from "vitest";
import { readDates } from "../../../src/draft/dates/readDates";
import { addDays } from "../../../src/time/day";
import { corpus, KINDS, meaning, TODAY } from "./corpus";

describe.each(KINDS)("expressions: %s", (kind) => {
  it.each(corpus(kind))("%s", (text, wanted) => {
    expect(meaning(text)).toBe(wanted);
  });

  it("read the same with their marks apart from the letters (form NFD)", () => {
    const changed = corpus(kind).filter(([text, wanted]) => meaning(text.normalize("NFD")) !== wanted);
    expect(changed).toEqual([]);
  });

  it("read the same in brackets and quotes", () => {
    const changed = corpus(kind).filter(
      ([text, wanted]) => /^\p{L}/u.test(text) && meaning(`“${text}”`) !== wanted,
    );
    expect(changed).toEqual([]);
  });
});

describe("the corpus", () => {
  it("is broad, and no expression stands in it twice", () => {
    const texts = KINDS.flatMap((kind) => corpus(kind).map(([text]) => text));
    expect(texts.length).toBeGreaterThan(800);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("dates nothing from the article's day without saying so", () => {
    const silent = KINDS.flatMap((kind) =>
      corpus(kind).flatMap(([text]) => {
        const later = readDates(text, addDays(TODAY, 400));
        return readDates(text, TODAY)
          .filter(({ inferred }) => inferred === null)
          .filter(({ phrase, edtf }) => {
            const then = later.find((date) => date.phrase.start === phrase.start);
            return JSON.stringify(edtf) !== JSON.stringify(then?.edtf);
          })
          .map(({ phrase }) => phrase.text);
      }),
    );
    expect(silent).toEqual([]);
  });
});
