/** The lanes of an answer as the session has them stand: what is at the top, what is grouped, what is open. */
import type { Index } from "../dataset/dataset";
import type { Answer } from "../query/answer";
import { type Arranged, arrange, type LaneGroup } from "../query/laneGroups";
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

/**
 * Whether a group is open: few lanes, those of chosen provinces, and those among which is the partnership of the open
 * milestone (`selected`, by its place in the index) are open until the reader folds them.
 */
export function isGroupOpen(
  found: Answer,
  { groups, question }: Pick<Session, "groups" | "question">,
  { province, lanes }: LaneGroup,
  selected: number | null,
): boolean {
  const byItself =
    found.lanes.length <= OPEN_GROUPED ||
    question.province.length > 0 ||
    lanes.some(({ partnership }) => partnership === selected);
  return isOpen(groups, province, byItself);
}
