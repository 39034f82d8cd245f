/** Days that come round: the same day of later years. */
import { type Day, dayOf, partsOfDay } from "./day";
import { daysInMonth } from "./monthStart";

/**
 * The same day so many years later. What began on 29 February comes round on 28 February in years without a 29th: the
 * last day of the month, as terms in years end in Vietnamese civil law.
 */
export function yearsLater(day: Day, years: number): Day {
  const { year, month, date } = partsOfDay(day);
  const then = dayOf(year + years, month, Math.min(date, daysInMonth(year + years, month)));
  if (then === null) throw new Error(`the calendar lacks ${year + years}-${month}`);
  return then;
}
