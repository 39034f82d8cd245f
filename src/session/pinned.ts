/** Transitions of the lanes that the reader opened where there are too many to open all. */
import type { PartnershipId } from "../dataset/dataset";
import { changed } from "./changed";
import type { Session } from "./session";

/** Opens exactly these lanes. */
export function withPinned(session: Session, pinned: readonly PartnershipId[]): Session {
  const sorted = [...new Set(pinned)].sort();
  const same = sorted.length === session.pinned.length && sorted.every((id, at) => id === session.pinned[at]);
  return same ? session : changed(session, { pinned: sorted });
}

/** Opens a lane that was folded, or folds it again. */
export function togglePinned(session: Session, partnership: PartnershipId): Session {
  const others = session.pinned.filter((id) => id !== partnership);
  return withPinned(
    session,
    others.length < session.pinned.length ? others : [...session.pinned, partnership],
  );
}
