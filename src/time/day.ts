/** Calendar days as values: whole days of the proleptic Gregorian calendar, without clock or zone. */
import type { Brand } from "../base/brand";

/** Days since 1970-01-01, a whole number that may be negative. */
export type Day = Brand<number, "Day">;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day with this year (0–9999), month (1–12) and day of the month, or null where the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? ((at.getTime() / MS_PER_DAY) as Day) : null;
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
