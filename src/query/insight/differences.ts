/** In what partnerships differ: the fields that all share or that one has alone, and how much each did. */
import type { Index } from "../../dataset/dataset";
import { FIELDS, type Field } from "../../dataset/vocabulary";
import type { Day } from "../../time/day";
import { type AlignedLane, alignedLane, countSince } from "./aligned";
import { laneOf } from "./laneOf";
import { hasHappened } from "./moments";
import type { NumberRange } from "./range";

export type LaneFields = {
  readonly partnership: number;
  /** How many milestones that happened touch each field; only fields that occur. */
  readonly counts: ReadonlyMap<Field, number>;
  /** Fields that none of the others has. */
  readonly alone: readonly Field[];
};

export type Differences = {
  readonly shared: readonly Field[];
  readonly lanes: readonly LaneFields[];
  /** Whole years since the signing that all of them have had by that day, five at most; 0 where one cannot be aligned. */
  readonly years: number;
  /** Milestones of each in these years since its signing, in the order of the lanes. */
  readonly since: readonly NumberRange[];
};

const DAYS_A_YEAR = 365.25;
const MOST_YEARS = 5;

function fieldCounts(index: Index, partnership: number): ReadonlyMap<Field, number> {
  const happened = [...laneOf(index, partnership)].filter(hasHappened);
  const counts = FIELDS.map(
    (field) => [field, happened.filter(({ fields }) => fields.includes(field)).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

/** Whole years that surely passed from the signing to a day. */
function yearsUntil({ start }: AlignedLane, day: Day): number {
  const signed = start?.bounds.latest ?? null;
  return signed === null ? 0 : Math.max(0, Math.floor((day - signed) / DAYS_A_YEAR));
}

/** Compares partnerships, by their places in the index, as of a day. */
export function differencesOf(index: Index, partnerships: readonly number[], today: Day): Differences {
  const all = partnerships.map((partnership) => ({ partnership, counts: fieldCounts(index, partnership) }));
  const has = (field: Field) => all.filter(({ counts }) => counts.has(field)).length;
  const aligned = partnerships.map((partnership) => alignedLane(index, partnership));
  const years = Math.min(MOST_YEARS, ...aligned.map((lane) => yearsUntil(lane, today)));
  return {
    shared: FIELDS.filter((field) => all.length > 0 && has(field) === all.length),
    lanes: all.map(({ partnership, counts }) => ({
      partnership,
      counts,
      alone: FIELDS.filter((field) => counts.has(field) && has(field) === 1),
    })),
    years,
    since: aligned.map((lane) => countSince(lane, Math.floor(years * DAYS_A_YEAR))),
  };
}
