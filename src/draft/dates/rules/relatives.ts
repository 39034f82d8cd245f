/** Rules for what is counted from the article's own date: "tuần trước", "5 năm trước", "tháng tới". */
import { type Expression, relative, type Unit } from "../expression";
import { type Rule, rule } from "../pattern";

/** Units that stand before "này", "trước", "tới" and then name one certain time. */
const STEPPED: readonly Unit[] = ["week", "weekend", "month", "quarter", "year", "decade", "century"];

function stepped(unit: Unit, step: number): Expression | null {
  return STEPPED.includes(unit) ? relative(unit, step) : null;
}

/** What these rules read joins the slot `plain`. "năm qua" and "tháng nay" are spans of time: see lookalikes. */
export const RELATIVE_RULES: readonly Rule[] = [
  rule("{unit} {step}", ({ unit, step }) => stepped(unit, step)),
  rule("{unit} lễ {step}", ({ unit, step }) => stepped(unit, step)),
  rule("năm kia", () => relative("year", -2)),
  rule("cuối tuần", () => relative("weekend", 0)),
  rule("{n} {unit} {ago}", ({ n, unit }) => relative(unit, -n)),
  rule("{n} {unit} về trước", ({ n, unit }) => relative(unit, -n)),
  rule("{n} năm {n2} tháng {ago}", ({ n, n2 }) => relative("month", -(n * 12 + n2))),
  rule("cách đây|nay [đã|đúng|vừa] [tròn] {n} {unit}", ({ n, unit }) => relative(unit, -n)),
  rule("[sau] {n} {unit} nữa", ({ n, unit }) => relative(unit, n)),
  rule("{n} {unit} {later}", ({ n, unit }) => ({ ...relative(unit, n), narrated: true })),
  rule("{n} {unit} tới|tiếp", ({ n, unit }) => ({ kind: "window", unit, count: n })),
  rule("{n} {unit} sắp|tiếp tới|theo", ({ n, unit }) => ({ kind: "window", unit, count: n })),
  rule("ngày đầu [tiên] của tháng {month} [năm {year?}]", ({ month, year }) => ({
    kind: "nth",
    unit: "day",
    count: 1,
    of: {
      kind: "calendar",
      year: year ?? null,
      month,
      day: null,
      weekday: null,
      side: null,
      shortYear: false,
    },
  })),
];
