/** Rules for stretches of time, and for what is open on one side. */
import { calendar, type Expression, months, relative, type Stretch } from "../expression";
import { type Rule, rule } from "../pattern";

function stretch(from: Expression, to: Expression | null): Stretch {
  return { kind: "stretch", from, to };
}

function bounded(how: "before" | "after" | "since" | "until", of: Expression): Expression {
  return { kind: "bounded", how, of };
}

/** The year that a date tells in figures. */
function yearOf(date: Expression): number | null {
  if (date.kind === "part" || date.kind === "bounded") return yearOf(date.of);
  if (date.kind !== "calendar" && date.kind !== "months") return null;
  return typeof date.year === "number" ? date.year : null;
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
  // "Đầu năm" is of the year that the other end tells.
  rule("từ đầu năm [cho] {to} [hết] [ngày] {when}", ({ when }) => {
    const year = yearOf(when);
    return year === null ? null : stretch({ kind: "part", part: "early", of: calendar({ year }) }, when);
  }),
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
  rule("[{n}] [ngày] cuối tuần [này|qua|trước|tới] ,|( [ngày|từ] {day} {to} {core} [)]", ({ day, core }) =>
    core.month === null ? null : stretch(calendar({ day }), core),
  ),
  rule("[từ] ngày [từ] {day} {to} [ngày] {day2} tháng {step}", ({ day, day2, step }) =>
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
  rule("[trong] những|các năm {spanYear} -|–|— {spanYear2}", ({ spanYear, spanYear2 }) =>
    yearSpan(spanYear, spanYear % 10 === 0 && spanYear2 % 10 === 0 ? spanYear2 + 9 : spanYear2),
  ),
  rule("năm {ayear} -|–|— {ayear2}", ({ ayear, ayear2 }) => yearSpan(ayear, ayear2)),
  rule("từ {ayear} đến|tới|-|– {ayear2}", ({ ayear, ayear2 }) =>
    ayear >= 1000 && ayear2 >= 1000 ? yearSpan(ayear, ayear2) : null,
  ),
  rule("[kể] từ {when} [cho] đến|tới [ngày] nay", ({ when }) => stretch(when, null)),
  rule("[kể] từ {when} [cho] đến|tới hiện|thời nay|tại|điểm [này]", ({ when }) => stretch(when, null)),
  rule("{spanYear} -|–|— nay", ({ spanYear }) => stretch(calendar({ year: spanYear }), null)),
  rule("( {oldYear} -|–|— {year2} )", ({ oldYear, year2 }, places) => {
    const span = yearSpan(oldYear, year2);
    return span && { kind: "list", items: [{ of: span, start: places.oldYear[0], end: places.year2[1] }] };
  }),
  rule("{when} [cho] đến|tới nay", ({ when }) => stretch(when, null)),
  rule("từ nay|giờ [cho] {to} [hết] {when}", ({ when }) => stretch(relative("day", 0), when)),
];

/** What stands on one side of a date only. */
export const BOUNDED_RULES: readonly Rule[] = [
  // A time of day, too, ends something on that day and not on the one before.
  rule("trước [lúc] {clock} [{dayPart}] [,] {daily}", ({ daily }) => bounded("until", daily)),
  rule("sau|từ [lúc] {clock} [{dayPart}] [,] {daily}", ({ daily }) => bounded("since", daily)),
  rule("không muộn|trễ|chậm hơn {when}", ({ when }) => bounded("until", when)),
  rule("không quá {daily}", ({ daily }) => bounded("until", daily)),
  rule("trước {when}", ({ when }) => bounded("before", when)),
  rule("trước thời điểm|khi [ngày] {when}", ({ when }) => bounded("before", when)),
  rule("sau {when}", ({ when }) => bounded("after", when)),
  rule("[kể] từ [hồi] {when}", ({ when }) => bounded("since", when)),
  rule("[kể] từ sau {when}", ({ when }) => bounded("since", bounded("after", when))),
  rule("trước , trong và sau {when}", ({ when }) => when),
  rule("bắt đầu [từ|vào] {when}", ({ when }) => bounded("since", when)),
  rule("[kể] từ {when} trở đi|lại|về [đây|sau]", ({ when }) => bounded("since", when)),
  rule("[cho|tính|kéo] [dài] đến|tới [hết|tận] {when}", ({ when }) => bounded("until", when)),
  rule("hết {when}", ({ when }) => bounded("until", when)),
  rule("{when} trở về trước", ({ when }) => bounded("until", when)),
  rule("chậm|muộn nhất [là] [vào|đến|trong|trước] {when}", ({ when }) => bounded("until", when)),
  rule("sớm nhất [là] [vào|từ|trong] {when}", ({ when }) => bounded("since", when)),
];
