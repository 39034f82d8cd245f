/** Rules for stretches of time, for what is open on one side, and for several dates in one phrase. */
import {
  calendar,
  type Expression,
  type Item,
  type List,
  months,
  relative,
  type Stretch,
} from "../expression";
import { filledStart, sharesYear } from "../fill";
import { type Rule, rule } from "../pattern";
import type { Placed } from "../slotValues";

function stretch(from: Expression, to: Expression | null): Stretch {
  return { kind: "stretch", from, to };
}

function bounded(how: "before" | "after" | "since" | "until", of: Expression): Expression {
  return { kind: "bounded", how, of };
}

function yearSpan(first: number, last: number): Stretch | null {
  return first < last ? stretch(calendar({ year: first }), calendar({ year: last })) : null;
}

/** From one date to another; each takes from the other what it leaves out. */
export const STRETCH_RULES: readonly Rule[] = [
  rule(
    "[trong] [các] [{n}] [ngày] {day} - {day2} - {day3} tháng {month} [năm {ayear?}]",
    ({ day, day2, day3, month, ayear }) =>
      day < day2 && day2 < day3
        ? stretch(
            calendar({ day, month, year: ayear ?? null }),
            calendar({ day: day3, month, year: ayear ?? null }),
          )
        : null,
  ),
  rule("[trong] [kể] [từ] {when} {to} [hết] {when2}", ({ when, when2 }) => stretch(when, when2)),
  rule("từ {dayPart} [ngày] {day} {to} [{dayPart2}] [ngày] {core}", ({ day, core }) =>
    core.month === null ? null : stretch(calendar({ day }), core),
  ),
  rule(
    "[từ] [ngày|hôm] [mùng|mồng] {day} {to} [hết] [{dayPart}] [ngày] [mùng|mồng] {core}",
    ({ day, core }) => (core.month === null ? null : stretch(calendar({ day }), core)),
  ),
  rule("[từ] [{dayPart}] [ngày] {day} {to} [{dayPart2}] [ngày] {core} năm {step}", ({ day, core, step }) =>
    core.year === null ? stretch(calendar({ day }), { ...core, year: { years: step } }) : null,
  ),
  rule("từ [ngày] {day} {to} [ngày] {core} {side}", ({ day, core, side }) =>
    core.year === null ? stretch(calendar({ day }), { ...core, side }) : null,
  ),
  rule("[trong] [các] [{n}] ngày [từ] {day} {to} {core}", ({ day, core }) =>
    core.month === null ? null : stretch(calendar({ day }), core),
  ),
  rule("từ ngày {day} {to} [ngày] {day2} tháng {step}", ({ day, day2, step }) =>
    stretch(calendar({ day, month: { months: step } }), calendar({ day: day2, month: { months: step } })),
  ),
  rule("[từ] tháng {month} {to} [tháng] {month2} [năm] {year}", ({ month, month2, year }) =>
    stretch(calendar({ month }), calendar({ month: month2, year })),
  ),
  rule("[từ] tháng {month} {to} [tháng] {my}", ({ month, my }) => stretch(calendar({ month }), my)),
  rule("tháng {month} -|– {month2}", ({ month, month2 }) =>
    month < month2 ? stretch(calendar({ month }), calendar({ month: month2 })) : null,
  ),
  rule("tháng {month} -|– {month2} năm {step}", ({ month, month2, step }) =>
    month < month2 ? stretch(calendar({ month }), calendar({ month: month2, year: { years: step } })) : null,
  ),
  rule("quý|quí {quarter} -|– {quarter2} [năm|/] {year}", ({ quarter, quarter2, year }) =>
    quarter < quarter2
      ? stretch(months(quarter * 3 - 2, quarter * 3, year), months(quarter2 * 3 - 2, quarter2 * 3, year))
      : null,
  ),
  rule(
    "[trong] [giai|nhiệm|thời] [đoạn|kỳ|kì] [từ] [năm] {spanYear} {to} [năm] {spanYear2}",
    ({ spanYear, spanYear2 }) => yearSpan(spanYear, spanYear2),
  ),
  rule("[giai] [đoạn] {spanYear} - – {spanYear2}", ({ spanYear, spanYear2 }) =>
    yearSpan(spanYear, spanYear2),
  ),
  rule("năm {year} / {year2}", ({ year, year2 }) => (year2 === year + 1 ? yearSpan(year, year2) : null)),
  rule("năm {ayear} -|–|— {ayear2}", ({ ayear, ayear2 }) => yearSpan(ayear, ayear2)),
  rule("từ {ayear} đến|tới|-|– {ayear2}", ({ ayear, ayear2 }) =>
    ayear >= 1000 && ayear2 >= 1000 ? yearSpan(ayear, ayear2) : null,
  ),
  rule("[kể] từ {when} [cho] đến|tới [ngày] nay", ({ when }) => stretch(when, null)),
  rule("[kể] từ {when} [cho] đến|tới hiện|thời nay|tại|điểm [này]", ({ when }) => stretch(when, null)),
  rule("{when} [cho] đến|tới nay", ({ when }) => stretch(when, null)),
  rule("từ nay|giờ [cho] {to} [hết] {when}", ({ when }) => stretch(relative("day", 0), when)),
];

