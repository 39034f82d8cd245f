/** Chance that repeats itself: every figure of the bench is taken of the same data on every machine. */

/** Numbers from a seed, each at least 0 and less than 1; the same seed gives the same numbers (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to but not including `end`. */
export function wholeBelow(end: number, random: Random): number {
  return Math.floor(random() * end);
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  const found = list[wholeBelow(list.length, random)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}
