/** Dates in figures: 22/12/2017, 22.1, 6-11, 7.2021, 2017-12-22. Day before month, as Vietnamese writes. */
import { daysInMonth } from "../../time/monthStart";
import type { Token } from "../text/tokens";
import { type Context, isEdge } from "./context";
import { type Calendar, calendar } from "./expression";
import { type Found, figureReader, type Reader, where } from "./readers";

const SEPARATORS = ["/", "-", ".", "–"] as const;
type Separator = (typeof SEPARATORS)[number];

/** So many numbers with one and the same mark between them. */
type Figures = { readonly parts: readonly Token[]; readonly by: Separator; readonly end: number };

function isSeparator(key: string | undefined): key is Separator {
  return SEPARATORS.some((separator) => separator === key);
}

/** Numbers and marks stand close; around a slash, and between three numbers, spaces are seen too. */
function figures(tokens: readonly Token[], at: number, count: number): Figures | null {
  const by = tokens[at + 1]?.key;
  if (tokens[at]?.kind !== "number" || !isSeparator(by)) return null;
  const parts: Token[] = [];
  for (let place = at; parts.length < count; place += 2) {
    const part = tokens[place];
    if (part?.kind !== "number") return null;
    if (parts.length > 0 && tokens[place - 1]?.key !== by) return null;
    const close = parts.length === 0 || (part.glued && tokens[place - 1]?.glued === true);
    if (!close && !(by === "/" || (count === 3 && by === "-"))) return null;
    parts.push(part);
  }
  return { parts, by, end: at + count * 2 - 1 };
}

function small(token: Token | undefined): number | null {
  return token && token.raw.length <= 2 ? Number(token.raw) : null;
}

/** A day that some year has; the 29th of February included. */
function isDayOf(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
}

/** Two figures of a year stand for 1950–2049. */
export function fullYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two;
}

function yearIn(token: Token | undefined): number | null {
  if (token?.raw.length === 4) return Number(token.raw) >= 1000 ? Number(token.raw) : null;
  return token?.raw.length === 2 ? fullYear(Number(token.raw)) : null;
}

/** 22/12, 22.1, 6-11: any two numbers that a calendar has; what stands around them is looked at elsewhere. */
export const dayMonth: Reader<Calendar> = figureReader((tokens, at) => {
  const read = figures(tokens, at, 2);
  const [day, month] = [small(read?.parts[0]), small(read?.parts[1])];
  if (!read || day === null || month === null || !isDayOf(day, month)) return [];
  return [{ value: calendar({ day, month }), end: read.end }];
});

/** 22/12/2017, 3/9/91. With dots or hyphens a year of two figures is too like a version or a score. */
export const dayMonthYear: Reader<Calendar> = figureReader((tokens, at) => {
  const read = figures(tokens, at, 3);
  const [day, month, year] = [small(read?.parts[0]), small(read?.parts[1]), yearIn(read?.parts[2])];
  if (!read || day === null || month === null || year === null || !isDayOf(day, month)) return [];
  if (day > daysInMonth(year, month)) return [];
  const shortYear = read.parts[2]?.raw.length === 2;
  return [{ value: calendar({ day, month, year, shortYear }), end: read.end }];
});

/** 7/2021, 7.2021, 12-1999. */
export const monthYear: Reader<Calendar> = figureReader((tokens, at) => {
  const read = figures(tokens, at, 2);
  const [month, last] = [small(read?.parts[0]), read?.parts[1]];
  if (!read || month === null || month < 1 || month > 12 || last?.raw.length !== 4) return [];
  const year = yearIn(last);
  return year === null ? [] : [{ value: calendar({ month, year }), end: read.end }];
});

/** 2017-12-22, and 2017/12/22. */
export const isoDay: Reader<Calendar> = figureReader((tokens, at) => {
  const read = figures(tokens, at, 3);
  const [month, day] = [small(read?.parts[1]), small(read?.parts[2])];
  if (read?.parts[0]?.raw.length !== 4 || month === null || day === null) return [];
  const year = yearIn(read.parts[0]);
  if (year === null || !isDayOf(day, month) || day > daysInMonth(year, month)) return [];
  return [{ value: calendar({ day, month, year }), end: read.end }];
});

const LIKE_A_SCORE = 5;