/** What stands on one side of a date only. */
export const BOUNDED_RULES: readonly Rule[] = [
  rule("trước {when}", ({ when }) => bounded("before", when)),
  rule("trước thời điểm|khi [ngày] {when}", ({ when }) => bounded("before", when)),
  rule("sau {when}", ({ when }) => bounded("after", when)),
  rule("từ [hồi|sau] {when}", ({ when }) => bounded("since", when)),
  rule("kể từ [sau] {when}", ({ when }) => bounded("since", when)),
  rule("bắt đầu [từ|vào] {when}", ({ when }) => bounded("since", when)),
  rule("[kể] từ {when} trở đi|lại|về [đây|sau]", ({ when }) => bounded("since", when)),
  rule("[cho|tính|kéo] [dài] đến|tới [hết|tận] {when}", ({ when }) => bounded("until", when)),
  rule("hết {when}", ({ when }) => bounded("until", when)),
  rule("{when} trở về trước", ({ when }) => bounded("until", when)),
  rule("chậm|muộn nhất [là] [vào|đến|trong|trước] {when}", ({ when }) => bounded("until", when)),
  rule("sớm nhất [là] [vào|từ|trong] {when}", ({ when }) => bounded("since", when)),
];

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

/** Several dates that share what the last one tells. */
export const LIST_RULES: readonly Rule[] = [
  rule("[trong] [các] [{n}] ngày {days} và|,|& [ngày] {core}", ({ days, core }, places) =>
    core.month === null ? null : list([...each(days, (day) => ({ ...core, day })), item(core, places.core)]),
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
  rule("{dayPart} [ngày] {day} và|, {dayPart2} [ngày] {core}", ({ day, core }, places) =>
    core.month === null || core.day === null
      ? null
      : list([item({ ...core, day }, places.day), item(core, places.core)]),
  ),
  // "30 năm (22/12/1992 - 22/12/2022)": an event and its anniversary, not what lies between.
  rule("{core} -|– {core2}", ({ core, core2 }, places) =>
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
  rule("[các] tháng {months} và|,|& [tháng] {month} [năm|/] {year}", ({ months: all, month, year }, places) =>
    list([
      ...each(all, (one) => calendar({ month: one, year })),
      item(calendar({ month, year }), [places.month[0], places.year[1]]),
    ]),
  ),
  rule("[các] tháng {months} và|,|& [tháng] {month} năm {step}", ({ months: all, month, step }, places) =>
    list([
      ...each(all, (one) => calendar({ month: one, year: { years: step } })),
      item(calendar({ month, year: { years: step } }), [places.month[0], places.step[1]]),
    ]),
  ),
  rule("[các] tháng {months} và|,|& {my}", ({ months: all, my }, places) =>
    list([...each(all, (one) => calendar({ month: one, year: my.year })), item(my, places.my)]),
  ),
  rule("[các] tháng {months} và [tháng] {month}", ({ months: all, month }, places) =>
    list([...each(all, (one) => calendar({ month: one })), item(calendar({ month }), places.month)]),
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
  rule(
    "[các] quý|quí {quarters} và|, [quý] {quarter} [năm|/] {year}",
    ({ quarters, quarter, year }, places) =>
      list([
        ...each(quarters, (one) => months(one * 3 - 2, one * 3, year)),
        item(months(quarter * 3 - 2, quarter * 3, year), [places.quarter[0], places.year[1]]),
      ]),
  ),
];
