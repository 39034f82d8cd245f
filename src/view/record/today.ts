/** The reader's calendar day: the one place where the page reads the clock. */
import { type Day, dayOf } from "../../time/day";

/** Today where the reader is, not in UTC. */
export function readToday(now: Date = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("the clock shows a day that does not exist");
  return day;
}
