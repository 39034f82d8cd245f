/** What the page about the record says in numbers, counted from the record itself. */
import type { ArticleId, Details, Index } from "../../dataset/dataset";

export type RecordNumbers = {
  readonly milestones: number;
  readonly partnerships: number;
  readonly sources: number;
  readonly publishers: number;
  readonly claims: number;
  /** Claims with a passage that was compared with an archived text. */
  readonly checked: number;
};

/** Counts the record. Publishers are told apart by their Vietnamese names. */
export function recordNumbers(index: Index, details: Details): RecordNumbers {
  const claims = [...details.milestones.values()].flatMap((detail) => detail.claims);
  const archived = (id: ArticleId) => (details.articles.get(id)?.archived ?? null) !== null;
  return {
    milestones: index.milestones.length,
    partnerships: index.partnerships.length,
    sources: details.articles.size,
    publishers: new Set([...details.articles.values()].map(({ publisher }) => publisher.vi)).size,
    claims: claims.length,
    checked: claims.filter(({ article, evidence }) => evidence.length > 0 && archived(article)).length,
  };
}
