/** The readers behind the slots of the rules, for one spelling. */
import type { Token } from "../text/tokens";
import { bareYear, likelyYear } from "./bareYears";
import { type Context, contextOf, isEdge, namingWords } from "./context";
import { counts, wordNumbers } from "./numbers";
import {
  bareDayMonth,
  bareDayMonthYear,
  bareMonthYear,
  dayMonth,
  dayMonthYear,
  fullYear,
  isoDay,
  monthYear,
} from "./numericDates";
import {
  either,
  figureReader,
  mapped,
  numberReader,
  phraseReader,
  type Read,
  type Reader,
  type Spell,
  where,
} from "./readers";
import type { Placed, SlotValues } from "./slotValues";
import { bareWeekdays, shortWeekdays, weekdays } from "./weekdays";
import {
  DAY_PARTS,
  FEASTS,
  HALF_DAYS,
  PARTS,
  RELATIVE_DAYS,
  ROMAN,
  SEASONS,
  SIDES,
  STEPS,
  UNITS,
} from "./words";

const MOST_IN_A_LIST = 12;
const TO = ["-", "–", "—", "‐", "‑", "~", "đến", "tới", "đến hết", "cho đến", "cho tới", "đến tận", "và đến"];

/** Those slots that readers fill; the others are groups of rules. */
export type TextSlots = Omit<SlotValues, "core" | "daily" | "plain" | "partial" | "when">;
export type SlotReaders = { readonly [N in keyof TextSlots]: Reader<TextSlots[N]> };

/** One or more of a sort with commas or hyphens between; at least `least`. */
function several<T>(reader: Reader<T>, least: number): Reader<readonly Placed<T>[]> {
  const readAll: Read<readonly Placed<T>[]> = (tokens, at) => {
    const items: Placed<T>[] = [];
    for (let next = at; items.length < MOST_IN_A_LIST; ) {
      const [found] = reader.read(tokens, next);
      if (!found) break;
      items.push({ value: found.value, start: next, end: found.end });
      next = found.end + 1;
      if (tokens[found.end]?.key !== ",") break;
    }
    // Every beginning of the list too: the last number may begin what ends it ("ngày 5, 6/8").
    return items.flatMap(({ end }, place) =>
      place + 1 >= least ? [{ value: items.slice(0, place + 1), end }] : [],
    );
  };
  return { starts: reader.starts, read: readAll };
}

/** "tháng hai bên ký": a digit in words before what it counts is no month. */
const COUNTED_IN_WORDS =
  "bên nước tỉnh địa thành quận huyện đoàn ngày người lần năm nhà trường phía đơn nền thủ";

function monthReader(spell: Spell): Reader<number> {
  const counted = new Set(COUNTED_IN_WORDS.split(" ").map(spell));
  const four = mapped(phraseReader([["tư", 4]], spell), (value) => value);
  const inWords = mapped(either(wordNumbers(spell), four), (value) => (value <= 12 ? value : null));
  const sound = (tokens: readonly Token[], at: number, end: number) =>
    !counted.has(tokens[end]?.key ?? "") ||
    tokens[end + 1]?.kind === "number" ||
    tokens[at - 1] === undefined;
  return either(
    numberReader(1, 12, [1, 2]),
    where(inWords, (tokens, at, { end }) => sound(tokens, at, end)),
  );
}

function smallRoman(most: number, spell: Spell): Reader<number> {
  const roman = Object.entries(ROMAN).filter(([, value]) => value <= most);
  return phraseReader(roman, spell);
}

function upTo(most: number, spell: Spell): Reader<number> {
  const inWords = mapped(wordNumbers(spell), (value) => (value <= most ? value : null));
  return either(numberReader(1, most, [1, 2]), smallRoman(most, spell), inWords);
}

function named(context: Context, spell: Spell): Reader<string> {
  return {
    starts: { words: new Set(namingWords().map(spell)), numbers: false },
    read: (tokens, at) =>
      context.named(tokens, at + 1) ? [{ value: tokens[at]?.key ?? "", end: at + 1 }] : [],
  };
}

/** 8h30, 19 giờ 30 phút, 15:30. */
function clocks(spell: Spell): Reader<string> {
  const hours = new Set(["h", "giờ", "g", ":"].map(spell));
  const minutes = new Set(["phút", "ph", "p", "'"].map(spell));
  return figureReader((tokens, at) => {
    if (tokens[at]?.kind !== "number" || !hours.has(tokens[at + 1]?.key ?? "")) return [];
    let end = at + 2;
    if (tokens[end]?.kind === "number" && tokens[end]?.raw.length === 2) end += 1;
    if (minutes.has(tokens[end]?.key ?? "")) end += 1;
    return [{ value: "", end }];
  });
}

