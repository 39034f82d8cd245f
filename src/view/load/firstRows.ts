/** What the first screen names: the titles of these rows are fetched before the page is drawn. */
import type { Index } from "../../dataset/dataset";
import { rowOfId } from "../../dataset/milestones";
import { answer } from "../../query/answer";
import { questionOf } from "../../session/questionOf";
import type { Session } from "../../session/session";

/** No screen shows more lanes at once. */
const LANES = 24;

/** The first lanes that the session leaves, and the milestone that is open. */
export function firstRows(index: Index, session: Session): readonly number[] {
  const { lanes } = answer(index, questionOf(session));
  const open = session.milestone === null ? null : rowOfId(index.milestones.columns, session.milestone);
  const rows = lanes.slice(0, LANES).flatMap(({ milestones }) => [...milestones.rows]);
  return open === null ? rows : [open, ...rows];
}
