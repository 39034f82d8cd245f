/** The milestones that answer a question, in the order of the record and by lane: what every view shows. */
import { memoBy, memoLast } from "../base/memo";
import type { Index, Milestone } from "../dataset/dataset";
import { type Found, failuresOf, WITHIN } from "./failures";
import { laneOrder } from "./laneOrder";
import type { Question } from "./question";

/** The milestones of one partnership that answer, in known order; `partnership` is its place in the index. */
export type Lane = { readonly partnership: number; readonly milestones: readonly Milestone[] };

/** What every view shows of a question. */
export type Answer = {
  /** In the order of the record. */
  readonly milestones: readonly Milestone[];
  /** Only lanes that hold something, in the order of first contact. */
  readonly lanes: readonly Lane[];
  /** Milestones of unknown date that answer all but the window: they are not among `milestones`. */
  readonly undatedLeftOut: number;
};

/**
 * Answers a question. The same index, question and findings (by identity) give the same answer object.
 * `found` is what a search found for the words of the question; null while there was no search.
 */
export const answer: (index: Index, question: Question, found?: Found | null) => Answer = memoLast(
  (index: Index, question: Question, found: Found | null = null): Answer => {
    const failures = failuresOf(index, question, found);
    const milestones: Milestone[] = [];
    let undatedLeftOut = 0;
    for (const milestone of index.milestones) {
      const failed = failures[milestone.index];
      if (failed === 0) milestones.push(milestone);
      else if (failed === WITHIN && milestone.date.precision === "unknown") undatedLeftOut += 1;
    }
    return { milestones, lanes: lanesOf(index, milestones), undatedLeftOut };
  },
);

function lanesOf(index: Index, milestones: readonly Milestone[]): readonly Lane[] {
  const lanes = grouped(milestones);
  const whole = wholeLanes(index);
  return laneOrder(index).flatMap((partnership) => {
    const found = lanes.get(partnership);
    const all = whole.get(partnership);
    if (!found || !all) return [];
    // A lane of which nothing was left out stays the same list, so that its layout is not made again.
    return [{ partnership, milestones: found.length === all.length ? all : found }];
  });
}

const wholeLanes = memoBy((index: Index) => grouped(index.milestones));

/** Milestones of a partnership stand together in the record. */
function grouped(milestones: readonly Milestone[]): ReadonlyMap<number, readonly Milestone[]> {
  const lanes = new Map<number, Milestone[]>();
  let lane: Milestone[] = [];
  let last: number | null = null;
  for (const milestone of milestones) {
    if (milestone.partnership !== last) {
      last = milestone.partnership;
      lane = [];
      lanes.set(last, lane);
    }
    lane.push(milestone);
  }
  return lanes;
}
