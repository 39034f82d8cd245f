/** Slices of the archived texts, for the rules that compare a record with what was printed. */
import type { ArticleRecord, EvidenceRecord } from "../record/record";
import type { CheckedRecord } from "./checkedRecord";

type Texts = Pick<CheckedRecord, "archive" | "sha256">;

/** The archived text of an article; null where it is not archived, not at hand, or not the text with its hash. */
export function textOf({ archived }: ArticleRecord, { archive, sha256 }: Texts): string | null {
  const text = archived ? archive?.get(archived.file) : undefined;
  return archived && text !== undefined && sha256(text) === archived.sha256 ? text : null;
}

/** The passage that a locator names, counted in Unicode code points; null where the text is not at hand. */
export function passageOf(
  article: ArticleRecord,
  { start, end }: EvidenceRecord,
  texts: Texts,
): string | null {
  const text = textOf(article, texts);
  return text === null ? null : Array.from(text).slice(start, end).join("");
}
