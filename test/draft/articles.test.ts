/**
 * Whole articles in our own words, laid out as houses and portals lay theirs out. What each holds stands beside it:
 * every paragraph, every date, every place, and nothing more. `?` is a date that cannot be known, `-` nothing at all.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/draft/readArticle";
import type { DateReading } from "../../src/reading/dateReading";
import { formatDay } from "../../src/time/day";
import { formatEdtf } from "../../src/time/formatEdtf";
import { seedRecord } from "../support/readSeeds";

const FOLDER = path.join(import.meta.dirname, "articles");
const RECORD = seedRecord();

type Expected = Readonly<Record<"headline" | "author" | "published", string | undefined>> & {
  readonly paragraphs: readonly string[];
  readonly dates: readonly string[];
  readonly places: ReadonlyMap<string, string>;
};

function expectedIn(file: string): Expected {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const all = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  const [headline, author, published] = ["headline", "author", "published"].map((key) => all(key)[0]);
  const places = all("place").map((line) => line.split(" => ") as [string, string]);
  return {
    headline,
    author,
    published,
    paragraphs: all("paragraph"),
    dates: all("date"),
    places: new Map(places),
  };
}

function inWords({ phrase, edtf, modifier }: DateReading): string {
  const date = edtf ? formatEdtf(edtf) : "?";
  return `${phrase.text} => ${date}${edtf && modifier ? ` ${modifier}` : ""}`.normalize("NFC");
}

const names = readdirSync(FOLDER).filter((name) => !name.endsWith(".expected"));

describe.each(names)("%s", (name) => {
  const text = readFileSync(path.join(FOLDER, name), "utf8");
  const expected = expectedIn(path.join(FOLDER, name.replace(/\.\w+$/, ".expected")));
  const { page, dates, places } = readArticle(text, RECORD);

  it("has its headline, author and day", () => {
    const { headline, author, published } = page;
    expect({
      headline: headline?.normalize("NFC"),
      author: author?.normalize("NFC"),
      published: published ? formatDay(published.day) : "-",
    }).toEqual({
      headline: expected.headline,
      author: expected.author,
      published: expected.published,
    });
  });

  it("has its paragraphs and no others", () => {
    const firstWords = page.body.map(({ phrase }, at) =>
      phrase.text
        .normalize("NFC")
        .replaceAll("\u00a0", " ")
        .slice(0, expected.paragraphs[at]?.length ?? 40),
    );
    expect(firstWords).toEqual(expected.paragraphs);
  });

  it("tells its dates and no others", () => {
    expect(dates.map(inWords).map((line) => line.replaceAll("\u00a0", " "))).toEqual(expected.dates);
  });

  it("names its places and no others", () => {
    const found = places.map(({ phrase, place }) => ({
      name: phrase.text.normalize("NFC").replaceAll("\u00a0", " "),
      place,
    }));
    expect(found.filter((one) => !expected.places.has(one.name))).toEqual([]);
    for (const [written, id] of expected.places)
      if (RECORD.gazetteer.has(id))
        expect(found.filter((one) => one.name === written).map(({ place }) => place)).toContain(id);
  });
});
