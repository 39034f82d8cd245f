/** The ends of a window in words: by the month where it begins or ends with one, else by the day. */
import type { Lang } from "../../base/lang";
import { wordEdtf } from "../../i18n/wordDate";
import { addDays, type Day, partsOfDay } from "../../time/day";
import type { Point } from "../../time/edtf";
import { startOfMonth } from "../../time/monthStart";
import { pointOf } from "../../time/pointBounds";

function wordPoint(day: Day, wholeMonth: boolean, lang: Lang): string {
  const point: Point = pointOf(partsOfDay(day));
  return wordEdtf(wholeMonth ? { ...point, date: null } : point, lang);
}

/** The first day of a window: "tháng 7 năm 2021" where it begins a month, else "ngày 7 tháng 7 năm 2021". */
export function wordStart(day: Day, lang: Lang): string {
  return wordPoint(day, day === startOfMonth(day), lang);
}

/** The last day of a window, likewise. */
export function wordEnd(day: Day, lang: Lang): string {
  const next = addDays(day, 1);
  return wordPoint(day, next === startOfMonth(next), lang);
}
