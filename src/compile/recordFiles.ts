/** Fifth step of compile: the files that the page fetches, each named by the hash of what it holds. */
import { LANGS, type Lang, type Localized } from "../base/lang";
import type { ArticleId, DateReason, Detail, Details, Index } from "../dataset/dataset";
import { FILES, HASH_DIGITS } from "../dataset/parts";
import { coverageOf, encodeCoverage } from "./coverageOf";
import { cutInParts } from "./cutInParts";
import { encodeDetails, encodeIndex, encodeNews, encodeTitles } from "./encode";
import { newSources } from "./newSources";
import type { Sha256Of } from "./sha256Of";

/** The record in values; titles and details in the order of the index. */
export type WholeRecord = {
  readonly index: Omit<Index, "parts" | "totals">;
  readonly titles: readonly Localized[];
  readonly details: Details;
};

/** So many milestones make a part: of titles some ten kilobytes as they travel, of details some twenty. */
const TITLES_ENOUGH = 1500;
const DETAILS_ENOUGH = 150;
/** Days of which the page about the record names the sources. */
const NEWS_DAYS = 10;

/** File name → text: all that the page fetches of a record. The same record gives the same names. */
export function recordFiles(record: WholeRecord, sha256: Sha256Of): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  /** Keeps a file and answers with the hash in its name. */
  const keep = (text: string, nameOf: (hash: string) => string): string => {
    const hash = sha256(text).slice(0, HASH_DIGITS);
    files.set(nameOf(hash), text);
    return hash;
  };
  const { index, titles, details } = record;
  const { starts } = index.milestones.columns;
  const titlesFirst = cutInParts(starts, TITLES_ENOUGH);
  const titleHashes = (lang: Lang) =>
    pieces(titles, titlesFirst).map((piece, nth) =>
      keep(
        encodeTitles(
          lang,
          piece.map((title) => title[lang]),
        ),
        (hash) => FILES.titles(lang, nth, hash),
      ),
    );
  const [vi, en] = LANGS.map(titleHashes);
  const first = cutInParts(starts, DETAILS_ENOUGH);
  const detailHashes = pieces([...details.milestones], first).map((piece, nth) =>
    keep(encodeDetails(withArticles(new Map(piece), details)), (hash) => FILES.details(nth, hash)),
  );
  const news = keep(encodeNews(newSources(details, NEWS_DAYS)), FILES.news);
  const coverage = keep(encodeCoverage(coverageOf(index, details)), FILES.coverage);
  const parts = {
    titles: { first: titlesFirst, vi: vi ?? [], en: en ?? [] },
    details: { first, hash: detailHashes },
    news,
    coverage,
  };
  keep(encodeIndex({ ...index, totals: totalsOf(details) }, parts), FILES.index);
  return files;
}

function pieces<T>(list: readonly T[], firsts: readonly number[]): readonly (readonly T[])[] {
  return firsts.map((first, nth) => list.slice(first, firsts[nth + 1] ?? list.length));
}

/** Publishers are told apart by their Vietnamese names. */
function totalsOf({ articles }: Details): Index["totals"] {
  const publishers = new Set([...articles.values()].map(({ publisher }) => publisher.vi));
  return { articles: articles.size, publishers: publishers.size };
}

/** A part of the details with every article that it names. */
function withArticles(milestones: Details["milestones"], { articles }: Details): Details {
  const named = new Set([...milestones.values()].flatMap(articlesIn));
  return { articles: new Map([...articles].filter(([id]) => named.has(id))), milestones };
}

function articlesIn({ claims, statements, reasons }: Detail): readonly ArticleId[] {
  return [
    ...claims.map(({ article }) => article),
    ...statements.map(({ article }) => article),
    ...reasons.flatMap(articlesOfReason),
  ];
}

function articlesOfReason(reason: DateReason): readonly ArticleId[] {
  if (reason.kind === "claim") return reason.articles;
  return "article" in reason ? [reason.article] : [];
}
