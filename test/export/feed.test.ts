/** What is new, and the JSON Feed of it; the Atom feed is read in a browser (test/browser). */
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine } from "../../src/export/cleanLine";
import type { LoadedRecord } from "../../src/export/excerptOf";
import { jsonFeed } from "../../src/export/feed/jsonFeed";
import { newsFrom } from "../../src/export/feed/news";
import { hostileTexts } from "../support/hostile";
import { seedTold } from "../support/seedTold";
import { sayingOnly, sketchedRecord, toldOf } from "../support/toldRecord";

const PLACE = {
  lang: "vi",
  self: "https://caunoi.example/feed.json",
  home: "https://caunoi.example/",
} as const;

/** The day on which each milestone's source was recorded, in the order of the milestones. */
function recordedOn(...days: readonly string[]): LoadedRecord {
  const record = sketchedRecord({ "a--b": { milestones: days.map((_, place) => `m-${place} 2020`) } });
  const articles = [...record.details.articles.values()].map((article, place) => ({
    ...article,
    recorded: days[place] ?? "",
  }));
  return {
    ...record,
    details: { ...record.details, articles: new Map(articles.map((each) => [each.id, each])) },
  };
}

const text = { type: "string", minLength: 1 };
const address = { type: "string", pattern: "^https://caunoi\\.example/" };
const moment = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$" };

/** JSON Feed 1.1. */
const valid = new Ajv({ strict: true }).compile({
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    description: text,
    home_page_url: address,
    feed_url: address,
    language: { enum: ["vi", "en"] },
    authors: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["name"], properties: { name: text } },
    },
    items: {
      type: "array",
      maxItems: 50,
      items: {
        type: "object",
        required: ["id", "content_text"],
        additionalProperties: false,
        properties: {
          id: address,
          url: address,
          title: { type: "string" },
          content_text: text,
          date_published: moment,
          date_modified: moment,
          tags: { type: "array", items: text },
          language: { enum: ["vi", "en"] },
        },
      },
    },
  },
});

describe("what is new", () => {
  it("comes newest first, within a day in the order of the record", () => {
    const told = toldOf(recordedOn("2026-01-01", "2026-03-01", "2026-02-01", "2026-03-01"));
    expect(newsFrom(told).map(({ milestone }) => milestone.id)).toEqual(["m-1", "m-3", "m-2", "m-0"]);
    expect(newsFrom(told, 1)).toHaveLength(1);
  });

  it("is dated by the first source of a milestone, and renewed by its latest", () => {
    const record = recordedOn("2026-01-01", "2026-03-01");
    const [first, second] = [...record.details.milestones.values()];
    if (!first || !second) throw new Error("two milestones were asked for");
    const both = { ...first, claims: [...second.claims, ...first.claims] };
    const milestones = new Map([...record.details.milestones, ["m-0", both] as const]);
    const news = newsFrom(toldOf({ ...record, details: { ...record.details, milestones } }));
    expect(news.find(({ milestone }) => milestone.id === "m-0")).toMatchObject({
      recorded: "2026-01-01",
      renewed: "2026-03-01",
    });
  });
});

describe("the JSON Feed", () => {
  it.each(["vi", "en"] as const)("of the record in %s is as JSON Feed defines it", (lang) => {
    const feed = JSON.parse(jsonFeed(seedTold(), { ...PLACE, lang }));
    valid(feed);
    expect(valid.errors).toBeNull();
    expect(feed.items.length).toBeGreaterThan(10);
    expect(new Set(feed.items.map(({ id }: { readonly id: string }) => id)).size).toBe(feed.items.length);
  });

  it("keeps any texts", () => {
    fc.assert(
      fc.property(hostileTexts, (said) => {
        const feed = JSON.parse(jsonFeed(toldOf(sayingOnly(said)), PLACE));
        valid(feed);
        expect(valid.errors).toBeNull();
        expect(feed.items[0].title).toBe(cleanLine(said));
      }),
      { numRuns: 50 },
    );
  });
});
