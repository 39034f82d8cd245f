/** What columns answer is what plain looking at every milestone answers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Index, Milestone } from "../../src/dataset/dataset";
import { type MilestoneColumns, Milestones } from "../../src/dataset/milestones";
import { FIELDS, KINDS, STATUSES } from "../../src/dataset/vocabulary";
import { lineOf } from "../../src/place/lineOf";
import type { PlaceId } from "../../src/place/unit";
import { answer } from "../../src/query/answer";
import { density, unplaced } from "../../src/query/density";
import { facets } from "../../src/query/facets";
import { fitWindow } from "../../src/query/fitWindow";
import { foldedRow } from "../../src/query/foldedRow";
import { laneRows } from "../../src/query/laneRows";
import { planCounts } from "../../src/query/planCounts";
import { EMPTY_QUESTION, type Question } from "../../src/query/question";
import { tallyOf } from "../../src/query/tally";
import { compareRows, inTimeOrder } from "../../src/query/timeOrder";
import { compareByTime } from "../../src/time/compare";
import { partsOfDay } from "../../src/time/day";
import { yearGroups } from "../../src/view/list/yearGroups";
import { nearDays, PARTNER_UNITS, sketched, VN_UNITS } from "../support/dataset";

const some = <V>(values: readonly V[]) =>
  fc.oneof(fc.constant([]), fc.subarray([...values], { maxLength: Math.min(4, values.length) }));

const questions: fc.Arbitrary<Question> = fc
  .record({
    province: some(VN_UNITS),
    partner: some(PARTNER_UNITS),
    field: some(FIELDS),
    kind: some(KINDS),
    status: some(STATUSES),
    partnership: some(["partnership-0", "partnership-1", "partnership-9"]),
    within: fc.option(
      fc.tuple(nearDays, nearDays).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
      { nil: null },
    ),
    text: fc.constantFrom("", "words"),
    due: fc.boolean(),
  })
  .map((parts) => ({ ...EMPTY_QUESTION, ...parts }));

const founds = fc.option(
  fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }).map((scores) => Uint8Array.from(scores)),
  { nil: null },
);

/** Whether one of these was what a place lay in that day, or is of today and took over from it. */
function isUnder(chosen: readonly PlaceId[], place: PlaceId, { date }: Milestone, { units }: Index): boolean {
  const line = lineOf(place, date.bounds.earliest ?? date.bounds.latest, units);
  const becomes = (from: PlaceId, to: PlaceId): boolean =>
    from === to || (units.get(from)?.successors ?? []).some((next) => becomes(next, to));
  return chosen.some(
    (id) => line.includes(id) || (units.get(id)?.validTo === null && line.some((each) => becomes(each, id))),
  );
}

/** Planned or agreed, and neither done by anybody nor replaced. */
function isOpenPlan(index: Index, { index: row, status }: Milestone): boolean {
  const kind = index.milestones.columns.fates.get(row)?.kind ?? null;
  if (kind === null) return status === "planned" || status === "agreed";
  return !["carried-out", "with-another", "superseded"].includes(kind);
}

/** Which parts of a question a milestone answers, one by one. */
function passes(index: Index, question: Question, found: Uint8Array | null, one: Milestone) {
  const or = (list: readonly unknown[], passed: boolean) => list.length === 0 || passed;
  const { earliest, latest } = one.date.bounds;
  const { within } = question;
  return {
    province: or(question.province, isUnder(question.province, one.vnPlace, one, index)),
    partner: or(question.partner, isUnder(question.partner, one.partnerPlace, one, index)),
    field: or(
      question.field,
      one.fields.some((field) => question.field.includes(field)),
    ),
    kind: or(question.kind, question.kind.includes(one.kind)),
    status: or(question.status, question.status.includes(one.status)),
    partnership: or(
      question.partnership,
      question.partnership.includes(index.partnerships[one.partnership]?.id ?? ""),
    ),
    within:
      within === null ||
      ((earliest !== null || latest !== null) &&
        (earliest === null || earliest <= within.to) &&
        (latest === null || latest >= within.from)),
    text: question.text === "" || found === null || found[one.index] !== 0,
    due: !question.due || isOpenPlan(index, one),
  };
}

const all = (passed: Readonly<Record<string, boolean>>, but?: string) =>
  Object.entries(passed).every(([name, each]) => each || name === but);

