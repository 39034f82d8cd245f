/** How many milestones fall in a stretch of days: a range, since a date may lie within or beside it. */
import type { KnownDate } from "../../time/knownDate";
import type { DayWindow } from "../dayWindow";
import { beginningOf, endingOf } from "./moments";
import type { NumberRange } from "./range";

type Dated = { readonly date: Pick<KnownDate, "edtf" | "bounds"> };

/** Whether it cannot but have been, or have been under way, on one of these days. */
export function isSurelyWithin({ date }: Dated, { from, to }: DayWindow): boolean {
  const begun = beginningOf(date).latest;
  const ended = endingOf(date).earliest;
  return begun !== null && ended !== null && begun <= to && ended >= from;
}

/** Whether it can have been on one of these days. */
export function mayBeWithin({ date }: Dated, { from, to }: DayWindow): boolean {
  const { earliest, latest } = date.bounds;
  return (earliest === null || earliest <= to) && (latest === null || latest >= from);
}

/** The least and the most of them that can have been in these days; undated ones can have been in any. */
export function countWithin(milestones: Iterable<Dated>, window: DayWindow): NumberRange {
  let [least, most] = [0, 0];
  for (const milestone of milestones) {
    if (isSurelyWithin(milestone, window)) least += 1;
    if (mayBeWithin(milestone, window)) most += 1;
  }
  return { least, most };
}
