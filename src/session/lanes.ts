/** Transitions of the lanes: their order, which stand at the top, and which are open where there are too many to open all. */
import type { PartnershipId } from "../dataset/dataset";
import type { PlaceId } from "../place/unit";
import type { LaneOrder } from "../query/laneOrder";
import { changed } from "./changed";
import { GROUPS_ALONE, type Groups, withGroup } from "./groups";
import type { Session } from "./session";

/** Lets lanes stand in this order. */
export function withOrder(session: Session, order: LaneOrder): Session {
  return changed(session, { order });
}

/** Lets exactly these stand at the top; null leaves it to the examples. */
export function withPinned(session: Session, pinned: readonly PartnershipId[] | null): Session {
  if (pinned === null) return changed(session, { pinned });
  return changed(session, { pinned: kept(session.pinned, pinned) });
}

/** Opens exactly these lanes in their place. */
export function withUnfolded(session: Session, unfolded: readonly PartnershipId[]): Session {
  return changed(session, { unfolded: kept(session.unfolded, unfolded) });
}

/** The list as it is held; the very one from before where it says the same. */
function kept(
  before: readonly PartnershipId[] | null,
  ids: readonly PartnershipId[],
): readonly PartnershipId[] {
  const sorted = [...new Set(ids)].sort();
  const same = sorted.length === before?.length && sorted.every((id, at) => id === before[at]);
  return same ? before : sorted;
}

/**
 * Puts a lane at the top, or takes it from there to where it stood, folded. `shown` are those at the top by now: the
 * reader's, or the examples.
 */
export function togglePinned(session: Session, id: PartnershipId, shown: readonly PartnershipId[]): Session {
  const others = shown.filter((each) => each !== id);
  return withPinned(session, others.length < shown.length ? others : [...shown, id]);
}

/** Opens a lane that was folded, or folds it again. */
export function toggleUnfolded(session: Session, id: PartnershipId): Session {
  const others = session.unfolded.filter((each) => each !== id);
  return withUnfolded(session, others.length < session.unfolded.length ? others : [...session.unfolded, id]);
}

/** Opens or folds the lanes of one province. */
export function withGroupOpen(session: Session, province: PlaceId, open: boolean): Session {
  return withGroups(session, withGroup(session.groups, province, open));
}

/** Opens or folds all provinces, whatever was said of one. */
export function withAllGroups(session: Session, all: "open" | "folded"): Session {
  return withGroups(session, { ...GROUPS_ALONE, all });
}

/** Lets groups stand like this; the session stays where nothing changes. */
export function withGroups(session: Session, groups: Groups): Session {
  const same = JSON.stringify(groups) === JSON.stringify(session.groups);
  return same ? session : changed(session, { groups });
}
