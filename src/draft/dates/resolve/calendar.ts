/** Days, months and years of the calendar, with what they leave out found from the article's date. */
import { addDays, type Day, dayOf, formatDay, partsOfDay } from "../../../time/day";
import type { Calendar, MonthRef, Months, Side, Weekday, YearRef } from "../expression";
import { NO_DAY, NO_SUCH_DAY, NOT_TOLD, type Resolved, resolved, type Unresolved } from "./resolved";
import { choose, type Lean, leanInWords, type Setting } from "./setting";
import { type Closed, closed, daysOfMonths, daysOfYears } from "./span";

/** Years around the article's in which a date without one is looked for; 29 February needs more of them. */
const NEAR_YEARS = [-2, -1, 0, 1, 2];
const LEAP_REACH = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];
/** A day of the week narrows the year only this far away: beyond, one of the two is a slip. */
const WEEKDAY_REACH = 1;

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

function daysOf(year: number, month: number | null, day: number | null): Closed | null {
  if (month === null) return daysOfYears(year, year);
  if (day === null) return daysOfMonths(year, month, month);
  const only = dayOf(year, month, day);
  return only === null ? null : closed(only, only, "day");
}

/** How a said side ("tới", "vừa qua") changes the lean. */
export function leanOf(side: Side, lean: Lean): Lean {
  if (side === "next") return "future";
  return side === "last" ? "past" : lean;
}

function sideInWords(side: Side, lean: Lean): string {
  if (side === "next") return "the next after the article, as the words say";
  if (side === "last") return "the last before the article, as the words say";
  return leanInWords(lean);
}

function yearNumber(year: YearRef, today: Day | null): number | null {
  if (typeof year === "number") return year;
  return today === null ? null : partsOfDay(today).year + year.years;
}

/** Year and month of a month that is counted from the article's. */
function countedMonth(month: Exclude<MonthRef, number>, today: Day): { year: number; month: number } {
  const { year, month: now } = partsOfDay(today);
  const all = year * 12 + (now - 1) + month.months;
  return { year: Math.floor(all / 12), month: (all % 12) + 1 };
}

function counted(today: Day): string {
  return `counted from ${formatDay(today)}`;
}

/** The year that the sentence told before, where it does not speak of what is to come. */
function toldYear(date: Calendar, { told, lean }: Setting): { year: number; note: string } | null {
  if (told === null || date.month === null) return null;
  if (date.side !== "same" && (date.side !== null || lean === "future")) return null;
  return { year: told.year, note: `year ${told.year}, from “${told.by}” before it` };
}

function yearless(date: Calendar, setting: Setting): Resolved | Unresolved {
  const month = date.month;
  if (typeof month !== "number") return lonely(date, setting);
  const told = toldYear(date, setting);
  const inTold = told && daysOf(told.year, month, date.day);
  if (told && inTold) return resolved(inTold, [told.note]);
  const { today } = setting;
  if (date.side === "same") return NOT_TOLD;
  if (today === null) return NO_DAY;
  const now = partsOfDay(today).year;
  const isLeapDay = month === 2 && date.day === 29;
  const all = (isLeapDay ? LEAP_REACH : NEAR_YEARS).flatMap((away) => {
    const span = daysOf(now + away, month, date.day);
    return span ? [{ ...span, away }] : [];
  });
  return byLean(all, date, setting, today);
}

type Occurrence = Closed & { readonly away: number };

function byLean(
  all: readonly Occurrence[],
  date: Calendar,
  setting: Setting,
  today: Day,
): Resolved | Unresolved {
  const lean = leanOf(date.side, setting.lean);
  const fitting = all.filter(
    ({ from, away }) => Math.abs(away) <= WEEKDAY_REACH && weekdayOf(from) === date.weekday,
  );
  const byWeekday = date.weekday !== null && fitting.length > 0;
  const chosen =
    date.side === "this"
      ? (all.find(({ away }) => away === 0) ?? null)
      : choose(byWeekday ? fitting : all, today, lean);
  if (!chosen) return NO_SUCH_DAY;
  const year = partsOfDay(chosen.from).year;
  const how = byWeekday ? "the one in which it is that day of the week" : sideInWords(date.side, lean);
  return resolved(chosen, [`year ${year}: ${how} (${formatDay(today)})`]);
}

