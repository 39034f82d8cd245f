/** The year of a day by arithmetic alone, for counting many thousands of days at once. */
import type { Day } from "./day";

/** Days from 1 March of the year 0 to 1 January 1970; years that begin in March end with the leap day. */
const FROM_MARCH_0 = 719_468;
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_100_YEARS = 36_524;
const DAYS_IN_4_YEARS = 1_461;
/** From March to December. */
const DAYS_BEFORE_JANUARY = 306;

/** The same year as `partsOfDay` gives, in the proleptic Gregorian calendar (ISO 8601), about ten times as fast. */
export function yearOf(day: Day): number {
  const since = day + FROM_MARCH_0;
  const cycle = Math.floor(since / DAYS_IN_400_YEARS);
  const within = since - cycle * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(within / (DAYS_IN_4_YEARS - 1)) -
    Math.floor(within / DAYS_IN_100_YEARS) +
    Math.floor(within / (DAYS_IN_400_YEARS - 1));
  const year = Math.floor((within - leapDays) / 365);
  const dayOfYear = within - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return cycle * 400 + year + (dayOfYear >= DAYS_BEFORE_JANUARY ? 1 : 0);
}