function isAlone(tokens: readonly Token[], at: number, { end }: { readonly end: number }): boolean {
  return (
    [...tokens.slice(0, at), ...tokens.slice(end)].length <= 2 &&
    tokens.every((token, place) => token.kind === "mark" || (place >= at && place < end))
  );
}

/** All readers for texts that are spelt so. */
export function slotReaders(spell: Spell): SlotReaders {
  const context = contextOf(spell);
  const table = <T>(entries: Readonly<Record<string, T>>) => phraseReader(Object.entries(entries), spell);
  const text = (words: readonly string[]) =>
    phraseReader(
      words.map((word) => [word, word] as const),
      spell,
    );
  const day = numberReader(1, 31, [1, 2]);
  const quarter = upTo(4, spell);
  const month = monthReader(spell);
  const year = numberReader(1000, 2999, [4]);
  const oldYear = numberReader(1000, 1899, [4]);
  const everyDay = new Set(["mỗi", "một", "hai", "ba", "từng", "hằng", "hàng"].map(spell));
  return {
    num: numberReader(0, Number.MAX_SAFE_INTEGER, [1, 2, 3, 4, 5]),
    day,
    nday: either(
      day,
      mapped(wordNumbers(spell), (value) => (value <= 31 ? value : null)),
    ),
    month,
    year,
    ayear: numberReader(100, 2999, [3, 4]),
    yy: mapped(numberReader(0, 99, [2]), fullYear),
    bareYear: bareYear(context, spell),
    spanYear: likelyYear,
    oldYear,
    loneOldYear: where(
      oldYear,
      (tokens, at, { end }) => tokens[at - 1]?.key === "(" && tokens[end]?.key === ")",
    ),
    dm: dayMonth,
    dmy: dayMonthYear,
    my: monthYear,
    iso: isoDay,
    slashed: where(either(dayMonthYear, dayMonth), (tokens, at) => tokens[at + 1]?.key === "/"),
    bareDm: bareDayMonth(context),
    bareDmy: bareDayMonthYear(context),
    bareMy: bareMonthYear(context),
    n: counts(spell),
    weekday: either(weekdays(spell), shortWeekdays(spell)),
    bareWeekday: either(bareWeekdays(spell), where(shortWeekdays(spell), isAlone)),
    dayPart: text(DAY_PARTS),
    clock: clocks(spell),
    part: table(PARTS),
    unit: table(UNITS),
    step: table(STEPS),
    ago: quietly(text(["trước", "trước đây"]), spell, context),
    later: quietly(text(["sau"]), spell, context),
    side: sides(spell, context),
    to: text(TO),
    quarter,
    century: upTo(21, spell),
    season: table(SEASONS),
    loneSeason: where(
      table(SEASONS),
      (tokens, _, { end }) => isEdge(tokens[end]) || context.following(tokens, end),
    ),
    feast: table(FEASTS),
    loneDay: where(day, (tokens, at, { end }) => {
      const joined =
        tokens[end]?.kind === "mark" && tokens[end + 1]?.kind === "number" && tokens[end]?.key !== ",";
      const quiet = (isEdge(tokens[end]) && !joined) || context.following(tokens, end);
      return quiet && !context.counted(tokens, end) && !everyDay.has(tokens[at - 2]?.key ?? "");
    }),
    relativeDay: table(RELATIVE_DAYS),
    halfDay: table(HALF_DAYS),
    days: several(day, 1),
    months: several(month, 1),
    years: several(year, 2),
    spanYears: several(likelyYear, 2),
    quarters: several(quarter, 1),
    namedThing: named(context, spell),
  };
}

/** "5 năm trước" counts from today, "5 năm trước trận đánh" and "5 năm sau khi" from something else. */
function quietly<T>(read: Reader<T>, spell: Spell, context: Context): Reader<T> {
  const clauses = new Set(["khi", "đó", "ngày", "hôm", "lúc", "năm", "khi"].map(spell));
  return where(read, (tokens, _, { end }) => {
    if (clauses.has(tokens[end]?.key ?? "")) return false;
    return isEdge(tokens[end]) || context.following(tokens, end);
  });
}

/** "tới" after a date is "next" only where nothing follows that one comes to ("22/12 tới thăm Đà Nẵng"). */
function sides(spell: Spell, context: Context): Reader<SlotValues["side"]> {
  const verbs = new Set(["tới", "sau", "qua"].map(spell));
  const clauses = new Set(["khi", "đó", "ngày", "hôm", "lúc"].map(spell));
  return where(phraseReader(Object.entries(SIDES), spell), (tokens, at, { end }) => {
    if (end > at + 1 || !verbs.has(tokens[at]?.key ?? "")) return true;
    const after = tokens[end];
    if (clauses.has(after?.key ?? "")) return false;
    return after === undefined || after.kind === "mark" || context.following(tokens, end);
  });
}
