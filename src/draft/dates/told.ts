/** The year that one phrase tells and a later one leaves out: "Ngày 15/3/2022, đoàn đến; ngày 17/3, đoàn về". */
import type { Token } from "../text/tokens";
import { type Calendar, calendar, type Expression } from "./expression";
import type { Told } from "./resolve/setting";

/** A told year, and whether it was told in this sentence or in one before it. */
export type ToldHere = Told & {
  readonly inSentence: boolean;
  /** The token after its phrase. */
  readonly end: number;
};

/** Between a year and a day these say that the day is of that year: "Lễ hội năm 2023 diễn ra từ ngày 10". */
const HELD = new Set(["diễn ra", "tổ chức", "khai mạc", "bế mạc", "khởi tranh", "được ký"]);

/** "so với cùng kỳ năm 2023": a year to compare with, not one that the text goes on to tell of. */
export function isCompared(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, start - COMPARED_BEFORE), start).map(({ key }) => key);
  return before.join(" ").includes("so với") || before.slice(-2).join(" ") === "cùng kỳ";
}

/** Whether such a word stands between a year told in this sentence and a later phrase. */
export function isHeldThen({ inSentence, end }: ToldHere, tokens: readonly Token[], start: number): boolean {
  if (!inSentence || start - end > FARTHEST) return false;
  const between = tokens.slice(end, start);
  // "năm 2024 ngày 27/6": nothing stands between.
  if (between.length === 0) return true;
  if (between.some(({ key }) => key === ";")) return false;
  return between.some(({ key }, at) => HELD.has(`${key} ${between[at + 1]?.key}`));
}

/** So many years before the article's a text tells history, and its days follow each other. */
const HISTORY = 2;
const COMPARED_BEFORE = 5;
/** So many words on, another thing is told. */
const FARTHEST = 12;

function lastCalendar(date: Expression): Calendar | null {
  if (date.kind === "calendar") return date;
  if (date.kind === "part" || date.kind === "bounded") return lastCalendar(date.of);
  if (date.kind === "stretch" && date.to) return lastCalendar(date.to);
  return null;
}

/** The year that a phrase tells in figures; null for names, decades and what is counted from today. */
export function toldBy(date: Expression, phrase: string, end: number): ToldHere | null {
  const last = date.kind === "months" ? calendar({ year: date.year }) : lastCalendar(date);
  if (!last || typeof last.year !== "number" || last.shortYear) return null;
  if (date.kind === "stretch" && last.month === null) return null;
  if (last.month === null && !/n[ăa]m/iu.test(phrase.normalize("NFC"))) return null;
  return {
    year: last.year,
    month: typeof last.month === "number" ? last.month : null,
    by: phrase,
    inSentence: true,
    end,
  };
}

/** What tells where a stretch begins: "từ ngày 10 đến 14/3" has its month at the end. */
function startOf(date: Expression): Expression {
  if (date.kind !== "stretch" || !date.from) return date;
  const isDayAlone = date.from.kind === "calendar" && date.from.day !== null && date.from.month === null;
  return isDayAlone && date.to ? date.to : date.from;
}

/**
 * The told year, where a later date can be of it: it does not go back within that year, and it is a month, or the
 * told one was a day or month of this sentence, or the text tells of years ago.
 */
export function toldFor(
  date: Expression,
  told: ToldHere | null,
  { thisYear, isHeld }: { readonly thisYear: number | null; readonly isHeld: boolean },
): Told | null {
  if (!told) return null;
  const first = startOf(date);
  const heart = lastCalendar(first) ?? (first.kind === "months" ? first : null);
  if (!heart || heart.year !== null) return null;
  if (heart.kind === "months") return told.inSentence ? told : null;
  if (heart.side === "same") return told;
  const month = typeof heart.month === "number" ? heart.month : null;
  if (told.month !== null && month !== null && month < told.month) return null;
  if (month === null) return told.inSentence && told.month !== null ? told : null;
  if (heart.day === null) return told;
  if (told.inSentence && (told.month !== null || isHeld)) return told;
  return thisYear !== null && told.year <= thisYear - HISTORY && told.month !== null ? told : null;
}
