import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/base/fold";
import { answer } from "../../../src/query/answer";
import type { Found } from "../../../src/query/failures";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { searchBuilder } from "../../../src/query/search/buildSearch";
import { buildSearch, details, index, titles } from "../../support/searched";

const whole = await buildSearch(index, titles, details);
const idOf = (at: number) => index.milestones.at(at)?.id;
/** The rows that were found. */
const rowsIn = (found: Found) => [...found.keys()].filter((row) => found[row] !== 0);
const find = (text: string, built = whole) => {
  const found = built.find(text);
  return found && rowsIn(found).map(idOf).sort();
};
const ranked = (text: string) => [...whole.rank(text)].map(idOf);

const HAI_CHAU = ["accord", "masks", "mission"];
const DAK_LAK = ["factory", "gongs", "greeting"];

describe("a search", () => {
  it.each([
    ["titles without diacritics", "khau trang", ["masks"]],
    ["titles with diacritics", "Khẩu trang", ["masks"]],
    ["titles in the other language", "multicultural", ["mission"]],
    ["beginnings of words", "multic cen", ["mission"]],
    ["numbers as Vietnamese writes them", "30.000", ["masks"]],
    ["numbers as English writes them", "30,000", ["masks"]],
    ["summaries", "nghe nhan", ["gongs"]],
    ["parties", "dong a", ["mission"]],
    ["publishers", "ben mo", ["factory"]],
    ["headlines in their script", "우호협약", ["accord"]],
    ["kinds", "trao tang", ["masks"]],
    ["fields", "trade", ["factory"]],
    ["places", "dak lak", DAK_LAK],
    ["places by other spellings", "dac lac", DAK_LAK],
    ["places written as one word", "daklak", DAK_LAK],
    ["places in their script", "의왕", HAI_CHAU],
    ["places by newer names", "jeonbuk", DAK_LAK],
    ["places by former names", "jeollabuk", DAK_LAK],
    ["what a place lies in", "gyeonggi", HAI_CHAU],
    ["the country", "han quoc", [...HAI_CHAU, ...DAK_LAK].sort()],
  ])("finds %s", (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it("wants every word, wherever it stands and in whichever language", () => {
    expect(find("masks hải châu")).toEqual(["masks"]);
    expect(find("masks gongs")).toEqual([]);
  });

  it("takes a place for a place: đã with nâng is not Đà Nẵng, a text that names it is", () => {
    expect(find("da nang")).toEqual([...HAI_CHAU, "greeting"].sort());
    expect(find("nang da")).toContain("factory");
    expect(find("đã nâng")).toEqual(["factory"]);
  });

  it.each([
    ["cong", ["factory", "gongs"]],
    ["cồng", ["gongs"]],
    ["công", ["factory", "gongs"]],
    ["nghiệp", ["factory"]],
    ["nghiêp", ["factory"]],
    ["đoàn", ["mission"]],
    ["thoả thuận", ["accord"]],
    ["khẩu trạng", ["masks"]],
  ])("reads the diacritics of %s", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    ["a letter too few", "gyeongi", HAI_CHAU],
    ["a letter too many", "jeonnbuk", DAK_LAK],
    ["a wrong letter", "jeonbok", DAK_LAK],
    ["short words", "gonh", []],
    ["two wrong letters", "jeomdok", []],
  ])("forgives one letter of a long word that is none as typed: %s", (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(["", "  ", "–", "!?"])("asks for nothing where %j holds no word", (text) => {
    expect(whole.find(text)).toBeNull();
    expect([...whole.rank(text)]).toEqual([]);
  });

  it("puts titles before all other texts", () => {
    expect(ranked("masks")).toEqual(["masks", "factory"]);
  });

  it("puts titles before places, and equals in the order of the record", () => {
    expect(ranked("uiwang")).toEqual(["masks", "accord", "mission"]);
  });

  it("puts whole words before beginnings", () => {
    expect(ranked("thu")).toEqual(["greeting", "accord", "factory"]);
  });

  it("ranks exactly what it finds", () => {
    const texts = fc.constantFrom("a", "th", "da nang", "v", "uiwang", "masks", "jeonbok", "x", "c s");
    fc.assert(
      fc.property(texts, (text) => {
        const ranked = [...whole.rank(text)];
        expect(ranked.toSorted((a, b) => a - b)).toEqual(rowsIn(whole.find(text) ?? new Uint8Array()));
      }),
    );
  });

  it("finds by any beginning of any word of a title, folded or not", () => {
    const words = [...titles.vi, ...titles.en].flatMap((title, at) =>
      (title.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word, at: at % titles.vi.length })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.boolean(), ({ word, at }, cut, plain) => {
        const typed = word.slice(0, 1 + (cut % word.length));
        expect(rowsIn(whole.find(plain ? fold(typed) : typed) ?? new Uint8Array())).toContain(at);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same findings for the same text, so that answers are remembered", () => {
    const found = whole.find("uiwang");
    expect(whole.find("uiwang")).toBe(found);
    const question = { ...EMPTY_QUESTION, text: "uiwang" };
    expect([...answer(index, question, found).milestones].map(({ id }) => id)).toEqual(HAI_CHAU);
  });
});

describe("an index of what has come so far", () => {
  it("searches one language alone", async () => {
    const built = await buildSearch(index, { ...titles, en: null }, null);
    expect(find("khau trang", built)).toEqual(["masks"]);
    expect(find("multicultural", built)).toEqual([]);
  });

  it("searches places and words of the lists without any text", async () => {
    const built = await buildSearch(index, { vi: null, en: null }, null);
    expect(find("dak lak", built)).toEqual(DAK_LAK);
    expect(find("donation", built)).toEqual(["masks"]);
  });

  it("finds more as parts come, in whichever order, and the same as one that has all of them", async () => {
    const rest = async () => {};
    const builder = searchBuilder(index);
    await builder.noteIndex(rest);
    await builder.noteTitles(3, titles.en.slice(3), rest);
    const early = builder.finder();
    expect(find("gongs", early)).toEqual(["gongs"]);
    expect(find("masks", early)).toEqual([]);
    await builder.noteDetails([3, 4, 5], details, rest);
    await builder.noteTitles(0, titles.en.slice(0, 3), rest);
    await builder.noteTitles(0, titles.vi, rest);
    await builder.noteDetails([0, 1, 2], details, rest);
    for (const text of ["dak lak", "masks", "thu", "cồng", "ben mo", "우호협약", "s"]) {
      expect(find(text, builder.finder())).toEqual(find(text));
      expect([...builder.finder().rank(text)].map(idOf)).toEqual(ranked(text));
    }
  });

  it("is made in slices, of which a long record takes many", async () => {
    const long = { vi: titles.vi.map((title) => `${title} ${"dài ".repeat(6000)}`), en: titles.en };
    let slices = 0;
    const built = await buildSearch(index, long, details, async () => {
      slices += 1;
    });
    expect(slices).toBeGreaterThanOrEqual(titles.vi.length);
    expect(find("dai", built)).toHaveLength(titles.vi.length);
  });

  it("ends where its turn is taken away", async () => {
    const long = { vi: titles.vi.map((title) => `${title} ${"dài ".repeat(6000)}`), en: null };
    const stopped = buildSearch(index, long, null, () => Promise.reject(new Error("stopped")));
    await expect(stopped).rejects.toThrow("stopped");
  });
});
