/** What comes before and after a milestone in its partnership, whatever the filters, and which one of how many it is. */
import type { Index, Milestone } from "../dataset/dataset";

/** A milestone among those of its partnership; null where there is none before or after it. */
export type Neighbours = {
  readonly previous: Milestone | null;
  readonly next: Milestone | null;
  /** From 1, in known order, undated ones included. */
  readonly position: number;
  /** How many milestones the partnership has. */
  readonly of: number;
};

/** The neighbours of a milestone of this index in known order. */
export function neighbours(index: Index, milestone: Milestone): Neighbours {
  // Milestones of a partnership stand together in the index.
  const { starts } = index.milestones.columns;
  const [first, end] = [starts[milestone.partnership], starts[milestone.partnership + 1]];
  if (first === undefined || end === undefined)
    throw new Error(`milestone ${milestone.id} is not of this index`);
  const at = (row: number) => (row < first || row >= end ? null : (index.milestones.at(row) ?? null));
  return {
    previous: at(milestone.index - 1),
    next: at(milestone.index + 1),
    position: milestone.index - first + 1,
    of: end - first,
  };
}