describe("columns", () => {
  it("answer as plain looking does", () => {
    fc.assert(
      fc.property(sketched, questions, founds, ({ index, milestones }, question, found) => {
        const told = answer(index, question, found);
        const looked = milestones.map((one) => ({ one, passed: passes(index, question, found, one) }));
        expect([...told.milestones]).toEqual(looked.flatMap(({ one, passed }) => (all(passed) ? one : [])));
        expect(told.undatedLeftOut).toBe(
          looked.filter(
            ({ one, passed }) => !passed.within && all(passed, "within") && one.date.precision === "unknown",
          ).length,
        );
        for (const lane of told.lanes)
          expect(new Set([...lane.milestones].map(({ partnership }) => partnership))).toEqual(
            new Set([lane.partnership]),
          );
      }),
    );
  });

  it("count for each filter what it would leave under all others", () => {
    fc.assert(
      fc.property(sketched, questions, founds, ({ index, milestones }, question, found) => {
        const tally = tallyOf(index, question, found);
        const countOf = (facet: string, holds: (one: Milestone) => boolean) =>
          milestones.filter((one) => holds(one) && all(passes(index, question, found, one), facet)).length;
        for (const [kind, count] of tally.kind)
          expect(count).toBe(countOf("kind", (one) => one.kind === kind));
        for (const [field, count] of tally.field)
          expect(count).toBe(countOf("field", (one) => one.fields.includes(field)));
        const lineIn = (id: PlaceId, { date }: Milestone) =>
          lineOf(id, date.bounds.earliest ?? date.bounds.latest, index.units).join();
        for (const [line, count] of tally.vnPlace)
          expect(count).toBe(countOf("province", (one) => lineIn(one.vnPlace, one) === line.join()));
        for (const [line, count] of tally.partnerPlace)
          expect(count).toBe(countOf("partner", (one) => lineIn(one.partnerPlace, one) === line.join()));
        expect(new Set(tally.status.keys())).toEqual(new Set(milestones.map(({ status }) => status)));
      }),
    );
  });

  it("count plans, and those that are open, whether open ones are asked for or not", () => {
    fc.assert(
      fc.property(sketched, questions, founds, ({ index, milestones }, question, found) => {
        const left = milestones.filter((one) => all(passes(index, question, found, one), "due"));
        const { fates } = index.milestones.columns;
        expect(planCounts(index, question, found)).toEqual({
          all: left.filter(
            ({ index: row, status }) => status === "planned" || status === "agreed" || fates.has(row),
          ).length,
          open: left.filter((one) => isOpenPlan(index, one)).length,
        });
      }),
    );
  });

  it("count the years of an answer as plain looking does", () => {
    fc.assert(
      fc.property(sketched, questions, ({ index }, question) => {
        const list = answer(index, question).milestones;
        const shown = [...list];
        const year = (day: number | null) => (day === null ? null : partsOfDay(day as never).year); // a day of the record
        for (const each of density(list)) {
          const may = shown.filter(({ date: { bounds } }) => {
            const [from, to] = [year(bounds.earliest), year(bounds.latest)];
            if (from === null && to === null) return false;
            return (from ?? each.year) <= each.year && (to ?? each.year) >= each.year;
          });
          expect(each.certain + each.possible).toBe(may.length);
        }
        const open = shown.filter(
          ({ date: { bounds, precision } }) =>
            (bounds.earliest === null || bounds.latest === null) && precision !== "open",
        );
        expect(unplaced(list)).toBe(open.length);
      }),
    );
  });

  it("stand in the order of time as the milestones themselves do", () => {
    fc.assert(
      fc.property(sketched, ({ index, milestones }) => {
        const byTime = (a: Milestone, b: Milestone) => compareByTime(a.date, b.date) || a.index - b.index;
        expect([...inTimeOrder(index.milestones)]).toEqual(milestones.toSorted(byTime));
        for (const a of milestones)
          for (const b of milestones.slice(0, 3))
            expect(Math.sign(compareRows(index.milestones.columns, a.index, b.index))).toBe(
              Math.sign(byTime(a, b)),
            );
      }),
    );
  });

  it("are all that is looked at, whatever is counted, ordered or laid out: no milestone is made", () => {
    fc.assert(
      fc.property(sketched, questions, ({ index }, question) => {
        const columns: MilestoneColumns = {
          ...index.milestones.columns,
          get ids(): never {
            throw new Error("a milestone was made");
          },
        };
        const sealed = { ...index, milestones: new Milestones(columns, index.milestones.rows) };
        const { milestones, lanes } = answer(sealed, question, new Uint8Array(40).fill(1, 1, 3));
        facets(sealed, question);
        density(milestones);
        yearGroups(milestones);
        for (const lane of lanes) {
          const { placed, undated } = laneRows(lane.milestones, { daysPerPx: 2 }, () => 0);
          expect(placed.length + undated.length).toBe(lane.milestones.length);
          expect(foldedRow(lane.milestones, { daysPerPx: 2 }).undated.length).toBe(undated.length);
          expect(fitWindow(lane.milestones) === null).toBe(placed.length === 0);
        }
      }),
    );
  });
});
