/** chrono-node's Vietnamese reader, brought to the same form as ours: a second opinion on the corpus. */
import { parse } from "chrono-node/vi";
import { addDays, dayOf, formatDay, partsOfDay } from "../../../src/time/day";
import { monthStart } from "../../../src/time/monthStart";
import { TODAY } from "./corpus";

type Components = NonNullable<ReturnType<typeof parse>[number]["end"]>;

/** First and last day of what it is certain of; a time of day alone is today. */
function daysOf(at: Components): readonly [first: string, last: string] | null {
  const [year, month, date] = [at.get("year"), at.get("month"), at.get("day")];
  if (year === null || month === null || date === null || year < 1) return null;
  const isDay = at.isCertain("day") || at.isCertain("weekday") || !at.isCertain("year");
  const isMonth = at.isCertain("month");
  const whole = isMonth ? [month, month + 1] : [1, 13];
  const day = dayOf(year, month, date);
  if (
    isDay &&
    (isMonth || at.isCertain("weekday") || !at.isCertain("year")) &&
    day !== null &&
    !isMonthOnly(at)
  )
    return [formatDay(day), formatDay(day)];
  const [from = 1, to = 13] = whole;
  return [formatDay(monthStart(year, from)), formatDay(addDays(monthStart(year, to), -1))];
}

function isMonthOnly(at: Components): boolean {
  return at.isCertain("month") && !at.isCertain("day") && !at.isCertain("weekday");
}

/** What it reads in a text: `first..last` for each date. */
export function secondReading(text: string): readonly string[] {
  const { year, month, date } = partsOfDay(TODAY);
  return parse(text, new Date(year, month - 1, date, 12)).flatMap(({ start, end }) => {
    const first = daysOf(start);
    const last = end ? daysOf(end) : first;
    return first && last ? [`${first[0]}..${last[1]}`] : [];
  });
}
