import { describe, expect, it } from "vitest";
import type { Article, Claim, Detail, Details } from "../../../src/dataset/dataset";
import { newSources } from "../../../src/view/about/newSources";
import { recordNumbers } from "../../../src/view/about/recordNumbers";
import { statedDates } from "../../../src/view/about/statedDates";
import { indexOf } from "../../support/dataset";

function article(id: string, recorded: string, more: Partial<Article> = {}): Article {
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
    ...more,
  };
}

function claim(of: string, date: string | null, passages = 0): Claim {
  const passage = { start: 0, end: 1, sha256: "", paragraph: 1, fragment: [] };
  return {
    article: of,
    date,
    dateText: null,
    basis: null,
    confidence: "high",
    differs: null,
    evidence: Array.from({ length: passages }, () => passage),
  };
}

function detail(claims: readonly Claim[]): Detail {
  return {
    summary: { vi: "", en: "" },
    parties: [],
    quantities: [],
    claims,
    statements: [],
    reasons: [],
    fulfils: [],
    fulfilledBy: [],
    related: [],
    term: null,
    outcome: null,
    chosen: null,
  };
}

function detailsOf(
  articles: readonly Article[],
  claims: Readonly<Record<string, readonly Claim[]>> = {},
): Details {
  return {
    articles: new Map(articles.map((each) => [each.id, each])),
    milestones: new Map(Object.entries(claims).map(([id, list]) => [id, detail(list)])),
  };
}

const ARCHIVED = { archived: { file: "a.txt", sha256: "" } };

describe("the numbers of the record", () => {
  it("count a claim as checked only with a passage in an archived text", () => {
    const details = detailsOf([article("held", "2026-01-01", ARCHIVED), article("read", "2026-01-01")], {
      a: [claim("held", null, 2), claim("read", null, 1)],
      b: [claim("held", null)],
    });
    const index = indexOf({ lane: { milestones: ["a 2021", "b 2022"] } });
    expect(recordNumbers(index, details)).toEqual({
      milestones: 2,
      partnerships: 1,
      sources: 2,
      publishers: 2,
      claims: 3,
      checked: 1,
    });
  });

  it("count a publisher of several articles once", () => {
    const publisher = { vi: "Báo A", en: "A" };
    const details = detailsOf([
      article("a", "2026-01-01", { publisher }),
      article("b", "2026-01-01", { publisher }),
    ]);
    expect(recordNumbers(indexOf({}), details)).toMatchObject({ sources: 2, publishers: 1 });
  });
});

describe("what is new", () => {
  const details = detailsOf([
    article("a", "2026-01-31"),
    article("b", "2026-02-01"),
    article("c", "2026-01-31"),
    article("d", "2025-12-31"),
  ]);
  const told = (most: number) =>
    newSources(details, most).map(({ day, articles }) => [day, articles.map(({ id }) => id)]);

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

describe("the dates that sources state", () => {
  it("stand once each, the most exact first, and what states none last", () => {
    const claims = [
      claim("none", null),
      claim("year", "2021"),
      claim("month", "2021-07"),
      claim("day", "2021-07-07"),
      claim("other-month", "2022-07"),
      claim("same-day", "2021-07-07"),
    ];
    expect(statedDates(claims)).toEqual([
      { date: "2021-07-07", articles: ["day", "same-day"] },
      { date: "2021-07", articles: ["month"] },
      { date: "2022-07", articles: ["other-month"] },
      { date: "2021", articles: ["year"] },
      { date: null, articles: ["none"] },
    ]);
  });

  it("are not taken for more exact because they are doubtful", () => {
    const dates = statedDates([claim("doubtful", "2020~"), claim("sure", "2021")]).map(({ date }) => date);
    expect(dates).toEqual(["2020~", "2021"]);
  });
});
