/** Brute force for ranges: every way in which uncertain days can have been. */
import type { Placed } from "../../src/query/insight/moments";
import { addDays, type Day } from "../../src/time/day";

/** Every way to give each of them one of its days. */
export function* waysOf(all: readonly Placed[]): Generator<readonly Day[]> {
  const [first, ...others] = all;
  if (!first) return yield [];
  for (let at = first.earliest; at <= first.latest; at = addDays(at, 1))
    for (const rest of waysOf(others)) yield [at, ...rest];
}
