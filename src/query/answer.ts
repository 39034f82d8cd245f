/** The milestones that answer a question, in the order of the record and by lane: what every view shows. */
import { memoLast } from "../base/memo";
import type { Index, Milestone } from "../dataset/dataset";
import { type Found, failuresOf, WITHIN } from "./failures";
import { laneOrder } from "./laneOrder";
import type { Question } from "./question";

/** The milestones of one partnership that answer, in known order; `partnership` is its place in the index. */
export type Lane = { readonly partnership: number; readonly milestones: readonly Milestone[] };

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
    const fails = failuresOf(index, question, found);
    const milestones: Milestone[] = [];
    let undatedLeftOut = 0;
    for (const milestone of index.milestones) {
      const failed = fails(milestone);
      if (failed === 0) milestones.push(milestone);
      else if (failed === WITHIN && milestone.date.precision === "unknown") undatedLeftOut += 1;
    }
    return { milestones, lanes: lanesOf(index, milestones), undatedLeftOut };
  },
);

function lanesOf(index: Index, milestones: readonly Milestone[]): Lane[] {
  const byPartnership = new Map<number, Milestone[]>();
  for (const milestone of milestones) {
    const lane = byPartnership.get(milestone.partnership);
    if (lane) lane.push(milestone);
    else byPartnership.set(milestone.partnership, [milestone]);
  }
  return laneOrder(index).flatMap((partnership) => {
    const found = byPartnership.get(partnership);
    return found ? [{ partnership, milestones: found }] : [];
  });
}
