/** The milestones that answer a question, in the order of the record and by lane: what every view shows. */
import { memoBy, memoLast } from "../base/memo";
import type { Index } from "../dataset/dataset";
import type { Milestones } from "../dataset/milestones";
import { type Failures, type Found, failuresOf, restricts, WITHIN } from "./failures";
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
    if (!restricts(question, found)) return everything(index);
    const failures = failuresOf(index, question, found);
    const milestones = passing(index, failures);
    const undatedLeftOut = question.within ? undatedOutside(index, failures) : 0;
    return { milestones, lanes: lanesOf(index, milestones), undatedLeftOut };
  },
);

function everything(index: Index): Answer {
  return { milestones: index.milestones, lanes: lanesOf(index, index.milestones), undatedLeftOut: 0 };
}

/** Those that fail nothing; long stretches of others are skipped at once. */
function passing({ milestones }: Index, failures: Failures): Milestones {
  const rows = new Uint32Array(failures.length);
  let length = 0;
  let row = failures.indexOf(0);
  while (row >= 0) {
    rows[length] = row;
    length += 1;
    row = failures[row + 1] === 0 ? row + 1 : failures.indexOf(0, row + 1);
  }
  return length === rows.length ? milestones : milestones.of(rows.slice(0, length));
}

/** How many fail the window alone, and only because nothing is known of their date. */
function undatedOutside({ milestones: { columns } }: Index, failures: Failures): number {
  let count = 0;
  for (let row = 0; row < failures.length; row += 1)
    if (failures[row] === WITHIN && isUndated(columns, row)) count += 1;
  return count;
}

/** A lane of which nothing was left out stays the same object, so that its layout is not made again. */
function lanesOf(index: Index, { rows, columns }: Milestones): readonly Lane[] {
  const whole = wholeLanes(index);
  const lanes: Lane[] = [];
  for (let from = 0; from < rows.length; ) {
    const partnership = columns.partnership[rows[from] ?? 0] ?? 0;
    const all = whole[partnership];
    if (!all) throw new Error(`no partnership at ${partnership}`);
    // Rows ascend: where the last one stands as far from the first as in the whole, none is missing between them.
    const last = from + all.milestones.length - 1;
    if (rows[last] === all.milestones.rows.at(-1)) {
      lanes.push(all);
      from = last + 1;
      continue;
    }
    let end = from + 1;
    while (end < rows.length && columns.partnership[rows[end] ?? 0] === partnership) end += 1;
    lanes.push({ partnership, milestones: index.milestones.of(rows.subarray(from, end)) });
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
