/** Reads one day, month or year: the smallest piece of a date as editors write it. */
import { err, ok, type Result } from "../base/result";
import type { Point } from "./edtf";
import { explainPoint, quoted } from "./explainPoint";
import { daysInMonth } from "./monthStart";

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const FIRST_SEASON = 21;
const LAST_SEASON = 41;

/** What the calendar has against these numbers; null where nothing. */
function objection(year: number, month: number | null, date: number | null): string | null {
  // About 9999 would reach into a year of five digits, and there is no year 0 in any source.
  if (year < 1 || year > 9998) return "is out of range: write a year from 0001 to 9998";
  if (month === null) return null;
  if (month >= FIRST_SEASON && month <= LAST_SEASON)
    return "names a season or another part of the year: write the months it can mean, as [2021-03..2021-05]";
  if (month < 1 || month > 12) return "has no such month: write one from 01 to 12";
  if (date === null) return null;
  const last = daysInMonth(year, month);
  return date < 1 || date > last ? `is not in the calendar: that month has days 01 to ${last}` : null;
}

/** Reads `2024-01-22`, `2021-07` or `2022`, each with `~`, `?` or `%` (both) or none; else one sentence on what is wrong. */
export function parsePoint(text: string): Result<Point, string> {
  const match = POINT.exec(text);
  if (!match) return err(explainPoint(text));
  const [, yearText, monthText, dateText, mark] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const date = dateText === undefined ? null : Number(dateText);
  const wrong = objection(year, month, date);
  if (wrong !== null) return err(`${quoted(text)} ${wrong}.`);
  const approximate = mark === "~" || mark === "%";
  const uncertain = mark === "?" || mark === "%";
  return ok({ kind: "point", year, month, date, approximate, uncertain });
}
