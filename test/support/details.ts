/** Details for tests from one word a source: each milestone with its sources, `checked` or `cited`, or `article:word`. */
import type { Article, Claim, Detail, Details } from "../../src/dataset/dataset";

const SHA = "0".repeat(64);

function articleOf(id: string, checked: boolean): Article {
  return {
    id,
    headline: `Headline ${id}`,
    publisher: { vi: `Báo ${id}`, en: `Paper ${id}` },
    author: null,
    published: "2024-01-22",
    publishedNote: null,
    lang: "vi",
    url: `https://example.org/${id}`,
    accessed: null,
    recorded: "2026-01-01",
    archived: checked ? { file: `${id}.txt`, sha256: SHA } : null,
  };
}

function claimOf(article: string, checked: boolean): Claim {
  const evidence = checked ? [{ start: 0, end: 4, sha256: SHA, paragraph: 1, fragment: ["word"] }] : [];
  return { article, date: null, dateText: null, basis: null, confidence: "high", differs: null, evidence };
}

function detailOf(claims: readonly Claim[]): Detail {
  return {
    summary: { vi: "Tóm tắt", en: "Summary" },
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
    checked: null,
  };
}

/** A source that is not named is an article of its own. One that is archived stays so, whoever cites it. */
export function detailsOf(sources: Readonly<Record<string, readonly string[]>>): Details {
  const articles = new Map<string, Article>();
  const milestones = new Map<string, Detail>();
  for (const [milestone, words] of Object.entries(sources)) {
    const claims = words.map((text, at) => {
      const [article = "", how = ""] = text.includes(":") ? text.split(":") : [`${milestone}-${at}`, text];
      const checked = how === "checked";
      const before = articles.get(article);
      articles.set(article, articleOf(article, checked || before?.archived != null));
      return claimOf(article, checked);
    });
    milestones.set(milestone, detailOf(claims));
  }
  return { articles, milestones };
}
