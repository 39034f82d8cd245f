/** Transitions of the selection: which milestone is open. */
import type { MilestoneId } from "../dataset/dataset";
import { changed } from "./changed";
import type { Session } from "./session";

/** Opens a milestone in place of the one that was open. */
export function opened(session: Session, milestone: MilestoneId): Session {
  return changed(session, { milestone });
}

/** Closes the milestone that is open, if any. */
export function closed(session: Session): Session {
  return changed(session, { milestone: null });
}
