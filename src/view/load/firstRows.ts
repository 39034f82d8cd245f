/** What the first screen names: the titles of these rows are fetched before the page is drawn. */
import type { Index } from "../../dataset/dataset";
import { rowOfId } from "../../dataset/milestones";
import { answer } from "../../query/answer";
import { pinnedIn } from "../../session/pinnedIn";
import { questionOf } from "../../session/questionOf";
import type { Session } from "../../session/session";

/** No screen shows more lanes at once. */
const LANES = 24;

/**
 * The lanes at the top, the first of the others that the session leaves, and the milestone that is open. In which order
 * the others stand is not asked: titles come by the thousand, and what is in sight asks for its own once it is drawn.
 */
export function firstRows(index: Index, session: Session): readonly number[] {
  const found = answer(index, questionOf(session));
  const top = pinnedIn(found, index, session);
  const isAtTop = (partnership: number) => top.includes(index.partnerships[partnership]?.id ?? "");
  const pinned = found.lanes.filter(({ partnership }) => isAtTop(partnership));
  const lanes = [...new Set([...pinned, ...found.lanes.slice(0, LANES)])].slice(0, LANES);
  const open = session.milestone === null ? null : rowOfId(index.milestones.columns, session.milestone);
  const rows = lanes.flatMap(({ milestones }) => [...milestones.rows]);
  return open === null ? rows : [open, ...rows];
}
