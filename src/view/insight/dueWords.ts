/** When an anniversary falls, in words: the day, or that the record knows no more than the month or the year. */
import type { Lang } from "../../base/lang";
import type { InsightText } from "../../i18n/insightVi";
import { shortDay } from "../../i18n/shortDate";
import type { Due } from "../../query/insight/anniversaries";

export function dueWords(due: Due, year: number, text: InsightText, lang: Lang): string {
  if (due.kind === "day") return shortDay(due.day, lang);
  return due.kind === "month"
    ? text.anniversaries.month(due.month, year)
    : text.anniversaries.wholeYear(year);
}
