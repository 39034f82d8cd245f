/** The milestones that answer a question, in the order of the record and by lane: what every view shows. */
import { memoBy, memoLast } from "../base/memo";
import type { Index } from "../dataset/dataset";
import type { Milestones } from "../dataset/milestones";
import { type Found, failuresOf, WITHIN } from "./failures";
import type { Question } from "./question";
import { isUndated } from "./undated";

/** The milestones of one partnership that answer, in known order; `partnership` is its place in the index. */
export type Lane = { readonly partnership: number; readonly milestones: Milestones };

/** Up to so many lanes all are open, and nothing is grouped. */
export const OPEN_LANES = 12;

/** What every view shows of a question. */
export type Answer = {
  /** In the order of the record. */
  readonly milestones: Milestones;
  /** Only lanes that hold something, in the order of the record, which is that of first contact. */
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
    const { columns } = index.milestones;
    const failures = failuresOf(index, question, found);
    const rows = new Uint32Array(failures.length);
    let length = 0;
    let undatedLeftOut = 0;
    for (let row = 0; row < failures.length; row += 1) {
      const failed = failures[row];
      if (failed === 0) {
        rows[length] = row;
        length += 1;
      } else if (failed === WITHIN && isUndated(columns, row)) undatedLeftOut += 1;
    }
    const milestones = length === rows.length ? index.milestones : index.milestones.of(rows.slice(0, length));
    return { milestones, lanes: lanesOf(index, milestones), undatedLeftOut };
  },
);

/** A lane of which nothing was left out stays the same object, so that its layout is not made again. */
function lanesOf(index: Index, { rows, columns }: Milestones): readonly Lane[] {
  const whole = wholeLanes(index);
  const lanes: Lane[] = [];
  for (let from = 0; from < rows.length; ) {
    const partnership = columns.partnership[rows[from] ?? 0] ?? 0;
    const all = whole[partnership];
    let end = from + 1;
    while (end < rows.length && columns.partnership[rows[end] ?? 0] === partnership) end += 1;
    if (all)
      lanes.push(
        end - from === all.milestones.length
          ? all
          : { partnership, milestones: index.milestones.of(rows.subarray(from, end)) },
      );
    from = end;
  }
  return lanes;
}

/** Milestones of a partnership stand together in the record. */
const wholeLanes = memoBy(({ milestones, partnerships }: Index): readonly Lane[] => {
  const { starts } = milestones.columns;
  return partnerships.map((_, at) => ({
    partnership: at,
    milestones: milestones.of(milestones.rows.subarray(starts[at], starts[at + 1])),
  }));
});
