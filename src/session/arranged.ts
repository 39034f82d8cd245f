/** The lanes of an answer as the session has them stand: what is at the top, what is grouped, what is open. */
import type { Index } from "../dataset/dataset";
import type { Answer } from "../query/answer";
import { type Arranged, arrange, type LaneGroup, type Shown } from "../query/laneGroups";
import { isOpen } from "./groups";
import { pinnedIn } from "./pinnedIn";
import type { Session } from "./session";

/** Up to so many lanes groups are open until the reader folds them. */
const OPEN_GROUPED = 60;

/** The lanes as they stand; the same object while nothing changes. */
export function arranged(found: Answer, index: Index, session: Session): Arranged {
  const { order, lang } = session;
  return arrange(found, index, order, order === "name" ? lang : null, pinnedIn(found, index, session));
}

/** Whether a group is open: few lanes, or those of chosen provinces, are open until the reader folds them. */
export function isGroupOpen(
  { lanes }: Answer,
  { groups, question }: Pick<Session, "groups" | "question">,
  { province }: LaneGroup,
): boolean {
  const byItself = lanes.length <= OPEN_GROUPED || question.province.length > 0;
  return isOpen(groups, province, byItself);
}

/** What stands in rows of marks, from top to bottom: lanes, and groups that are folded to one row. */
export function shownRows(found: Answer, index: Index, session: Session): readonly Shown[] {
  const { pinned, loose, groups } = arranged(found, index, session);
  const grouped = groups.flatMap((group): readonly Shown[] =>
    isGroupOpen(found, session, group) ? group.lanes : [group],
  );
  return [...pinned, ...loose, ...grouped];
}
