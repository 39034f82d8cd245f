/** What comes before and after a milestone in its partnership, whatever the filters, and which one of how many it is. */
import { memoBy } from "../base/memo";
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
  const beside = (step: -1 | 1): Milestone | null => {
    const other = index.milestones[milestone.index + step];
    return other && other.partnership === milestone.partnership ? other : null;
  };
  const lane = lanesOf(index).get(milestone.partnership);
  if (!lane) throw new Error(`milestone ${milestone.id} is not of this index`);
  return {
    previous: beside(-1),
    next: beside(1),
    position: milestone.index - lane.first + 1,
    of: lane.size,
  };
}

/** Milestones of a partnership stand together in the index. */
const lanesOf = memoBy((index: Index) => {
  const lanes = new Map<number, { readonly first: number; readonly size: number }>();
  for (const { partnership, index: at } of index.milestones) {
    const lane = lanes.get(partnership) ?? { first: at, size: 0 };
    lanes.set(partnership, { ...lane, size: lane.size + 1 });
  }
  return lanes;
});
