/** What is new in the record since when: its sources by the day on which they were taken in. */
import type { Article, Details } from "../../dataset/dataset";

/** The sources taken in on one day (ISO), in the order of the record. */
export type DayOfSources = { readonly day: string; readonly articles: readonly Article[] };

/** The newest days first, at most so many of them. */
export function newSources(details: Details, most: number): readonly DayOfSources[] {
  const days = new Map<string, Article[]>();
  for (const article of details.articles.values()) {
    const known = days.get(article.recorded);
    if (known) known.push(article);
    else days.set(article.recorded, [article]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, most)
    .map(([day, articles]) => ({ day, articles }));
}
