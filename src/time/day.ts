/** Calendar days as values: whole days of the proleptic Gregorian calendar, without clock or zone. */
import type { Brand } from "../base/brand";

/** Days since 1970-01-01, a whole number that may be negative. */
export type Day = Brand<number, "Day">;

const MS_PER_DAY = 86_400_000;
/** Days from 1 March of the year 0 to 1 January 1970. */
const FROM_MARCH_0 = 719_468;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day with this year (0–9999), month (1–12) and day of the month, or null where the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !isWhole(month, 1, 12)) return null;
  if (!isWhole(date, 1, daysOfMonth(year, month))) return null;
  return (daysBefore(year, month) + date - 1) as Day;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** How many days a month (1–12) of the proleptic Gregorian calendar has. */
function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days from 1 January 1970 to the first of a month, by arithmetic: dates are read by the thousand. */
function daysBefore(year: number, month: number): number {
  // A year that begins in March ends with the leap day.
  const since = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return 365 * since + leapDays + Math.floor((153 * months + 2) / 5) - FROM_MARCH_0;
}

/** Reads `YYYY-MM-DD` (ISO 8601); null for anything else, days that do not exist included. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year, the month (1–12) and the day of the month of a day. */
export function partsOfDay(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day so many days later (earlier if negative). */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}