function isSmallMonth({ month }: Calendar): boolean {
  return typeof month === "number" && month <= LIKE_A_SCORE;
}

/** 1/2, 2/3, 3/4, 9/10: what shares are usually made of. */
function isLikeShare({ day, month }: Calendar): boolean {
  return day !== null && typeof month === "number" && day < month && [2, 3, 4, 5, 6, 8, 10].includes(month);
}

/** Between numbers these join a series: "ngày 19, 20, 21-1", "lớp 10/2 và 11/4". */
const JOINING = new Set([",", "/", "-", "–", ".", "và", "&"]);
const LONGEST_SERIES = 8;

/** The first number of the series that ends with the one at `at`; a few numbers are looked back at. */
function seriesStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let count = 0; count < LONGEST_SERIES; count += 1) {
    if (tokens[first - 2]?.kind !== "number" || !JOINING.has(tokens[first - 1]?.key ?? "")) break;
    first -= 2;
  }
  return first;
}

/** "khoảng 2-3 năm" counts years; "22/12 năm ngoái" and "5/6 năm 2023" are days of one. */
function countsYears(tokens: readonly Token[], at: number, context: Context): boolean {
  const [year, after] = [tokens[at], tokens[at + 1]];
  return context.year(year) && after?.kind !== "number" && !context.step(after);
}

function isRange(mark: string | undefined): boolean {
  return mark === "-" || mark === "–" || mark === "—" || mark === "~";
}

function canStandAlone(
  tokens: readonly Token[],
  at: number,
  found: Found<Calendar>,
  context: Context,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[found.end]];
  const slash = tokens[at + 1]?.key === "/";
  const first = seriesStart(tokens, at);
  if (context.dating(tokens, at) || context.dating(tokens, first)) return true;
  if (context.numbering(tokens, first) || context.named(tokens, first)) return false;
  if (context.numbering(tokens, at) || context.thing(tokens, at)) return false;
  if (countsYears(tokens, found.end, context)) return false;
  if (context.feast(tokens, at)) return true;
  // "24/7" is all day and all week, but "từ 24/7" begins on a day.
  if (found.value.day === 24 && found.value.month === 7 && slash && !context.leading(tokens, at))
    return false;
  if (context.counted(tokens, found.end)) return false;
  const quiet = isEdge(after) || context.following(tokens, found.end);
  if (before?.key === context.is && isLikeShare(found.value)) return false;
  if (context.leading(tokens, at)) return quiet || slash;
  // "16.05, 108.2": figures that follow figures are measures.
  if (after?.key === "," && tokens[found.end + 1]?.kind === "number" && !slash) return false;
  // "2-1" and "3.2" are scores and figures sooner than days.
  if (isEdge(before) && !slash && (found.value.day ?? 0) <= LIKE_A_SCORE && isSmallMonth(found.value))
    return false;
  // The last day of "23-31.12".
  if (isRange(before?.key) && tokens[at - 2]?.kind === "number") return quiet || slash;
  if (isEdge(before) && !slash) return (before === undefined || before.key === "(") && isEdge(after);
  if (isEdge(before)) return quiet || /^\p{Lu}/u.test(after?.raw ?? "");
  return slash && quiet && !isLikeShare(found.value);
}

/** A day, month and year in figures that no word before them calls a date: a year of two figures needs slashes. */
export function bareDayMonthYear(context: Context): Reader<Calendar> {
  return where(dayMonthYear, (tokens, at, { value }) => {
    if (!value.shortYear || context.dating(tokens, at)) return true;
    const leads = isEdge(tokens[at - 1]) || context.leading(tokens, at);
    return tokens[at + 1]?.key === "/" && leads && !context.numbering(tokens, at);
  });
}

/** A month and year in figures without "tháng": not the number of a law ("Thông tư 7/2021"). */
export function bareMonthYear(context: Context): Reader<Calendar> {
  return where(monthYear, (tokens, at, { value, end }) => {
    const likely = typeof value.year === "number" && value.year >= 1900 && value.year < 2100;
    return likely && !context.numbering(tokens, at) && !context.counted(tokens, end);
  });
}

/** A day and month that no word before them calls a date. */
export function bareDayMonth(context: Context): Reader<Calendar> {
  return where(dayMonth, (tokens, at, found) => canStandAlone(tokens, at, found, context));
}
