/** From the first to the last day that anything is known to lie between. */
import { memoBy } from "../base/memo";
import { type Milestones, NOT_KNOWN } from "../dataset/milestones";
import type { Day } from "../time/day";
import type { DayWindow } from "./dayWindow";

/** Sides that are not known do not count; null where no day is known at all. Remembered by identity. */
export const hullOf: (milestones: Milestones) => DayWindow | null = memoBy(
  ({ rows, columns: { earliest, latest } }: Milestones) => {
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const row of rows) {
      const first = earliest[row] ?? NOT_KNOWN;
      const last = latest[row] ?? NOT_KNOWN;
      // A side that is known alone is both the first and the last that is known.
      const begins = first === NOT_KNOWN ? last : first;
      if (begins !== NOT_KNOWN && begins < from) from = begins;
      const ends = last === NOT_KNOWN ? first : last;
      if (ends > to && ends !== NOT_KNOWN) to = ends;
    }
    return from > to ? null : { from: from as Day, to: to as Day }; // days of the columns
  },
);
