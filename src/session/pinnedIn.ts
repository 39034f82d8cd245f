/** Which lanes stand at the top: those that the reader put there, else the examples. */
import { memoLast } from "../base/memo";
import type { Index, PartnershipId } from "../dataset/dataset";
import { type Answer, type Lane, OPEN_LANES } from "../query/answer";
import { examples } from "../query/examples";
import type { Session } from "./session";

const NONE: readonly PartnershipId[] = [];

/**
 * The examples that stand at the top by themselves: none where few lanes are shown, nor where filters leave but a part
 * of one, for then it is no example of a full record.
 */
const examplesIn = memoLast(({ lanes }: Answer, index: Index): readonly PartnershipId[] => {
  if (lanes.length <= OPEN_LANES) return NONE;
  const { starts } = index.milestones.columns;
  const isWhole = ({ partnership, milestones }: Lane) =>
    milestones.length === (starts[partnership + 1] ?? 0) - (starts[partnership] ?? 0);
  const ids = examples(index);
  const found = lanes.filter((lane) => isWhole(lane) && ids.includes(idOf(index, lane)));
  return found.length === 0 ? NONE : found.map((lane) => idOf(index, lane));
});

function idOf({ partnerships }: Index, { partnership }: Lane): PartnershipId {
  return partnerships[partnership]?.id ?? "";
}

/** The lanes at the top: the reader's, else the examples. The same list while nothing changes. */
export function pinnedIn(found: Answer, index: Index, { pinned }: Session): readonly PartnershipId[] {
  return pinned ?? examplesIn(found, index);
}

/** Whether what stands at the top are examples, and not what the reader chose. */
export function hasExamples(found: Answer, index: Index, session: Session): boolean {
  return session.pinned === null && examplesIn(found, index).length > 0;
}
