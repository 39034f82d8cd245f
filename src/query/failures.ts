/** Tells which parts of a question each milestone fails; the answer and the counts of the facets both rest on it. */
import { memoLast } from "../base/memo";
import type { Index } from "../dataset/dataset";
import { type MilestoneColumns, NOT_KNOWN } from "../dataset/milestones";
import { foundUnder } from "../place/foundUnder";
import type { Line } from "../place/lineOf";
import type { PlaceId } from "../place/unit";
import type { Column } from "./column";
import { type ColumnValue, columnsOf } from "./columns";
import type { DayWindow } from "./dayWindow";
import { isOpenPlan } from "./planStates";
import { FACETS, type Facet, type Question } from "./question";

/** What a search found, by row: 0 where it did not find the milestone. */
export type Found = Uint8Array;

/** One bit for each list of a question. */
export const FACET_BIT: Readonly<Record<Facet, number>> = {
  province: 1,
  partner: 2,
  field: 4,
  kind: 8,
  status: 16,
  partnership: 32,
};
/** The bit of the window. */
export const WITHIN = 64;
/** The bit of the words. */
export const TEXT = 128;
/** The bit of open plans. */
export const OPEN_PLANS = 256;

/** By row the bits of what the milestone fails. */
export type Failures = Uint16Array;

/** Whether there is anything that a milestone could fail. */
export function restricts(question: Question, found: Found | null): boolean {
  const { within, text, due } = question;
  const chosen = FACETS.some((facet) => question[facet].length > 0);
  return chosen || within !== null || due || (text !== "" && found !== null);
}

/** For each milestone the bits of all parts of the question that it fails; 0 where it answers. Remembered like `answer`. */
export const failuresOf: (index: Index, question: Question, found: Found | null) => Failures = memoLast(
  (index: Index, question: Question, found: Found | null): Failures => {
    const failed = new Uint16Array(index.milestones.length);
    const restricted = FACETS.filter((facet) => question[facet].length > 0);
    for (const [nth, facet] of restricted.entries()) markChoice(facet, index, question, failed, nth === 0);
    const { within, text, due } = question;
    if (within) markOutside(index.milestones.columns, within, failed);
    if (text !== "" && found) markNotFound(found, failed);
    if (due) markSettled(index.milestones.columns, failed);
    return failed;
  },
);

/** `fresh`: nothing was marked before, so that whole stretches can be written at once. */
function markChoice<F extends Facet>(
  facet: F,
  index: Index,
  question: Question,
  failed: Failures,
  fresh: boolean,
): void {
  const { values, codes, runs }: Column<ColumnValue[F]> = columnsOf(index)[facet];
  const accepts = accepting(index, question)[facet];
  const bits = Uint8Array.from(values, (value) => (accepts(value) ? 0 : FACET_BIT[facet]));
  if (!fresh || !runs) {
    for (let row = 0; row < codes.length; row += 1)
      failed[row] = (failed[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
    return;
  }
  for (const [nth, from] of runs.entries())
    failed.fill(bits[codes[from] ?? 0] ?? 0, from, runs[nth + 1] ?? codes.length);
}

/** A date of which nothing is known lies in no window: those are counted apart instead of filling every window. */
function markOutside(
  { earliest, latest }: MilestoneColumns,
  { from, to }: DayWindow,
  failed: Failures,
): void {
  for (let row = 0; row < earliest.length; row += 1) {
    const [first, last] = [earliest[row] ?? NOT_KNOWN, latest[row] ?? NOT_KNOWN];
    const unknown = first === NOT_KNOWN && last === NOT_KNOWN;
    // A first day that is not known is before all others by itself.
    if (unknown || first > to || (last !== NOT_KNOWN && last < from))
      failed[row] = (failed[row] ?? 0) | WITHIN;
  }
}

function markNotFound(found: Found, failed: Failures): void {
  for (let row = 0; row < failed.length; row += 1)
    if (found[row] === 0) failed[row] = (failed[row] ?? 0) | TEXT;
}

/** What is no plan, or a plan of which nothing more is to come. */
function markSettled(columns: MilestoneColumns, failed: Failures): void {
  for (let row = 0; row < failed.length; row += 1)
    if (!isOpenPlan(columns, row)) failed[row] = (failed[row] ?? 0) | OPEN_PLANS;
}

/** For each list what it lets through; asked only of lists that restrict. */
function accepting(
  index: Index,
  question: Question,
): { readonly [F in Facet]: (value: ColumnValue[F]) => boolean } {
  const under = (chosen: readonly PlaceId[]) => (line: Line) => {
    const units = foundUnder(line, index.units);
    return chosen.some((id) => units.has(id));
  };
  return {
    province: under(question.province),
    partner: under(question.partner),
    field: (fields) => fields.some((field) => question.field.includes(field)),
    kind: (kind) => question.kind.includes(kind),
    status: (status) => question.status.includes(status),
    partnership: (id) => question.partnership.includes(id),
  };
}
