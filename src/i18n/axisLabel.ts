/** The words on the timeline's axis, the same in every browser. */
import type { Lang } from "../base/lang";
import { type Day, partsOfDay } from "../time/day";
import { monthName, monthShort } from "./monthName";

/** What a label names: a day, a month, a year, or ten years. */
export type AxisUnit = "day" | "month" | "year" | "decade";

/** minor: the label of one tick, as short as can be. major: the label above several ticks, complete in itself. */
export type AxisRow = "minor" | "major";

function minor(day: Day, unit: AxisUnit, lang: Lang): string {
  const { year, month, date } = partsOfDay(day);
  if (unit === "day") return String(date);
  return unit === "month" ? monthShort(month, lang) : String(unit === "decade" ? year - (year % 10) : year);
}

function major(day: Day, unit: AxisUnit, lang: Lang): string {
  const { year, month, date } = partsOfDay(day);
  const vi = lang === "vi";
  if (unit === "day")
    return vi ? `ngày ${date} tháng ${month} năm ${year}` : `${date} ${monthName(month, lang)} ${year}`;
  if (unit === "month") return vi ? `tháng ${month} năm ${year}` : `${monthName(month, lang)} ${year}`;
  if (unit === "year") return String(year);
  return vi ? `thập niên ${year - (year % 10)}` : `${year - (year % 10)}s`;
}

/** The label of the unit that this day lies in: "Thg 7" / "Jul"; major "tháng 7 năm 2021" / "July 2021". */
export function axisLabel(day: Day, unit: AxisUnit, lang: Lang, row: AxisRow): string {
  return row === "minor" ? minor(day, unit, lang) : major(day, unit, lang);
}
