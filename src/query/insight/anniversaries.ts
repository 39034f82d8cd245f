/** The round years of partnerships: which fall due in a year, and how exactly their day is known. */
import type { Index, Milestone } from "../../dataset/dataset";
import { yearsLater } from "../../time/anniversary";
import { type Day, partsOfDay } from "../../time/day";
import type { KnownDate } from "../../time/knownDate";
import { findMilestone } from "../findMilestone";
import { firstAgreement } from "./firstAndLatest";
import { laneOf } from "./laneOf";
import { beginningOf } from "./moments";

/** Every so many years are told. */
export const ROUND_YEARS = 5;

/** founding: the milestone that the record names as the beginning. first-agreement: the earliest signing that it knows. */
export type Basis = "founding" | "first-agreement";

/** When it falls due in its year: on a day, some day of a month, or on a day that is not known. */
export type Due =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "year" };

export type Anniversary = {
  /** Place in `Index.partnerships`. */
  readonly partnership: number;
  readonly milestone: Milestone;
  readonly basis: Basis;
  /** How many years it is then: 5, 10, 15 … */
  readonly years: number;
  readonly due: Due;
};

/** `unsure`: partnerships of which not even the year of that signing is known. `none`: those without a signing on record. */
export type Anniversaries = {
  readonly due: readonly Anniversary[];
  readonly unsure: readonly number[];
  readonly none: readonly number[];
};

type Start = { readonly milestone: Milestone; readonly basis: Basis };

/** What the years of a partnership are counted from; null where nothing signed is on record. */
export function startOf(index: Index, partnership: number): Start | "unsure" | null {
  const founding = index.partnerships[partnership]?.founding ?? null;
  if (founding !== null) {
    const found = findMilestone(index, founding);
    if (found.kind === "found") return { milestone: found.milestone, basis: "founding" };
  }
  const first = firstAgreement(laneOf(index, partnership));
  if (first === null) return null;
  const [only, ...others] = first.milestones;
  return only && others.length === 0 ? { milestone: only, basis: "first-agreement" } : "unsure";
}

/** The year of something, and how exactly its day within that is known. */
export type Known = { readonly year: number; readonly due: Due };

/** How exactly it is known when something began; null where not even the year is. */
export function knownBeginning(date: KnownDate): Known | null {
  const { earliest, latest } = beginningOf(date);
  if (earliest === null || latest === null) return null;
  const [from, to] = [partsOfDay(earliest), partsOfDay(latest)];
  if (from.year !== to.year) return null;
  if (earliest === latest) return { year: from.year, due: { kind: "day", day: earliest } };
  return {
    year: from.year,
    due: from.month === to.month ? { kind: "month", month: from.month } : { kind: "year" },
  };
}

function dueAfter(years: number, due: Due): Due {
  return due.kind === "day" ? { kind: "day", day: yearsLater(due.day, years) } : due;
}

/** By the day that it falls on; what is known to the month after the days of that month, the rest at the end. */
function placeInYear({ due }: Anniversary): number {
  if (due.kind === "year") return 13 * 100;
  if (due.kind === "month") return due.month * 100 + 99;
  const { month, date } = partsOfDay(due.day);
  return month * 100 + date;
}

/** The round anniversaries of these partnerships in a year. */
export function anniversariesIn(year: number, index: Index, partnerships: Iterable<number>): Anniversaries {
  const due: Anniversary[] = [];
  const unsure: number[] = [];
  const none: number[] = [];
  for (const partnership of partnerships) {
    const start = startOf(index, partnership);
    const known = start === null || start === "unsure" ? null : knownBeginning(start.milestone.date);
    if (start === null) none.push(partnership);
    else if (start === "unsure" || known === null) unsure.push(partnership);
    else if (year > known.year && (year - known.year) % ROUND_YEARS === 0)
      due.push({
        partnership,
        ...start,
        years: year - known.year,
        due: dueAfter(year - known.year, known.due),
      });
  }
  return { due: due.sort((a, b) => placeInYear(a) - placeInYear(b)), unsure, none };
}
