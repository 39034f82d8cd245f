/** Which date each source of a milestone states: the same date told by several stands once. */
import type { ArticleId, Claim } from "../../dataset/dataset";

/** A date as EDTF and the articles that state it; null for those that state none. */
export type StatedDate = { readonly date: string | null; readonly articles: readonly ArticleId[] };

/** The most exact dates first, then by time; what states no date stands last. */
export function statedDates(claims: readonly Claim[]): readonly StatedDate[] {
  const byDate = new Map<string | null, ArticleId[]>();
  for (const { date, article } of claims) byDate.set(date, [...(byDate.get(date) ?? []), article]);
  return [...byDate]
    .map(([date, articles]) => ({ date, articles }))
    .sort((a, b) => exactness(b.date) - exactness(a.date) || ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
}

/** EDTF grows with its exactness: year, month, day. */
function exactness(date: string | null): number {
  return date === null ? -1 : date.replace(/[~?%]/g, "").length;
}
