/** The compact form of dates, for marks, cards and tables. */
import type { Lang } from "../base/lang";
import { type Day, partsOfDay } from "../time/day";
import type { EdtfDate } from "../time/edtf";
import type { KnownDate } from "../time/knownDate";
import { pointOf } from "../time/pointBounds";
import { phraseEdtf } from "./phraseEdtf";
import { phraseKnownDate } from "./phraseKnownDate";
import { SHORT_DATE } from "./shortDatePhrases";

/** As short as can be without signs that must be guessed: "9/2021", "24–30 Oct 2023", "22/1/2024 trở về sau". */
export function shortDate(date: KnownDate, lang: Lang): string {
  return phraseKnownDate(date, SHORT_DATE[lang], "once");
}

/** A day in the compact form: "30/6/2025", "30 Jun 2025". */
export function shortDay(day: Day, lang: Lang): string {
  return shortEdtf(pointOf(partsOfDay(day)), lang);
}

/** A stated date in the compact form. */
export function shortEdtf(date: EdtfDate, lang: Lang): string {
  return phraseEdtf(date, SHORT_DATE[lang], "once");
}
