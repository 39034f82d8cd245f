/** The record in files: the index, and parts that are fetched when somebody looks at what they hold. */
import type { Lang, Localized } from "../base/lang";

/** A file of milestones that stand together: from row `first` up to the first of the next part. */
export type Part<N> = { readonly first: number; readonly name: N };

/** The names of all files below the data folder but the index, whose name the page knows. */
export type Parts = {
  /** Titles, a file for each language; both are cut at the same places. */
  readonly titles: readonly Part<Localized>[];
  /** Summaries, claims and evidence, with the articles that they cite. */
  readonly details: readonly Part<string>[];
  /** The sources taken in last. */
  readonly news: string;
  /** How much the record holds of each place. */
  readonly coverage: string;
};

/** Names of files: `hash` is the beginning of the SHA-256 of what they hold, so that no cached one is ever stale. */
export const FILES = {
  index: (hash: string): string => `index.${hash}.json`,
  titles: (lang: Lang, nth: number, hash: string): string => `titles.${lang}.${nth}.${hash}.json`,
  details: (nth: number, hash: string): string => `details.${nth}.${hash}.json`,
  news: (hash: string): string => `news.${hash}.json`,
  coverage: (hash: string): string => `coverage.${hash}.json`,
} as const;

/** So many hexadecimal digits of a hash stand in a name. */
export const HASH_DIGITS = 8;

const HASH = `[0-9a-f]{${HASH_DIGITS}}`;
const OURS = new RegExp(`^(index|titles\\.(vi|en)\\.\\d+|details\\.\\d+|news|coverage)\\.${HASH}\\.json$`);

/** Whether a hash is one that can stand in a name. */
export function isHash(value: unknown): value is string {
  return typeof value === "string" && new RegExp(`^${HASH}$`).test(value);
}

/** Whether a file is named as one of the record's. */
export function isRecordFile(name: string): boolean {
  return OURS.test(name);
}

/** The part in which a row stands; -1 where there is none. */
export function partOf(parts: readonly { readonly first: number }[], row: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.first ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The parts that hold these rows, in the order in which they first need them. */
export function partsOf(
  parts: readonly { readonly first: number }[],
  rows: Iterable<number>,
): readonly number[] {
  const found = new Set<number>();
  let [from, end] = [0, 0];
  for (const row of rows) {
    // Neighbours mostly stand in the same part.
    if (row >= from && row < end) continue;
    const part = partOf(parts, row);
    if (part < 0) continue;
    found.add(part);
    [from, end] = [parts[part]?.first ?? 0, parts[part + 1]?.first ?? Number.POSITIVE_INFINITY];
  }
  return [...found];
}
