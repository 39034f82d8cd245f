/** Rules for months, years and what lies between and beyond them: quarters, halves, seasons, decades, centuries. */
import {
  calendar,
  centuries,
  type Expression,
  type Months,
  months,
  type Side,
  type YearRef,
  type Years,
} from "../expression";
import { type Rule, rule } from "../pattern";

function quarter(which: number, year: YearRef | null, side: Side = null): Months {
  return months(which * 3 - 2, which * 3, year, side);
}

/** The first or the last so many months of a year; null where no year has so many. */
function monthsOf(count: number, end: "first" | "last", year: YearRef | null): Months | null {
  if (count > 12) return null;
  return end === "first" ? months(1, count, year) : months(13 - count, 12, year);
}

/** A decade by its first year; two figures without a century are of the 20th from 30 on, else of the 21st. */
function decade(first: number, century: number | null): Years | null {
  if (first % 10 !== 0) return null;
  if (first >= 1000) return { kind: "years", first, last: first + 9, assumed: false };
  if (first >= 100) return null;
  const base = century === null ? (first >= 30 ? 1900 : 2000) : (century - 1) * 100;
  return { kind: "years", first: base + first, last: base + first + 9, assumed: century === null };
}

function season(first: number, last: number, year: YearRef | null, side: Side = null): Months {
  return { ...months(first, last, year, side), season: true };
}

const THIS_YEAR: YearRef = { years: 0 };

const MONTH_RULES: readonly Rule[] = [
  rule("tháng|thg {month} [,] năm {ayear}", ({ month, ayear }) => calendar({ month, year: ayear })),
  rule("tháng|thg {month} [,|-|/] {year}", ({ month, year }) => calendar({ month, year })),
  rule("tháng|t {my}", ({ my }) => my),
  rule("t . {my}", ({ my }) => my),
  rule("tháng {month} [,|/|-|.|năm] {yy}", ({ month, yy }) =>
    // "tháng 3-5" is a stretch of months, "tháng 5/12" anything.
    yy > 2012 || yy < 2000 ? calendar({ month, year: yy, shortYear: true }) : null,
  ),
  rule("tháng {month} [của] năm {step}", ({ month, step }) => calendar({ month, year: { years: step } })),
  rule("tháng {month} {side}", ({ month, side }) => calendar({ month, side })),
  rule("tháng {month} cùng năm", ({ month }) => calendar({ month, side: "same" })),
  rule("tháng {month}", ({ month }) => calendar({ month })),
  rule("{bareMy}", ({ bareMy }) => bareMy),
];

const YEAR_RULES: readonly Rule[] = [
  rule("năm {ayear}", ({ ayear }) => calendar({ year: ayear })),
  rule("năm {yy}", ({ yy }) => (yy < 2000 ? calendar({ year: yy, shortYear: true }) : null)),
  rule("năm mới {year}", ({ year }) => calendar({ year })),
  rule("năm {num} sau công nguyên|cn", ({ num }) => (num > 0 ? calendar({ year: num }) : null)),
  rule("{bareYear}", ({ bareYear }) => calendar({ year: bareYear })),
  rule("{loneOldYear}", ({ loneOldYear }) => calendar({ year: loneOldYear })),
  rule("đông|hè|thu|xuân xuân|thu|đông|hè {year}", ({ year }) => calendar({ year })),
];

const QUARTER_RULES: readonly Rule[] = [
  rule("quý|quí|qúy {quarter} [của] [năm|/|-|–|.|,] {year}", ({ quarter: which, year }) =>
    quarter(which, year),
  ),
  rule("quý|quí|qúy {quarter} [của] năm {year}", ({ quarter: which, year }) => quarter(which, year)),
  rule("quý|quí|qúy {quarter} [/|năm] {yy}", ({ quarter: which, yy }) =>
    yy < 2000 ? quarter(which, yy) : null,
  ),
  rule("q [.] {quarter} /|- {year}", ({ quarter: which, year }) => quarter(which, year)),
  rule("quý|quí|qúy {quarter} [của] năm {step}", ({ quarter: which, step }) =>
    quarter(which, { years: step }),
  ),
  rule("quý|quí|qúy {quarter} {side}", ({ quarter: which, side }) => quarter(which, null, side)),
  rule("quý|quí|qúy {quarter}", ({ quarter: which }) => quarter(which, null)),
  rule("quý|quí|qúy đầu [tiên] [của] năm [{year?}]", ({ year }) => quarter(1, year ?? THIS_YEAR)),
  rule("quý|quí|qúy cuối [cùng] [của] năm [{year?}]", ({ year }) => quarter(4, year ?? THIS_YEAR)),
];

const HALF_RULES: readonly Rule[] = [
  rule("{n} tháng đầu [tiên] [của] năm [{year?}]", ({ n, year }) => monthsOf(n, "first", year ?? THIS_YEAR)),
  rule("{n} tháng đầu [tiên] [của] năm {step}", ({ n, step }) => monthsOf(n, "first", { years: step })),
  rule("{n} tháng đầu [tiên] [/] {year}", ({ n, year }) => monthsOf(n, "first", year)),
  rule("{n} tháng cuối [cùng] [của] năm [{year?}]", ({ n, year }) => monthsOf(n, "last", year ?? THIS_YEAR)),
  rule("{n} tháng cuối [cùng] [của] năm {step}", ({ n, step }) => monthsOf(n, "last", { years: step })),
  rule("{n} tháng cuối [/] {year}", ({ n, year }) => monthsOf(n, "last", year)),
  rule("{n} tháng [của] năm {year}", ({ n, year }) => monthsOf(n, "first", year)),
  rule("{n} tháng năm {step}", ({ n, step }) => monthsOf(n, "first", { years: step })),
  rule("{n} quý đầu [của] năm [{year?}]", ({ n, year }) => monthsOf(n * 3, "first", year ?? THIS_YEAR)),
  rule("{n} quý cuối [của] năm [{year?}]", ({ n, year }) => monthsOf(n * 3, "last", year ?? THIS_YEAR)),
];

