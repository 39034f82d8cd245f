/** Time that is counted from the article's own day. */
import { addDays, type Day, formatDay, partsOfDay } from "../../../time/day";
import type { Nth, Relative, Unit, Window } from "../expression";
import { mondayOf } from "./calendar";
import { NO_DAY, NO_SUCH_DAY, type Resolved, resolved, type Unresolved } from "./resolved";
import type { Setting } from "./setting";
import { type Closed, closed, daysOfMonths, daysOfYears } from "./span";

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3 };

/** The century that a year lies in, from its first year to its last (the 20th: 1901–2000). */
function centuryOf(year: number): number {
  return Math.ceil(year / 100);
}

/** The unit that lies so many units from today's; units are those of the calendar, weeks begin on Monday. */
function unitAt(unit: Unit, count: number, today: Day): Closed | null {
  const { year, month } = partsOfDay(today);
  const size = MONTHS_IN[unit];
  if (size !== undefined) {
    const first = Math.floor((month - 1) / size) * size + 1 + count * size;
    return daysOfMonths(year, first, first + size - 1);
  }
  if (unit === "day") return closed(addDays(today, count), addDays(today, count), "day");
  if (unit === "week" || unit === "weekend") {
    const monday = addDays(mondayOf(today), count * 7);
    return closed(unit === "week" ? monday : addDays(monday, 5), addDays(monday, 6), "day");
  }
  if (unit === "year") return daysOfYears(year + count, year + count);
  if (unit === "decade") {
    const first = Math.floor(year / 10) * 10 + count * 10;
    return daysOfYears(first, first + 9);
  }
  if (unit === "century") {
    const which = centuryOf(year) + count;
    return daysOfYears(which * 100 - 99, which * 100);
  }
  return null;
}

/** Farther away no article counts; years must stay within the calendar. */
const FARTHEST = 900;

/** So many units before or after today. */
export function resolveRelative({ unit, count }: Relative, { today }: Setting): Resolved | Unresolved {
  if (today === null) return NO_DAY;
  const large = unit === "decade" || unit === "century" ? 10 : FARTHEST;
  const span = Math.abs(count) > large ? null : unitAt(unit, count, today);
  return span ? resolved(span, [`counted from ${formatDay(today)}`]) : NO_SUCH_DAY;
}

/** From the unit after today's to the last of so many. */
export function resolveWindow({ unit, count }: Window, { today }: Setting): Resolved | Unresolved {
  if (today === null) return NO_DAY;
  const [first, last] =
    count > FARTHEST ? [null, null] : [unitAt(unit, 1, today), unitAt(unit, count, today)];
  if (!first || !last) return NO_SUCH_DAY;
  return resolved({ ...first, to: last.to }, [`counted from ${formatDay(today)}`], true);
}

/** The first or last day or week of something; a week counts where its Monday lies in it,
 * and the last one ends with it. */
export function nthOf({ unit, count }: Nth, { from, to }: Pick<Closed, "from" | "to">): Closed | null {
  if (unit === "day") {
    const day = count > 0 ? addDays(from, count - 1) : to;
    return closed(day, day, "day");
  }
  const firstMonday = mondayOf(addDays(from, 6));
  const monday = count > 0 ? addDays(firstMonday, (count - 1) * 7) : mondayOf(to);
  return monday <= to ? closed(monday, count > 0 ? addDays(monday, 6) : to, "day") : null;
}
