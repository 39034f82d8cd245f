/** What the page about the record says in numbers, counted from the record itself. */
import type { Index } from "../../dataset/dataset";

export type RecordNumbers = {
  readonly milestones: number;
  readonly partnerships: number;
  readonly sources: number;
  readonly publishers: number;
  readonly claims: number;
  /** Claims with a passage that was compared with an archived text. */
  readonly checked: number;
};

/** Counts the record from its index alone. */
export function recordNumbers({ milestones, partnerships, totals }: Index): RecordNumbers {
  const { sources, checked } = milestones.columns;
  const sum = (counts: Uint32Array) => counts.reduce((all, count) => all + count, 0);
  return {
    milestones: milestones.length,
    partnerships: partnerships.length,
    sources: totals.articles,
    publishers: totals.publishers,
    claims: sum(sources),
    checked: sum(checked),
  };
}