const SEASON_RULES: readonly Rule[] = [
  rule("mùa {season} [năm|,] {year}", ({ season: [first, last], year }) => season(first, last, year)),
  rule("mùa {season} [/] {year}", ({ season: [first, last], year }) => season(first, last, year)),
  rule("mùa {season} [của] năm {step}", ({ season: [first, last], step }) =>
    season(first, last, { years: step }),
  ),
  rule("mùa {season} {side}", ({ season: [first, last], side }) => season(first, last, null, side)),
  rule("mùa {season} trước", ({ season: [first, last] }) => season(first, last, null, "last")),
  rule("mùa {loneSeason}", ({ loneSeason: [first, last] }) => season(first, last, null)),
  // "Xuân 2026" is the New Year's, weeks before any spring.
  rule("xuân {bareYear}", ({ bareYear }) => calendar({ year: bareYear })),
  // The feast of mid-autumn is a day of the moon's.
  rule("trung thu {bareYear}", ({ bareYear }) => calendar({ year: bareYear })),
  rule("trung thu năm {year}", ({ year }) => calendar({ year })),
  rule("trung thu năm {step}", ({ step }) => calendar({ year: { years: step } })),
  rule("{season} {bareYear}", ({ season: [first, last], bareYear }) => season(first, last, bareYear)),
  rule("{season} năm {year}", ({ season: [first, last], year }) => season(first, last, year)),
  rule("{season} năm {step}", ({ season: [first, last], step }) => season(first, last, { years: step })),
  rule("hè {side}", ({ side }) => season(6, 8, null, side)),
];

const DECADE_RULES: readonly Rule[] = [
  rule("thập niên|kỷ|kỉ [những] [năm] {num}", ({ num }) => decade(num, null)),
  rule("thập niên|kỷ|kỉ [những] [năm] {num} [của|,] thế kỷ|kỉ [thứ] {century}", ({ num, century }) =>
    decade(num, century),
  ),
  rule("thập niên|kỷ|kỉ [những] [năm] {num} [của|,] thế kỷ|kỉ trước", ({ num }) => decade(num, 20)),
  rule("những|các năm {num}", ({ num }) => decade(num, null)),
  rule("những|các năm {num} [của|,] thế kỷ|kỉ [thứ] {century}", ({ num, century }) => decade(num, century)),
  rule("những|các năm {num} [của|,] thế kỷ|kỉ trước", ({ num }) => decade(num, 20)),
  rule("thập niên|kỷ|kỉ [những] [năm] {num} -|–|,|và {num2} [của|,] thế kỷ|kỉ trước", ({ num, num2 }) =>
    joined(decade(num, 20), decade(num2, 20)),
  ),
  rule(
    "thập niên|kỷ|kỉ [những] [năm] {num} -|–|,|và {num2} [của|,] thế kỷ|kỉ [thứ] {century}",
    ({ num, num2, century }) => joined(decade(num, century), decade(num2, century)),
  ),
  rule("thập niên|kỷ|kỉ [những] [năm] {num} -|–|,|và {num2}", ({ num, num2 }) =>
    joined(decade(num, null), decade(num2, null)),
  ),
  rule("những|các năm {num} -|–|,|và {num2} [của] thế kỷ|kỉ [thứ] {century}", ({ num, num2, century }) =>
    joined(decade(num, century), decade(num2, century)),
  ),
  rule("những|các năm {num} -|–|,|và {num2} [của] thế kỷ|kỉ trước", ({ num, num2 }) =>
    joined(decade(num, 20), decade(num2, 20)),
  ),
  rule("những|các năm {yy} -|– {yy2}", ({ yy, yy2 }) =>
    joined(decade(yy % 100, null), decade(yy2 % 100, null)),
  ),
  rule("thế kỷ|kỉ [thứ] {century}", ({ century }) => centuries(century, century)),
  rule("thế kỷ|kỉ [thứ] {century} -|–|—|đến|tới [thế] [kỷ|kỉ] [thứ] {century2}", ({ century, century2 }) =>
    century < century2 ? centuries(century, century2) : null,
  ),
];

function joined(first: Years | null, last: Years | null): Years | null {
  if (!first || !last || last.first <= first.first) return null;
  return { ...first, last: last.last };
}

/** Fixed feasts. Alone they are days; with their number that number counts. */
const FEAST_RULES: readonly Rule[] = [
  rule("ngày|lễ|dịp|đêm|mừng {feast}", ({ feast: [month, day] }) => calendar({ month, day })),
  rule("[ngày|lễ|dịp|đêm|mừng] {feast} năm? {year}", ({ feast: [month, day], year }) =>
    calendar({ month, day, year }),
  ),
  rule("[ngày|lễ|dịp] {feast} năm {step}", ({ feast: [month, day], step }) =>
    calendar({ month, day, year: { years: step } }),
  ),
  rule("[ngày|lễ|dịp] {feast} [,] {core}", ({ core }): Expression => core),
  rule("[ngày|lễ|dịp] {feast} ( {core} )", ({ core }): Expression => core),
];

/** What these rules read joins the slot `plain`. */
export const PERIOD_RULES: readonly Rule[] = [
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...QUARTER_RULES,
  ...HALF_RULES,
  ...SEASON_RULES,
  ...DECADE_RULES,
  ...FEAST_RULES,
];
