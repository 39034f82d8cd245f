/** A single day in words, for the head of the report. */
import type { Lang } from "../../base/lang";
import { wordEdtf } from "../../i18n/wordDate";
import { type Day, partsOfDay } from "../../time/day";
import { pointOf } from "../../time/pointBounds";

export function dayInWords(day: Day, lang: Lang): string {
  return wordEdtf(pointOf(partsOfDay(day)), lang);
}
