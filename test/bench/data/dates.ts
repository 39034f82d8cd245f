/** Made-up dates from 1992 to 2026: mostly days, months and years, and of every hundred one of each rarer precision. */
import { UNBOUNDED } from "../../../src/time/bounds";
import { boundsOf } from "../../../src/time/boundsOf";
import { type KnownDate, knownDateOf } from "../../../src/time/knownDate";
import { daysInMonth } from "../../../src/time/monthStart";
import { parseEdtf } from "../../../src/time/parseEdtf";
import { type Random, wholeBelow } from "./random";

const FIRST_YEAR = 1992;
const LAST_YEAR = 2026;
const DAYS = 0.6;
const MONTHS = 0.25;

type Written = { readonly year: string; readonly month: string; readonly day: string };

/** Which milestones of a hundred have a date that is neither a day nor a month nor a year. */
const RARE = new Map<number, (date: Written) => string | null>([
  [7, ({ year, month }) => `[${year}-${month}..${Number(year) + 2}-06]`],
  [21, ({ year, month }) => `[${year}-${month}..]`],
  [35, ({ day }) => `[..${day}]`],
  [49, ({ day, year }) => `${day}/${Number(year) + 1}-03-14`],
  [63, ({ year, month }) => `${year}-${month}/..`],
  [77, () => null],
  [91, ({ month, year }) => `${year}-${month}~`],
]);

function written(random: Random): Written {
  const year = FIRST_YEAR + wholeBelow(LAST_YEAR - FIRST_YEAR + 1, random);
  const month = 1 + wholeBelow(12, random);
  const date = 1 + wholeBelow(daysInMonth(year, month), random);
  const two = (value: number) => String(value).padStart(2, "0");
  return { year: String(year), month: two(month), day: `${year}-${two(month)}-${two(date)}` };
}

function usual({ year, month, day }: Written, chance: number): string {
  if (chance < DAYS) return day;
  return chance < DAYS + MONTHS ? `${year}-${month}` : year;
}

/** What is known of a date of which this EDTF text is all that is said; null says nothing. */
export function dateOfText(edtf: string | null): KnownDate {
  if (edtf === null) return knownDateOf(null, UNBOUNDED);
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.error);
  return knownDateOf(parsed.value, boundsOf(parsed.value));
}

/** The date of the milestone that was drawn as the `nth`. */
export function someDate(nth: number, random: Random): KnownDate {
  const date = written(random);
  const chance = random();
  const rare = RARE.get(nth % 100);
  return dateOfText(rare ? rare(date) : usual(date, chance));
}
