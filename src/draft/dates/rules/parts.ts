/** Rules for parts of something longer, and for what is only about a date. */
import { calendar, type Expression, months, type Nth, type PartName, relative } from "../expression";
import { type Rule, rule } from "../pattern";

function partOf(part: PartName, of: Expression): Expression {
  return { kind: "part", part, of };
}

function nth(unit: "day" | "week", count: number, of: Expression): Nth {
  return { kind: "nth", unit, count, of };
}

function monthOnly(date: Expression): Expression | null {
  return date.kind === "calendar" && date.month !== null && date.day === null ? date : null;
}

function firstDays(count: number, of: Expression): Expression | null {
  if (of.kind !== "calendar" || of.month === null || of.day !== null || count < 2 || count > 31) return null;
  return { kind: "stretch", from: { ...of, day: 1 }, to: { ...of, day: count } };
}

const THIS_YEAR = calendar({ year: { years: 0 } });
const THIS_MONTH = calendar({ month: { months: 0 } });
const LAST = -1;

/** "đầu", "giữa", "cuối" of a month, a year and the like. What these rules read is the slot `partial`. */
export const PART_RULES: readonly Rule[] = [
  // "Xuân 2023" may be its New Year; the end of it is spring's.
  rule("cuối xuân {bareYear}", ({ bareYear }) => partOf("late", months(3, 5, bareYear))),
  rule("giữa xuân {bareYear}", ({ bareYear }) => partOf("mid", months(3, 5, bareYear))),
  rule("{part} [của] {plain}", ({ part, plain }) => partOf(part, plain)),
  rule("{part} năm", ({ part }) => partOf(part, THIS_YEAR)),
  rule("{part} tháng", ({ part }) => partOf(part, THIS_MONTH)),
  rule("{part} tuần", ({ part }) => partOf(part, relative("week", 0))),
  rule("[vào] những|các ngày|tuần|tháng|năm {part} [của] {plain}", ({ part, plain }) => partOf(part, plain)),
  rule("những|các ngày|tuần|tháng {part} năm", ({ part }) => partOf(part, THIS_YEAR)),
  rule("những|các ngày|tuần {part} tháng", ({ part }) => partOf(part, THIS_MONTH)),
  rule("ngày đầu [tiên] [của] {plain}", ({ plain }) => nth("day", 1, plain)),
  rule("ngày cuối [cùng] [của] {plain}", ({ plain }) => nth("day", LAST, plain)),
  rule("tuần đầu [tiên] [của] {plain}", ({ plain }) => nth("week", 1, plain)),
  rule("tuần lễ thứ {n} [của] {plain}", ({ n, plain }) => (n <= 5 ? nth("week", n, plain) : null)),
  // Which of its Saturdays is left open: the month is what is sure.
  rule("{weekday} đầu|cuối [tiên|cùng] [của|trong] {plain}", ({ plain }) => monthOnly(plain)),
  rule("{n} ngày đầu [tiên] [của] {plain}", ({ n, plain }) => firstDays(n, plain)),
  rule("tuần thứ {n} [của] {plain}", ({ n, plain }) => (n <= 5 ? nth("week", n, plain) : null)),
  rule("tuần cuối [cùng] [của] {plain}", ({ plain }) => nth("week", LAST, plain)),
  // Here the word before belongs to another word: "bắt đầu năm 2023" is all of that year.
  rule("bắt|lần|đứng|dẫn|mở|khởi đầu {plain}", ({ plain }, places) => ({
    kind: "list",
    items: [{ of: plain, start: places.plain[0], end: places.plain[1] }],
  })),
];

function about(of: Expression): Expression {
  return { kind: "bounded", how: "about", of };
}

/** A date, a part of one, or about either. What these rules read is the slot `when`. */
export const WHEN_RULES: readonly Rule[] = [
  rule("{plain}", ({ plain }) => plain),
  rule("{partial}", ({ partial }) => partial),
  rule("[vào] khoảng|chừng|quãng|tầm|độ [từ|trong|chừng] {plain}", ({ plain }) => about(plain)),
  rule("hơn|gần|ngót|khoảng|chừng {n} {unit} {ago}", ({ n, unit }) => about(relative(unit, -n))),
  rule("cách đây|nay hơn|gần|ngót|khoảng|chừng {n} {unit}", ({ n, unit }) => about(relative(unit, -n))),
  rule("[vào] khoảng|chừng|quãng|tầm|độ [từ|trong|chừng] {partial}", ({ partial }) => about(partial)),
];
