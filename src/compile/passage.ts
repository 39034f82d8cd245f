/** Slices of the archived texts, for the rules that compare a record with what was printed. */
import type { ArticleRecord, EvidenceRecord } from "../record/record";
import type { Archive } from "./checkedRecord";

/** The archived text of an article; null where it is not archived or the text is not at hand. */
export function textOf(article: ArticleRecord, archive: Archive): string | null {
  return (article.archived && archive?.get(article.archived.file)) ?? null;
}

/** The passage that a locator names, counted in Unicode code points; null where the text is not at hand. */
export function passageOf(
  article: ArticleRecord,
  { start, end }: EvidenceRecord,
  archive: Archive,
): string | null {
  const text = textOf(article, archive);
  return text === null ? null : Array.from(text).slice(start, end).join("");
}
