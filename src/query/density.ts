/** How much happened when: the strip of all years. What is not known is counted as possible and never placed. */
import { memoBy } from "../base/memo";
import type { Milestone } from "../dataset/dataset";
import { endBounds, startBounds } from "../time/boundsOf";
import type { Day } from "../time/day";
import type { KnownDate } from "../time/knownDate";
import { yearOf } from "../time/yearOf";

/** How full a year is, in milestones. */
export type YearDensity = {
  readonly year: number;
  /** Milestones that took place, or were under way, in that year as far as the record knows. */
  readonly certain: number;
  /** Further milestones that may fall in that year; one may be possible in several years. */
  readonly possible: number;
  /** Of the possible ones, those of which one side is not known: they are possible in every year on that side. */
  readonly oneSided: number;
};

/** Years from the first to the last, both included. */
type Years = { readonly first: number; readonly last: number };

/**
 * Every year from the first to the last known one, empty ones too; none where nothing is dated. A date known on one
 * side only is possible in every one of these years on its open side; unknown dates are not counted.
 */
export const density: (milestones: readonly Milestone[]) => readonly YearDensity[] = memoBy(
  (milestones: readonly Milestone[]) => {
    const dates = milestones.map(({ date }) => date);
    const all = hullOf(dates);
    if (!all) return [];
    const certain = counter(all);
    const possible = counter(all);
    const oneSided = counter(all);
    for (const date of dates) {
      const may = mayBeIn(date, all);
      const sure = may && surelyIn(date);
      if (may) possible.add(may, 1);
      if (sure) possible.add(sure, -1);
      if (sure) certain.add(sure, 1);
      if (may && isOneSided(date)) oneSided.add(may, 1);
      if (sure && isOneSided(date)) oneSided.add(sure, -1);
    }
    const [may, open] = [possible.sums(), oneSided.sums()];
    return certain.sums().map((count, at) => ({
      year: all.first + at,
      certain: count,
      possible: may[at] ?? 0,
      oneSided: open[at] ?? 0,
    }));
  },
);

/** How many are certain in no year and lack a limit on one side or both: no years can be named for them. */
export const unplaced: (milestones: readonly Milestone[]) => number = memoBy(
  (milestones: readonly Milestone[]) =>
    milestones.filter(({ date }) => {
      const { earliest, latest } = date.bounds;
      return (earliest === null || latest === null) && surelyIn(date) === null;
    }).length,
);

function isOneSided({ bounds: { earliest, latest } }: KnownDate): boolean {
  return (earliest === null) !== (latest === null);
}

function hullOf(dates: readonly KnownDate[]): Years | null {
  let [first, last]: [Day | null, Day | null] = [null, null];
  for (const { bounds } of dates) {
    for (const day of [bounds.earliest, bounds.latest]) {
      if (day === null) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  return first === null || last === null ? null : { first: yearOf(first), last: yearOf(last) };
}

function mayBeIn({ bounds: { earliest, latest } }: KnownDate, all: Years): Years | null {
  if (earliest === null && latest === null) return null;
  return {
    first: earliest === null ? all.first : yearOf(earliest),
    last: latest === null ? all.last : yearOf(latest),
  };
}

/** The years in which it cannot but have been: between the two ends of what lasted, else the one year of its bounds. */
function surelyIn({ edtf, bounds }: KnownDate): Years | null {
  if (edtf?.kind === "span") {
    const begun = startBounds(edtf).latest;
    const ended = endBounds(edtf).earliest ?? begun;
    if (begun !== null && ended !== null && begun <= ended)
      return { first: yearOf(begun), last: yearOf(ended) };
  }
  if (bounds.earliest === null || bounds.latest === null) return null;
  const [first, last] = [yearOf(bounds.earliest), yearOf(bounds.latest)];
  return first === last ? { first, last } : null;
}

/** Counts stretches of years in constant time each: what begins and what ends is noted, and summed up at the end. */
function counter({ first, last }: Years): {
  readonly add: (years: Years, count: number) => void;
  readonly sums: () => number[];
} {
  const changes = new Array<number>(last - first + 2).fill(0);
  const note = (at: number, count: number): void => {
    changes[at] = (changes[at] ?? 0) + count;
  };
  return {
    add: (years, count) => {
      note(years.first - first, count);
      note(years.last - first + 1, -count);
    },
    sums: () => {
      let sum = 0;
      return changes.slice(0, -1).map((change) => {
        sum += change;
        return sum;
      });
    },
  };
}
