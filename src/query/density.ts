/** How much happened when: the strip of all years. What is not known is counted as possible and never placed. */
import { memoBy } from "../base/memo";
import { type Milestones, NOT_KNOWN } from "../dataset/milestones";
import { yearOf } from "../time/yearOf";
import { hullOf } from "./hullOf";
import { NO_YEAR, surelyIn, yearColumns } from "./yearColumns";

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
export const density: (milestones: Milestones) => readonly YearDensity[] = memoBy(
  (milestones: Milestones) => {
    const days = hullOf(milestones);
    if (!days) return [];
    const all = { first: yearOf(days.from), last: yearOf(days.to) };
    const { first, last, sureFirst, sureLast } = yearColumns(milestones.columns);
    const certain = counter(all);
    const possible = counter(all);
    const oneSided = counter(all);
    for (const row of milestones.rows) {
      const from = first[row] ?? NO_YEAR;
      const to = last[row] ?? NO_YEAR;
      if (from === NO_YEAR && to === NO_YEAR) continue;
      const isOpen = from === NO_YEAR || to === NO_YEAR;
      const [mayFrom, mayTo] = [from === NO_YEAR ? all.first : from, to === NO_YEAR ? all.last : to];
      possible.add(mayFrom, mayTo, 1);
      if (isOpen) oneSided.add(mayFrom, mayTo, 1);
      const [sureFrom, sureTo] = [sureFirst[row] ?? NO_YEAR, sureLast[row] ?? NO_YEAR];
      if (sureFrom === NO_YEAR) continue;
      certain.add(sureFrom, sureTo, 1);
      possible.add(sureFrom, sureTo, -1);
      if (isOpen) oneSided.add(sureFrom, sureTo, -1);
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
export const unplaced: (milestones: Milestones) => number = memoBy(({ rows, columns }: Milestones) => {
  const { earliest, latest, stated } = columns;
  let count = 0;
  for (const row of rows) {
    if (earliest[row] !== NOT_KNOWN && latest[row] !== NOT_KNOWN) continue;
    const date = stated.get(row);
    if (!date || !surelyIn(date)) count += 1;
  }
  return count;
});

/** Counts stretches of years in constant time each: what begins and what ends is noted, and summed up at the end. */
function counter({ first, last }: Years): {
  readonly add: (from: number, to: number, count: number) => void;
  readonly sums: () => number[];
} {
  const changes = new Array<number>(last - first + 2).fill(0);
  const note = (at: number, count: number): void => {
    changes[at] = (changes[at] ?? 0) + count;
  };
  return {
    add: (from, to, count) => {
      note(from - first, count);
      note(to - first + 1, -count);
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
