/** The partnerships that show what a full record looks like: those whose citations were checked against archived texts. */
import { memoBy } from "../base/memo";
import type { Index, PartnershipId } from "../dataset/dataset";

/** More would push what the reader came for out of sight; the page speaks of two. */
const MOST = 2;

/**
 * The partnerships with the most citations checked against an archived text, in the order of the record; none of which
 * none was checked. Read off the columns, so that it cannot say otherwise than they do. The same list for an index.
 */
export const examples: (index: Index) => readonly PartnershipId[] = memoBy(
  ({ milestones: { columns }, partnerships }: Index) => {
    const checked = new Uint32Array(partnerships.length);
    for (let row = 0; row < columns.checked.length; row += 1) {
      const at = columns.partnership[row] ?? 0;
      checked[at] = (checked[at] ?? 0) + (columns.checked[row] ?? 0);
    }
    return partnerships
      .map(({ id }, at) => ({ id, at, checked: checked[at] ?? 0 }))
      .filter((each) => each.checked > 0)
      .sort((a, b) => b.checked - a.checked || a.at - b.at)
      .slice(0, MOST)
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id);
  },
);
