/** The longest time in which nothing new is on record, as a range: from the limits of dates, without placing any. */
import type { Milestone } from "../../dataset/dataset";
import type { Day } from "../../time/day";
import { type Beginnings, beginningsBy, type Placed } from "./moments";
import type { NumberRange } from "./range";

/** Days between two beginnings that follow each other, and the two between which it surely was silent longest. */
export type Silence = {
  readonly days: NumberRange;
  /** Milestones around a stretch in which none can have begun, as long as the least; null where dates leave none. */
  readonly between: readonly [Milestone, Milestone] | null;
  /** How many that happened are not counted, since a limit of theirs is not known: one of them may break the silence. */
  readonly left: number;
};

/** The most that the longest gap can be: all begin as early, or as late, as they can, on either side of it. */
export function mostGap(all: readonly Placed[]): number {
  const sorted = [...all].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  let most = 0;
  let firstOfRest: number = Number.POSITIVE_INFINITY;
  for (let at = sorted.length - 1; at > 0; at -= 1) {
    firstOfRest = Math.min(firstOfRest, sorted[at]?.latest ?? 0);
    most = Math.max(most, firstOfRest - (sorted[at - 1]?.earliest ?? 0));
  }
  return Math.max(most, ...lastAlone(sorted));
}

/** The gap where one of them is the last of all by itself, whenever the others can have begun. */
function lastAlone(sorted: readonly Placed[]): readonly number[] {
  const [last, before] = [sorted.at(-1), sorted.at(-2)];
  if (!last || !before) return [];
  return sorted.map((each) => each.latest - (each === last ? before : last).earliest);
}

/** Whether they can have begun so that no gap is longer than so many days. */
function fits(all: readonly Placed[], days: number): boolean {
  // The one that must begin first begins as late as it can; from there each is used that must begin soonest.
  const waiting = [...all].sort((a, b) => a.latest - b.latest);
  let reached: number = waiting.shift()?.latest ?? 0;
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ earliest }) => earliest <= reached + days);
    if (next < 0) return false;
    const [used] = waiting.splice(next, 1);
    reached = Math.max(reached, Math.min(used?.latest ?? reached, reached + days));
  }
  return true;
}

/** The least that the longest gap can be, by halving. */
export function leastGap(all: readonly Placed[]): number {
  let [low, high] = [0, mostGap(all)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(all, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The neighbours of the longest stretch of days that no beginning can lie in. */
function surelySilent(placed: Beginnings["placed"], least: number): Silence["between"] {
  const sorted = [...placed].sort((a, b) => a.earliest - b.earliest);
  let [longest, found]: [number, Silence["between"]] = [0, null];
  let [before] = sorted;
  for (const next of sorted) {
    if (before && next.earliest - before.latest > longest) {
      longest = next.earliest - before.latest;
      found = [before.milestone, next.milestone];
    }
    if (!before || next.latest > before.latest) before = next;
  }
  // A shorter one is not the silence of which the figure speaks.
  return longest >= least ? found : null;
}

/** The longest silence among what happened by a day; null where fewer than two of these have a beginning limited on both sides. */
export function longestSilence(milestones: Iterable<Milestone>, until: Day | null = null): Silence | null {
  const { placed, open } = beginningsBy(milestones, until);
  if (placed.length < 2) return null;
  const least = leastGap(placed);
  return {
    days: { least, most: mostGap(placed) },
    between: surelySilent(placed, least),
    left: open.length,
  };
}
