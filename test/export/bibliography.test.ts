/** References for programs: BibTeX read back by a parser, RIS by its grammar, CSL-JSON by the shape that CSL defines. */
import { parse } from "@retorquere/bibtex-parser";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/dataset/dataset";
import { articleReference, milestoneReference, type Reference } from "../../src/export/cite/reference";
import { bibliography } from "../../src/export/cite/styles";
import { cleanLine } from "../../src/export/cleanLine";
import { day } from "../support/dates";
import { hostileTexts } from "../support/hostile";
import { seedTold } from "../support/seedTold";

const told = seedTold();
const citing = { lang: "vi", today: day("2026-11-22") } as const;
const [first] = told.excerpt.milestones;
if (!first) throw new Error("the record is empty");
const all: readonly Reference[] = [
  ...told.excerpt.milestones.map((milestone) => milestoneReference(told, milestone, citing)),
  ...told.excerpt.articles.map(articleReference),
];

/** The entries of BibTeX, titles as written. */
function readBibtex(text: string) {
  const { errors, entries } = parse(text, { sentenceCase: false, english: false });
  expect(errors).toEqual([]);
  return entries;
}

const ARTICLE: Article = {
  id: "a-nd-b",
  headline: null,
  publisher: { vi: "Báo A", en: "Paper A" },
  author: null,
  published: null,
  publishedNote: null,
  lang: "ko",
  url: "https://a.example/x_y?a={1}&b=%20#c",
  accessed: "2026-11-21",
  recorded: "2026-11-21",
  archived: null,
};

function saying(text: string): Reference {
  return articleReference({ ...ARTICLE, headline: text, author: text, publisher: { vi: text, en: text } });
}

/** Texts that leave something to read. */
const texts = hostileTexts.filter((text) => cleanLine(text) !== "");

describe("BibTeX", () => {
  it("holds every reference once, under a key of its own", () => {
    const entries = readBibtex(bibliography(all, "bibtex", "vi"));
    expect(entries.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(all.length);
  });

  it("keeps title, author, date, address and day of access", () => {
    const article = told.excerpt.articles.find(({ id }) => id.startsWith("thanh-nien-2024-01-22"));
    if (!article) throw new Error("the record lacks Thanh Niên");
    const [entry] = readBibtex(bibliography([articleReference(article)], "bibtex", "vi"));
    expect(entry?.type).toBe("article");
    expect(entry?.fields).toMatchObject({
      title: article.headline,
      author: [{ name: article.author }],
      journal: "Thanh Niên",
      year: "2024",
      month: "1",
      date: "2024-01-22",
      url: article.url,
      urldate: article.accessed,
    });
  });

  it("gives a milestone its version and its permanent link", () => {
    const [entry] = readBibtex(bibliography([milestoneReference(told, first, citing)], "bibtex", "vi"));
    expect(entry).toMatchObject({
      type: "misc",
      fields: {
        title: first.title.vi,
        version: told.excerpt.edition.version,
        url: `https://caunoi.example/?m=${first.id}`,
        urldate: "2026-11-22",
      },
    });
  });

  it("leaves out what is not known, and says so in place of a headline", () => {
    const [entry] = readBibtex(bibliography([articleReference(ARTICLE)], "bibtex", "en"));
    expect(Object.keys(entry?.fields ?? {}).sort()).toEqual(
      ["journal", "langid", "title", "url", "urldate"].sort(),
    );
    expect(entry?.fields.title).toBe("[news article, headline not recorded]");
    expect(entry?.fields.url).toBe("https://a.example/x_y?a=%7B1%7D&b=%20#c");
  });

  it("brings back any texts, and ends no entry early", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [entry, ...more] = readBibtex(bibliography([saying(text)], "bibtex", "en"));
        expect(more).toEqual([]);
        // The parser reads \textasciigrave as the accent of that form.
        const back = (entry?.fields.title ?? "").replaceAll("ˋ", "`");
        expect(back.replaceAll(" ", "")).toBe(cleanLine(text).replaceAll(" ", ""));
      }),
    );
  });
});

/** The references of RIS by its grammar: a tag of two signs, two spaces, a hyphen, a space. */
function readRis(text: string): readonly ReadonlyMap<string, string>[] {
  const lines = text.split("\r\n");
  expect(lines.pop()).toBe("");
  const found: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const line of lines) {
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line) ?? [];
    expect(tag, line).not.toBe("");
    if (tag === "TY") {
      expect(open).toBeNull();
      open = new Map();
    }
    if (!open) throw new Error(`${tag} outside a reference`);
    expect(open.has(tag)).toBe(false);
    open.set(tag, value);
    if (tag !== "ER") continue;
    found.push(open);
    open = null;
  }
  expect(open).toBeNull();
  return found;
}

describe("RIS", () => {
  it("holds every reference, each closed", () => {
    const found = readRis(bibliography(all, "ris", "vi"));
    expect(found.map((each) => each.get("ID"))).toEqual(all.map(({ key }) => key));
  });

  it("tells what is known, with dates in parts", () => {
    const reference = articleReference({ ...ARTICLE, headline: "Tên bài", published: "2023-05" });
    const [found] = readRis(bibliography([reference], "ris", "vi"));
    expect(Object.fromEntries(found ?? [])).toEqual({
      TY: "NEWS",
      ID: "a-nd-b",
      TI: "Tên bài",
      T2: "Báo A",
      PY: "2023",
      DA: "2023/05//",
      UR: ARTICLE.url,
      Y2: "2026/11/21/",
      LA: "ko",
      ER: "",
    });
  });

  it("keeps any text in its line", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [found, ...more] = readRis(bibliography([saying(text)], "ris", "en"));
        expect(more).toEqual([]);
        expect([found?.get("TI"), found?.get("AU")]).toEqual([cleanLine(text), cleanLine(text)]);
      }),
    );
  });
});

const date = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", items: { type: "number" }, minItems: 1, maxItems: 3 },
    },
    circa: { type: "boolean" },
  },
  required: ["date-parts"],
  additionalProperties: false,
};

const text = { type: "string", minLength: 1 };

/** What CSL-JSON 1.0 allows of the keys that we use. */
const validCsl = new Ajv({ strict: true }).compile({
  type: "array",
  items: {
    type: "object",
    properties: {
      id: text,
      type: { enum: ["article-newspaper", "dataset"] },
      title: text,
      genre: text,
      author: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          properties: { literal: text },
          required: ["literal"],
          additionalProperties: false,
        },
      },
      "container-title": text,
      publisher: text,
      version: text,
      issued: date,
      accessed: date,
      URL: { type: "string", pattern: "^https?://" },
      language: text,
    },
    required: ["id", "type", "URL"],
    additionalProperties: false,
  },
});

describe("CSL-JSON", () => {
  it("is as CSL defines it, for every reference of the record", () => {
    const items: unknown = JSON.parse(bibliography(all, "csl", "en"));
    validCsl(items);
    expect(validCsl.errors).toBeNull();
    expect(items).toHaveLength(all.length);
  });

  it("leaves out what is not known and marks what is in doubt", () => {
    const unknown = articleReference(ARTICLE);
    const doubtful = articleReference({ ...ARTICLE, published: "2022-04-28?" });
    expect(JSON.parse(bibliography([unknown, doubtful], "csl", "en"))).toMatchObject([
      { genre: "news article, headline not recorded", "container-title": "Paper A", language: "ko" },
      { issued: { "date-parts": [[2022, 4, 28]], circa: true } },
    ]);
    expect(JSON.parse(bibliography([unknown], "csl", "en"))[0]).not.toHaveProperty("title");
  });
});
