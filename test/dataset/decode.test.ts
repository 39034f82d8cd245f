/** What compile writes the page reads back, and what is not that is refused in one way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/base/result";
import { buildDetails } from "../../src/compile/buildDetails";
import { buildIndex } from "../../src/compile/buildIndex";
import { dateMilestones } from "../../src/compile/dating";
import { encodeDetails, encodeIndex, encodeNews, encodeTitles } from "../../src/compile/encode";
import { linkSeeds } from "../../src/compile/links";
import { newSources } from "../../src/compile/newSources";
import { readSeeds } from "../../src/compile/seeds";
import { FORMAT } from "../../src/dataset/dataset";
import { decodeDetails } from "../../src/dataset/decodeDetails";
import { decodeIndex } from "../../src/dataset/decodeIndex";
import { decodeNews } from "../../src/dataset/decodeNews";
import type { DecodeProblem } from "../../src/dataset/decodeProblem";
import { decodeTitles } from "../../src/dataset/decodeTitles";
import { caseFiles, SOUND } from "../support/caseFolders";
import { withAllMade } from "../support/dataset";

const links = linkSeeds(readSeeds(caseFiles(SOUND).seeds).seeds);
const datings = dateMilestones(links);
const { index: built, milestones } = buildIndex(links, datings);
const index = { ...built, totals: { articles: 2, publishers: 2 } };
const HASH = "0123abcd";
const parts = {
  titles: { first: [0, 2], vi: [HASH, HASH], en: [HASH, HASH] },
  details: { first: [0], hash: [HASH] },
  news: HASH,
  coverage: HASH,
};
const NAMED = {
  titles: [
    { first: 0, name: { vi: "titles.vi.0.0123abcd.json", en: "titles.en.0.0123abcd.json" } },
    { first: 2, name: { vi: "titles.vi.1.0123abcd.json", en: "titles.en.1.0123abcd.json" } },
  ],
  details: [{ first: 0, name: "details.0.0123abcd.json" }],
  news: "news.0123abcd.json",
  coverage: "coverage.0123abcd.json",
};
const details = buildDetails(links, datings, milestones);

const FILES: readonly (readonly [string, string, (json: unknown) => Result<unknown, DecodeProblem>])[] = [
  ["index", encodeIndex(index, parts), decodeIndex],
  ["titles", encodeTitles("vi", ["Một", "Hai", "Ba"]), (json) => decodeTitles(json, 3)],
  ["details", encodeDetails(details), decodeDetails],
  ["news", encodeNews(newSources(details, 10)), decodeNews],
];

/** Every place in a JSON value, as the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

/** A copy with the value at a place replaced. */
function replacedAt(value: unknown, at: readonly string[], by: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>; // only places that exist are asked for
  copy[key] = replacedAt(copy[key], rest, by);
  return copy;
}

describe("what was encoded", () => {
  it("decodes to the same index", () => {
    const decoded = decodeIndex(JSON.parse(encodeIndex(index, parts)));
    expect(decoded.ok && withAllMade(decoded.value)).toEqual({ ...withAllMade(index), parts: NAMED });
  });

  it("decodes to the same details", () => {
    expect(decodeDetails(JSON.parse(encodeDetails(details)))).toEqual({ ok: true, value: details });
  });

  it("decodes to the same titles", () => {
    expect(decodeTitles(JSON.parse(encodeTitles("en", ["One", "Two"])), 2)).toEqual({
      ok: true,
      value: ["One", "Two"],
    });
  });
});

