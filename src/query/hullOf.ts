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
      for (const day of [earliest[row] ?? NOT_KNOWN, latest[row] ?? NOT_KNOWN]) {
        if (day === NOT_KNOWN) continue;
        if (day < from) from = day;
        if (day > to) to = day;
      }
    }
    return from > to ? null : { from: from as Day, to: to as Day }; // days of the columns
  },
);
