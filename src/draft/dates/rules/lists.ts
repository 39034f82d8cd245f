/** Lists: several dates in one breath, of which the last tells what the others leave out. */
import {
  type Calendar,
  calendar,
  centuries,
  type Expression,
  type Item,
  type List,
  months,
} from "../expression";
import { filledStart, sharesYear } from "../fill";
import { type Rule, rule } from "../pattern";
import type { Placed } from "../slotValues";

function list(items: readonly Item[]): List {
  return { kind: "list", items };
}

function each<T>(placed: readonly Placed<T>[], make: (value: T) => Expression): readonly Item[] {
  return placed.map(({ value, start, end }) => ({ of: make(value), start, end }));
}

type Place = readonly [start: number, end: number];

function item(of: Expression, [start, end]: Place): Item {
  return { of, start, end };
}

type MonthsTold = { readonly n?: number | undefined; readonly months: readonly Placed<number>[] };

/** Months that share the year of the last. "3 tháng 6, 7 và 8" says how many; a number that does not fit is a day. */
function monthsOf({ n, months: all }: MonthsTold, last: Calendar, place: Place): List | null {
  if (n !== undefined && n !== all.length + 1) return null;
  return list([...each(all, (month) => calendar({ month, year: last.year })), item(last, place)]);
}

/** Several dates that share what the last one tells. */
export const LIST_RULES: readonly Rule[] = [
  // "ngày 1-3 và 5/5": what a hyphen joins is no date beside one with a slash.
  rule(
    "[trong] [các] [{n}] ngày {day} -|– {day2} và|,|& [ngày] {slashed}",
    ({ day, day2, slashed }, places) =>
      day < day2
        ? list([
            item({ kind: "stretch", from: { ...slashed, day }, to: { ...slashed, day: day2 } }, [
              places.day[0],
              places.day2[1],
            ]),
            item(slashed, places.slashed),
          ])
        : null,
  ),
  rule(
    "[từ] [ngày] {day} {to} {dm} và|,|& [từ] [ngày] {day2} {to2} {dmy}",
    ({ day, dm, day2, dmy }, places) =>
      list([
        item({ kind: "stretch", from: calendar({ day }), to: { ...dm, year: dmy.year } }, [
          places.day[0],
          places.dm[1],
        ]),
        item({ kind: "stretch", from: calendar({ day: day2 }), to: dmy }, [places.day2[0], places.dmy[1]]),
      ]),
  ),
  rule("( {spanYears} [và|, {spanYear}] )", ({ spanYears, spanYear }, places) =>
    list([
      ...each(spanYears, (one) => calendar({ year: one })),
      ...(spanYear === undefined ? [] : [item(calendar({ year: spanYear }), places.spanYear)]),
    ]),
  ),
  rule(
    "[trong] [các] [{n}] ngày [cuối] [tuần] [(|:] {days} và|,|& [ngày] {core}",
    ({ days, core }, places) =>
      core.month === null
        ? null
        : list([...each(days, (day) => ({ ...core, day })), item(core, places.core)]),
  ),
  rule("{dayPart} [ngày] {days} [,] rạng [sáng] [ngày] {core}", ({ days, core }, places) =>
    core.month === null || core.day === null
      ? null
      : list([...each(days, (day) => ({ ...core, day })), item(core, places.core)]),
  ),
  rule("vào|trong|từ|sáng|chiều|tối|( {days} và|,|& {core}", ({ days, core }, places) =>
    core.month === null || core.day === null
      ? null
      : list([...each(days, (day) => ({ ...core, day })), item(core, places.core)]),
  ),
  rule("{when} và|,|& {when2}", ({ when, when2 }, places) =>
    sharesYear(when, when2)
      ? list([item(filledStart(when, when2), places.when), item(when2, places.when2)])
      : null,
  ),
  rule("{core} , {core2} và|, {core3}", ({ core, core2, core3 }, places) =>
    [core, core2].every((one) => sharesYear(one, core3))
      ? list([
          item(filledStart(core, core3), places.core),
          item(filledStart(core2, core3), places.core2),
          item(core3, places.core3),
        ])
      : null,
  ),
  rule("{dayPart} {day} [và] ngày {core}", ({ day, core }, places) =>
    core.month === null || core.day === null
      ? null
      : list([item({ ...core, day }, places.day), item(core, places.core)]),
  ),
  rule(
    "[{dayPart}] {bareWeekday} và|, [{dayPart2}] {weekday2} tuần {step}",
    ({ bareWeekday, weekday2, step }, places) =>
      list([
        item({ kind: "weekday", weekday: bareWeekday, week: step, side: null }, places.bareWeekday),
        item({ kind: "weekday", weekday: weekday2, week: step, side: null }, [
          places.weekday2[0],
          places.step[1],
        ]),
      ]),
  ),
  rule("{dayPart} [ngày] {day} và|, {dayPart2} [ngày] {core}", ({ day, core }, places) =>
    core.month === null || core.day === null
      ? null
      : list([item({ ...core, day }, places.day), item(core, places.core)]),
  ),
  // "30 năm (22/12/1992 - 22/12/2022)": an event and its anniversary, not what lies between.
  rule("{core} -|–|—|/ {core2}", ({ core, core2 }, places) =>
    core.day === core2.day && core.month === core2.month && core.year !== core2.year && core.day !== null
      ? list([item(core, places.core), item(core2, places.core2)])
      : null,
  ),
  rule("{core} và|,|& {core2} năm {step}", ({ core, core2, step }, places) =>
    core.year === null && core2.year === null && core.month !== null
      ? list([
          item({ ...core, year: { years: step } }, places.core),
          item({ ...core2, year: { years: step } }, [places.core2[0], places.step[1]]),
        ])
      : null,
  ),
  rule("[{n?}] [các] tháng {months} và|,|& [tháng] {month} [năm|/] {year}", (told, places) =>
    monthsOf(told, calendar({ month: told.month, year: told.year }), [places.month[0], places.year[1]]),
  ),
  rule("[{n?}] [các] tháng {months} và|,|& [tháng] {month} năm {step}", (told, places) =>
    monthsOf(told, calendar({ month: told.month, year: { years: told.step } }), [
      places.month[0],
      places.step[1],
    ]),
  ),
  rule("[{n?}] [các] tháng {months} và|,|& {my}", (told, places) => monthsOf(told, told.my, places.my)),
  rule("[{n?}] [các] tháng {months} và [tháng] {month}", (told, places) =>
    monthsOf(told, calendar({ month: told.month }), places.month),
  ),
  rule("[trong] [các|những] [{n}] năm {years} và|,|& [năm] {year}", ({ years, year }, places) =>
    list([...each(years, (one) => calendar({ year: one })), item(calendar({ year }), places.year)]),
  ),
  rule("[trong] [các|những] [{n}] năm {year} và|,|& [năm] {year2}", ({ year, year2 }, places) =>
    list([item(calendar({ year }), places.year), item(calendar({ year: year2 }), places.year2)]),
  ),
  rule("[trong] [các|những] [{n}] năm {years}", ({ years }) =>
    list(each(years, (one) => calendar({ year: one }))),
  ),
  rule("thế kỷ|kỉ [thứ] {century} và|,|& [thế] [kỷ|kỉ] [thứ] {century2}", ({ century, century2 }, places) =>
    list([
      item(centuries(century, century), places.century),
      item(centuries(century2, century2), places.century2),
    ]),
  ),
  rule(
    "[các] quý|quí {quarters} và|, [quý] {quarter} [năm|/] {year}",
    ({ quarters, quarter, year }, places) =>
      list([
        ...each(quarters, (one) => months(one * 3 - 2, one * 3, year)),
        item(months(quarter * 3 - 2, quarter * 3, year), [places.quarter[0], places.year[1]]),
      ]),
  ),
];