describe.each(FILES)("%s", (_name, text, decode) => {
  it.each([[null], [[]], ["text"], [7]])("%j is damaged", (json) => {
    expect(decode(json)).toEqual({ ok: false, error: { kind: "damaged", at: "file" } });
  });

  it("of another format is told by its number", () => {
    expect(decode({ ...JSON.parse(text), format: 3 })).toEqual({
      ok: false,
      error: { kind: "version", found: 3 },
    });
  });

  it("without a format number is of another version", () => {
    expect(decode({})).toEqual({ ok: false, error: { kind: "version", found: null } });
  });

  it("is refused wherever a value is of another type", () => {
    const json: unknown = JSON.parse(text);
    const places = placesIn(json).filter((at) => at.length > 0 && at[0] !== "lang");
    fc.assert(
      fc.property(fc.constantFrom(...places), (at) => {
        expect(decode(replacedAt(json, at, true))).toMatchObject({ ok: false });
      }),
      { numRuns: 400 },
    );
  });

  it("never throws, whatever stands at a place", () => {
    const json: unknown = JSON.parse(text);
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(json)), fc.jsonValue(), (at, value) => {
        decode(replacedAt(json, at, value));
      }),
      { numRuns: 400 },
    );
  });
});

describe("the index", () => {
  const json = JSON.parse(encodeIndex(index, parts));
  const withColumns = (columns: object) => ({ ...json, milestones: { ...json.milestones, ...columns } });
  const withParts = (some: object) => ({ ...json, parts: { ...json.parts, ...some } });
  const withColumn = (name: string, column: unknown) => withColumns({ [name]: column });

  it.each([
    ["a column too short", withColumn("kind", "]"), "milestones.kind"],
    ["a word beyond its list", withColumn("status", "]a]"), "milestones.status[1]"],
    ["a character that is no number", withColumn("status", "] ]"), "milestones.status[1]"],
    ["a place beyond its chain", withColumn("vnPlace", "]]_"), "milestones.vnPlace[2]"],
    ["ids of fewer partnerships", withColumn("ids", []), "milestones.ids"],
    ["an id without a letter", withColumn("ids", ["bm-01  bm-03"]), "milestones.ids[0]"],
    ["a day beyond those it counts", withColumns({ day: "]]~", dayCount: 5 }), "milestones.day[2]"],
    ["days of another millennium", withColumn("dayZero", 2 ** 22), "milestones.dayZero"],
    ["a precision that is none", withColumn("precision", "]]z"), "milestones.precision[2]"],
    ["what became of no row", withColumn("fates", [[4, 0, null]]), "milestones.fates[0]"],
    [
      "what became of a row twice",
      withColumns({
        fates: [
          [1, 0, null],
          [0, 0, null],
        ],
      }),
      "milestones.fates[1]",
    ],
    ["a plan carried out by no row", withColumn("fates", [[1, 0, null, 3]]), "milestones.fates[0]"],
    ["an outcome that is none", withColumn("fates", [[1, 5, null]]), "milestones.fates[0]"],
    [
      "a date of no row",
      withColumns({ dates: ["2021-07~"], statedRows: [3], stated: "]" }),
      "milestones.statedRows[0]",
    ],
    ["a date that is none", withColumn("dates", ["2021-13"]), "milestones.dates[0]"],
    ["a hash that is a way elsewhere", withParts({ news: "../../x" }), "parts.news"],
    ["a part of no name", withParts({ coverage: undefined }), "parts.coverage"],
    ["parts of unequal number", withParts({ details: { first: [0, 1], hash: [HASH] } }), "parts.details"],
    [
      "parts that do not begin with the first row",
      withParts({ details: { first: [1], hash: [HASH] } }),
      "parts.details.first",
    ],
    [
      "a partnership without places",
      { ...json, partnerships: [{ ...json.partnerships[0], vn: [] }] },
      "partnerships[0]",
    ],
    [
      "a closed list in another order",
      { ...json, vocabulary: { ...json.vocabulary, kinds: {} } },
      "vocabulary.kinds",
    ],
  ])("with %s names where", (_what, damaged, at) => {
    expect(decodeIndex(damaged)).toEqual({ ok: false, error: { kind: "damaged", at } });
  });
});

describe("titles", () => {
  it("of another number than the milestones are damaged", () => {
    expect(decodeTitles({ format: FORMAT, titles: ["Một"] }, 2)).toEqual({
      ok: false,
      error: { kind: "damaged", at: "titles" },
    });
  });
});
