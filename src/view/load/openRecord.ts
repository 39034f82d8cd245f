/** Brings what the first screen needs of the record: the index, and the titles that are in sight. */
import type { Lang } from "../../base/lang";
import { err, ok, type Result } from "../../base/result";
import type { Index } from "../../dataset/dataset";
import type { Session } from "../../session/session";
import type { LoadProblem } from "./fetchPart";
import { firstRows } from "./firstRows";
import { filesBelow, loadIndex } from "./loadRecord";
import { type RecordParts, recordParts } from "./recordParts";

export type OpenedRecord = { readonly index: Index; readonly parts: RecordParts };

/** `root` leads from the page to the site's root; `sessionOf` reads what the reader is going to look at. */
export async function openRecord(
  root: string,
  lang: Lang,
  sessionOf: (index: Index) => Session,
): Promise<Result<OpenedRecord, LoadProblem>> {
  const read = await loadIndex(root);
  if (!read.ok) return read;
  const index = read.value;
  const parts = recordParts(index, filesBelow(root));
  const problem = await parts.titles.want(lang, firstRows(index, sessionOf(index)), "in-sight");
  return problem === null ? ok({ index, parts }) : err(problem);
}
