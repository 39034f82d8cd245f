/** What is new stands by the day on which it was taken in. */
import { describe, expect, it } from "vitest";
import { newSources } from "../../src/compile/newSources";
import type { Article } from "../../src/dataset/dataset";

function article(id: string, recorded: string): Article {
  return {
    id,
    headline: null,
    publisher: { vi: id, en: id },
    author: null,
    published: null,
    publishedNote: null,
    lang: "vi",
    url: "https://example.org/",
    accessed: null,
    recorded,
    archived: null,
  };
}

const articles = [
  article("a", "2026-01-31"),
  article("b", "2026-02-01"),
  article("c", "2026-01-31"),
  article("d", "2025-12-31"),
];

describe("what is new", () => {
  const details = { articles: new Map(articles.map((each) => [each.id, each])), milestones: new Map() };
  const told = (most: number) =>
    newSources(details, most).map(({ day, sources }) => [day, sources.map(({ id }) => id)]);

  it("stands by day, the newest first", () => {
    expect(told(10)).toEqual([
      ["2026-02-01", ["b"]],
      ["2026-01-31", ["a", "c"]],
      ["2025-12-31", ["d"]],
    ]);
  });

  it("ends after so many days", () => {
    expect(told(1)).toEqual([["2026-02-01", ["b"]]]);
  });
});
