/** Decoding of the names of the record's other files. */
import { FILES, isHash, type Part, type Parts } from "./parts";
import { damaged, readList, readObject, readWhole } from "./read";

function readHash(value: unknown, at: string): string {
  return isHash(value) ? value : damaged(at);
}

const readHashes = readList(readHash);

/** The first rows of parts; refuses any order but an ascending one from 0. */
function readFirsts(value: unknown, at: string): readonly number[] {
  const firsts = readList(readWhole)(value, at);
  return firsts.every((first, nth) => (nth === 0 ? first === 0 : first > (firsts[nth - 1] ?? 0)))
    ? firsts
    : damaged(at);
}

/** Joins first rows with the names made of hashes; refuses unequal lengths. */
function joined<N>(
  firsts: readonly number[],
  hashes: readonly (readonly string[])[],
  nameOf: (nth: number) => N,
  at: string,
): readonly Part<N>[] {
  if (hashes.some(({ length }) => length !== firsts.length)) return damaged(at);
  return firsts.map((first, nth) => ({ first, name: nameOf(nth) }));
}

/** Where each part begins and what its files are called. */
export function readParts(value: unknown, at: string): Parts {
  const parts = readObject(value, at);
  const titles = readObject(parts.titles, `${at}.titles`);
  const details = readObject(parts.details, `${at}.details`);
  const [vi, en] = [readHashes(titles.vi, `${at}.titles.vi`), readHashes(titles.en, `${at}.titles.en`)];
  const hash = readHashes(details.hash, `${at}.details.hash`);
  const titlesName = (nth: number) => ({
    vi: FILES.titles("vi", nth, vi[nth] ?? ""),
    en: FILES.titles("en", nth, en[nth] ?? ""),
  });
  return {
    titles: joined(readFirsts(titles.first, `${at}.titles.first`), [vi, en], titlesName, `${at}.titles`),
    details: joined(
      readFirsts(details.first, `${at}.details.first`),
      [hash],
      (nth) => FILES.details(nth, hash[nth] ?? ""),
      `${at}.details`,
    ),
    news: FILES.news(readHash(parts.news, `${at}.news`)),
    coverage: FILES.coverage(readHash(parts.coverage, `${at}.coverage`)),
  };
}
