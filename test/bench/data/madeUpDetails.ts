/** Made-up details: a summary, two parties and one claim a milestone, and an article for every twenty. */
import type { Localized } from "../../../src/base/lang";
import type { Article, ArticleId, Detail, Details, Milestone } from "../../../src/dataset/dataset";
import { formatEdtf } from "../../../src/time/formatEdtf";

const PER_ARTICLE = 20;

function articleIdOf({ index }: Milestone): ArticleId {
  return `made-up-article-${Math.floor(index / PER_ARTICLE)}`;
}

function articleOf(id: ArticleId): Article {
  return {
    id,
    headline: `Hợp tác địa phương qua từng năm (${id.slice("made-up-article-".length)})`,
    publisher: { vi: "Báo Địa phương", en: "Local Newspaper" },
    author: null,
    published: "2026-06-30",
    publishedNote: null,
    lang: "vi",
    url: `https://example.org/${id}.html`,
    accessed: "2026-07-01",
    recorded: "2026-07-01",
    archived: null,
  };
}

function detailOf(milestone: Milestone, title: Localized): Detail {
  const article = articleIdOf(milestone);
  const { edtf } = milestone.date;
  return {
    summary: {
      vi: `${title.vi}: hai bên thống nhất tiếp tục trao đổi đoàn và báo cáo kết quả hằng năm.`,
      en: `${title.en}: both sides agreed to keep exchanging delegations and to report every year.`,
    },
    parties: [
      { name: { vi: "Ủy ban nhân dân", en: "People's Committee" }, side: "vn", role: "host" },
      { name: { vi: "Đoàn đại biểu", en: "Delegation" }, side: "partner", role: "guest" },
    ],
    quantities: [],
    claims: [
      {
        article,
        date: edtf === null ? null : formatEdtf(edtf),
        dateText: null,
        basis: null,
        confidence: "high",
        differs: null,
        evidence: [],
      },
    ],
    statements: [],
    reasons: [{ kind: "claim", articles: [article] }],
    fulfils: [],
    fulfilledBy: [],
    related: [],
    term: null,
    outcome: null,
    chosen: null,
    checked: null,
  };
}

/** The details of all milestones; `titles` in their order. */
export function madeUpDetails(milestones: readonly Milestone[], titles: readonly Localized[]): Details {
  const articles = new Set(milestones.map(articleIdOf));
  return {
    articles: new Map([...articles].map((id) => [id, articleOf(id)])),
    milestones: new Map(
      milestones.map((milestone) => {
        const title = titles[milestone.index];
        if (!title) throw new Error(`no title for ${milestone.id}`);
        return [milestone.id, detailOf(milestone, title)];
      }),
    ),
  };
}
