/** How long something took, in words, without claiming more than is known: "39 đến 41 tháng", "at least 5 months". */
import type { Lang, Localized } from "../base/lang";
import { formatNumber } from "./wordNumber";

/** Whole days, both inclusive; a null upper side is not known. */
export type DayRange = { readonly least: number; readonly most: number | null };

const DAYS_A_MONTH = 365.25 / 12;
/** Below so many days they are counted as days. */
const FEW_DAYS = 60;
/** From so many months on years are told. */
const MANY_MONTHS = 24;

type Units = {
  readonly days: (count: number) => string;
  readonly months: (count: number) => string;
  readonly years: (count: number) => string;
  readonly about: (text: string) => string;
  readonly atLeast: (text: string) => string;
  readonly atMost: (text: string) => string;
  readonly range: (least: string, most: string) => string;
};

const plural = (count: number, word: string) =>
  `${formatNumber(count, "en")} ${word}${count === 1 ? "" : "s"}`;

/** "8" of "8 tháng", where the other one is told in months alone too: "từ 8 đến 15 tháng", "8 to 15 months". */
function shortened(least: string, most: string): string {
  const [low, high] = [least.split(" "), most.split(" ")];
  const [count = least, unit] = low;
  const alike = unit === high[1] || `${unit}s` === high[1];
  return low.length === 2 && high.length === 2 && alike ? count : least;
}

const UNITS: Localized<Units> = {
  vi: {
    days: (count) => `${formatNumber(count, "vi")} ngày`,
    months: (count) => `${formatNumber(count, "vi")} tháng`,
    years: (count) => `${formatNumber(count, "vi")} năm`,
    about: (text) => `khoảng ${text}`,
    atLeast: (text) => `ít nhất ${text}`,
    atMost: (text) => `không quá ${text}`,
    range: (least, most) => `từ ${shortened(least, most)} đến ${most}`,
  },
  en: {
    days: (count) => plural(count, "day"),
    months: (count) => plural(count, "month"),
    years: (count) => plural(count, "year"),
    about: (text) => `about ${text}`,
    atLeast: (text) => `at least ${text}`,
    atMost: (text) => `at most ${text}`,
    range: (least, most) => `${shortened(least, most)} to ${most}`,
  },
};

function inMonths(months: number, units: Units): string {
  if (months < MANY_MONTHS) return units.months(months);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return rest === 0 ? units.years(years) : `${units.years(years)} ${units.months(rest)}`;
}

/** The number of days that decides in which unit all of it is told. */
function inDays(days: number): boolean {
  return days < FEW_DAYS;
}

/** A stretch of time in words: what is at least so long is rounded down, what is at most so long up. */
export function wordDuration({ least, most }: DayRange, lang: Lang): string {
  const units = UNITS[lang];
  if (least === most)
    return inDays(least) ? units.days(least) : units.about(inMonths(Math.round(least / DAYS_A_MONTH), units));
  const byDay = inDays(most ?? least);
  const word = (count: number) => (byDay ? units.days(count) : inMonths(count, units));
  const low = byDay ? least : Math.floor(least / DAYS_A_MONTH);
  if (most === null) return units.atLeast(word(low));
  const high = byDay ? most : Math.ceil(most / DAYS_A_MONTH);
  if (low === high) return units.about(word(low));
  return low === 0 ? units.atMost(word(high)) : units.range(word(low), word(high));
}
