/** What is new in the record since when: its sources by the day on which they were taken in. */
import type { DayOfSources, Details, NamedSource } from "../dataset/dataset";

/** The newest days first, at most so many of them. */
export function newSources(details: Details, most: number): readonly DayOfSources[] {
  const days = new Map<string, NamedSource[]>();
  for (const { id, headline, publisher, lang, url, recorded } of details.articles.values()) {
    const source = { id, headline, publisher, lang, url };
    const known = days.get(recorded);
    if (known) known.push(source);
    else days.set(recorded, [source]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, most)
    .map(([day, sources]) => ({ day, sources }));
}
