/** Rules for days: as the calendar names them, by the week, and by their distance from today. */
import { type Calendar, calendar, type Expression, relative, type Side, type Weekday } from "../expression";
import { type Rule, rule } from "../pattern";

function weekday(day: number, week: number | null, side: Side = null): Weekday {
  return { kind: "weekday", weekday: day, week, side };
}

/** A day and a month, and perhaps a year. What these rules read is the slot `core`. */
export const CORE_RULES: readonly Rule[] = [
  rule("[ngày|hôm] {day} tháng {month} năm {ayear}", ({ day, month, ayear }) =>
    calendar({ day, month, year: ayear }),
  ),
  rule("[ngày|hôm] {day} tháng|thg {month} [,] {year}", ({ day, month, year }) =>
    calendar({ day, month, year }),
  ),
  rule("[ngày|hôm] {day} tháng {month} [,] năm? {yy}", ({ day, month, yy }) =>
    calendar({ day, month, year: yy, shortYear: true }),
  ),
  rule("[ngày|hôm] {day} tháng|thg {month}", ({ day, month }) => calendar({ day, month })),
  rule("ngày|hôm {nday} tháng {month} [năm {ayear?}]", ({ nday, month, ayear }) =>
    calendar({ day: nday, month, year: ayear ?? null }),
  ),
  rule("[ngày|hôm] mùng|mồng {nday} tháng {month} [năm {ayear?}]", ({ nday, month, ayear }) =>
    calendar({ day: nday, month, year: ayear ?? null }),
  ),
  rule("tháng {month} [ngày] {day} , {year}", ({ day, month, year }) => calendar({ day, month, year })),
  rule("[ngày|hôm] [mùng|mồng] {bareDmy}", ({ bareDmy }) => bareDmy),
  rule("[ngày|hôm] {iso}", ({ iso }) => iso),
  rule("[ngày|hôm] [mùng|mồng] {bareDm}", ({ bareDm }) => bareDm),
  rule("[ngày|hôm] [mùng|mồng] {bareDm} năm {ayear}", ({ bareDm, ayear }) => ({ ...bareDm, year: ayear })),
  rule("[ngày|hôm] {day} tháng {month} cùng năm", ({ day, month }) => calendar({ day, month, side: "same" })),
  rule("[ngày|hôm] {bareDm} cùng năm", ({ bareDm }) => ({ ...bareDm, side: "same" })),
  rule("ngày|hôm {day} cùng tháng", ({ day }) => calendar({ day, side: "same" })),
  rule("ngày|hôm [mùng|mồng] {nday} tháng {step}", ({ nday, step }) =>
    calendar({ day: nday, month: { months: step } }),
  ),
  rule("ngày|hôm [mùng|mồng] {loneDay}", ({ loneDay }) => calendar({ day: loneDay })),
];

function onWeekday(core: Calendar, day: number): Calendar {
  return { ...core, weekday: day };
}

/** Any day. What these rules read is the slot `daily`. */
export const DAILY_RULES: readonly Rule[] = [
  rule("{core}", ({ core }) => core),
  rule("{core} năm {step}", ({ core, step }) =>
    core.year === null && core.month !== null ? { ...core, year: { years: step } } : null,
  ),
  rule("{core} {side}", ({ core, side }) => (core.year === null ? { ...core, side } : null)),
  rule("[ngày] {weekday} [,] {core}", ({ weekday: day, core }) => onWeekday(core, day)),
  rule("{weekday} ( {core} )", ({ weekday: day, core }) => onWeekday(core, day)),
  rule("{core} ( {weekday} )", ({ weekday: day, core }) => onWeekday(core, day)),
  rule("ngày {weekday}", ({ weekday: day }) => weekday(day, null)),
  rule("{bareWeekday}", ({ bareWeekday }) => weekday(bareWeekday, null)),
  rule("{bareWeekday} đầu|giữa tuần", ({ bareWeekday }) => weekday(bareWeekday, null)),
  rule("hôm {weekday}", ({ weekday: day }) => weekday(day, null, "last")),
  rule("[ngày] {weekday} [của] tuần {step}", ({ weekday: day, step }) => weekday(day, step)),
  rule("[ngày] {weekday} [của] tuần {step} [,] ( {core} )", ({ weekday: day, core }) => onWeekday(core, day)),
  rule("[ngày] {weekday} {side} ( {core} )", ({ weekday: day, core }) => onWeekday(core, day)),
  rule("[ngày] {weekday} {side}", ({ weekday: day, side }) => weekday(day, null, side)),
  rule("{relativeDay}", ({ relativeDay }) => relative("day", relativeDay)),
  rule("{relativeDay} [,] [ngày] ( {core} )", ({ core }) => core),
  rule("{relativeDay} [,] {core}", ({ core }) => core),
  rule("{dayPart} {halfDay}", ({ halfDay }) => relative("day", halfDay)),
  rule("{dayPart} {halfDay} ( {core} )", ({ core }) => core),
  rule("{dayPart} {halfDay} [,] {core}", ({ core }) => core),
];

/** Days with their hour or part. What they read joins the slot `plain`. */
export const TIMED_RULES: readonly Rule[] = [
  rule("[buổi] {dayPart} {daily}", ({ daily }) => daily),
  rule("{daily} buổi {dayPart}", ({ daily }) => daily),
  rule("{clock} [,] {daily}", ({ daily }) => daily),
  rule("{clock} {dayPart} [,] {daily}", ({ daily }) => daily),
  rule("[từ] {clock} {to} {clock2} [,] [{dayPart}] {daily}", ({ daily }) => daily),
  rule("{dayPart} và {dayPart2} {daily}", ({ daily }) => daily),
  rule("[đêm] {dayPart} , {dayPart2} {daily}", ({ daily }) => daily),
  rule("{daily}", ({ daily }): Expression => daily),
];
