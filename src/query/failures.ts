/** Tells which parts of a question a milestone fails; the answer and the counts of the facets both rest on it. */
import type { Index, Milestone } from "../dataset/dataset";
import type { PlaceId } from "../place/unit";
import { unitsMeant } from "../place/unitsMeant";
import type { DayWindow } from "./dayWindow";
import type { Facet, Question } from "./question";

/** Places in `Index.milestones` that a search found. */
export type Found = ReadonlySet<number>;

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

type Test = { readonly bit: number; readonly passes: (milestone: Milestone) => boolean };

/** For a question, the function from a milestone to the bits of all parts that it fails; 0 where it answers. */
export function failuresOf(
  index: Index,
  question: Question,
  found: Found | null,
): (milestone: Milestone) => number {
  const tests = [...choiceTests(index, question), ...limitTests(question, found)];
  return (milestone) => {
    let failed = 0;
    for (const test of tests) if (!test.passes(milestone)) failed |= test.bit;
    return failed;
  };
}

function choiceTests(index: Index, question: Question): Test[] {
  const { province, partner, field, kind, status, partnership } = question;
  const vn = meant(index, province);
  const abroad = meant(index, partner);
  const [fields, kinds, statuses] = [new Set(field), new Set(kind), new Set(status)];
  const lanes = new Set(partnership.map((id) => index.partnerships.findIndex((entry) => entry.id === id)));
  const tests: readonly (readonly [Facet, Test["passes"]])[] = [
    ["province", (milestone) => vn.has(milestone.vnPlace)],
    ["partner", (milestone) => abroad.has(milestone.partnerPlace)],
    ["field", (milestone) => milestone.fields.some((each) => fields.has(each))],
    ["kind", (milestone) => kinds.has(milestone.kind)],
    ["status", (milestone) => statuses.has(milestone.status)],
    ["partnership", (milestone) => lanes.has(milestone.partnership)],
  ];
  return tests
    .filter(([facet]) => question[facet].length > 0)
    .map(([facet, passes]) => ({ bit: FACET_BIT[facet], passes }));
}

function limitTests({ within, text }: Question, found: Found | null): Test[] {
  const tests: Test[] = [];
  if (within) tests.push({ bit: WITHIN, passes: (milestone) => mayLieIn(milestone, within) });
  if (text !== "" && found) tests.push({ bit: TEXT, passes: (milestone) => found.has(milestone.index) });
  return tests;
}

/** A date of which nothing is known lies in no window: those are counted apart instead of filling every window. */
function mayLieIn({ date }: Milestone, { from, to }: DayWindow): boolean {
  const { earliest, latest } = date.bounds;
  if (earliest === null && latest === null) return false;
  return (latest === null || latest >= from) && (earliest === null || earliest <= to);
}

function meant(index: Index, places: readonly PlaceId[]): ReadonlySet<PlaceId> {
  return new Set(places.flatMap((id) => [...unitsMeant(id, index.units)]));
}