/** A day without a month: of the article's month, or the one before or after it. */
function lonely(date: Calendar, { today, told, lean }: Setting): Resolved | Unresolved {
  if (date.month !== null && typeof date.month !== "number" && today !== null) {
    const { year, month } = countedMonth(date.month, today);
    const span = daysOf(year, month, date.day);
    return span ? resolved(span, [counted(today)]) : NO_SUCH_DAY;
  }
  const { day } = date;
  if (day === null) return NO_DAY;
  if (told?.month != null) {
    const span = daysOf(told.year, told.month, day);
    if (span) return resolved(span, [`month and year from “${told.by}” before it`]);
  }
  if (date.side === "same") return NOT_TOLD;
  if (today === null) return NO_DAY;
  const all = [-2, -1, 0, 1, 2].flatMap((months) => {
    const { year, month } = countedMonth({ months }, today);
    return daysOf(year, month, day) ?? [];
  });
  const chosen = choose(all, today, leanOf(date.side, lean));
  return chosen ? resolved(chosen, [`month and year: ${leanInWords(lean)} (${formatDay(today)})`]) : NO_DAY;
}

/** A day, month or year of the calendar. */
export function resolveCalendar(date: Calendar, setting: Setting): Resolved | Unresolved {
  if (date.year === null) return yearless(date, setting);
  const year = yearNumber(date.year, setting.today);
  if (year === null) return NO_DAY;
  if (year < 1 || year > 9998) return NO_SUCH_DAY;
  const month = typeof date.month === "number" ? date.month : null;
  const span = daysOf(year, month, date.day);
  if (!span) return NO_SUCH_DAY;
  const notes = [
    ...(date.shortYear ? [`century: ${year} for the two figures`] : []),
    ...(typeof date.year !== "number" && setting.today !== null ? [counted(setting.today)] : []),
    ...(date.weekday !== null && date.weekday !== weekdayOf(span.from)
      ? ["it is not that day of the week"]
      : []),
  ];
  return resolved(span, notes);
}

/** A day of the week: of a week that is told, or the nearest that the sentence lets it be. */
export function resolveWeekday(
  { weekday, week, side }: Weekday,
  { today, lean }: Setting,
): Resolved | Unresolved {
  if (today === null) return { why: "a day of the week needs the article's own date" };
  if (week !== null) {
    const day = addDays(mondayOf(today), week * 7 + weekday - 1);
    return resolved(closed(day, day, "day"), [counted(today)]);
  }
  const all = [-2, -1, 0, 1, 2].map((weeks) => addDays(mondayOf(today), weeks * 7 + weekday - 1));
  // "thứ hai tới" said on a Monday is not that Monday.
  const apart = side === "next" || side === "last" ? all.filter((day) => day !== today) : all;
  const direction = leanOf(side, lean);
  const spans = apart.map((day) => closed(day, day, "day"));
  const chosen =
    side === "this"
      ? spans.find(({ from }) => mondayOf(from) === mondayOf(today))
      : choose(spans, today, direction);
  return chosen ? resolved(chosen, [`${sideInWords(side, direction)} (${formatDay(today)})`]) : NO_SUCH_DAY;
}

/** Whole months of a year: quarters, seasons, halves. */
export function resolveMonths(date: Months, setting: Setting): Resolved | Unresolved {
  const outcome = date.year === null ? yearlessMonths(date, setting) : monthsOf(date, setting);
  if (!date.season || "why" in outcome) return outcome;
  const last = date.last > 12 ? date.last - 12 : date.last;
  return { ...outcome, notes: [...outcome.notes, `season taken as months ${date.first} to ${last}`] };
}

function monthsOf({ first, last, year }: Months, { today }: Setting): Resolved | Unresolved {
  const number = year === null ? null : yearNumber(year, today);
  if (number === null) return NO_DAY;
  const notes = typeof year === "number" || today === null ? [] : [`year ${number}: ${counted(today)}`];
  return resolved(daysOfMonths(number, first, last), notes);
}

function yearlessMonths({ first, last, side }: Months, setting: Setting): Resolved | Unresolved {
  const { today, told } = setting;
  if (told && side === null && setting.lean !== "future")
    return resolved(daysOfMonths(told.year, first, last), [`year ${told.year}, from “${told.by}” before it`]);
  if (today === null) return NO_DAY;
  const now = partsOfDay(today).year;
  const all = [-2, -1, 0, 1, 2].map((away) => daysOfMonths(now + away, first, last));
  const lean = leanOf(side, setting.lean);
  const chosen = side === "this" ? thisOf(all, today) : choose(apartFrom(all, today, side), today, lean);
  if (!chosen) return NO_DAY;
  return resolved(chosen, [
    `year ${partsOfDay(chosen.from).year}: ${sideInWords(side, lean)} (${formatDay(today)})`,
  ]);
}

/** "Mùa đông này" is the one that it is; where it is none, the one of this year. */
function thisOf(all: readonly Closed[], today: Day): Closed | null {
  const around = all.find(({ from, to }) => from <= today && to >= today);
  return around ?? all.find(({ from }) => partsOfDay(from).year === partsOfDay(today).year) ?? null;
}

/** "Quý I tới" is not the one that it is now. */
function apartFrom(all: readonly Closed[], today: Day, side: Side): readonly Closed[] {
  return side === null ? all : all.filter(({ from, to }) => from > today || to < today);
}
