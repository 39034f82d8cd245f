/** The compact form of dates, for marks, cards and tables. */
import type { Lang } from "../base/lang";
import type { EdtfDate } from "../time/edtf";
import type { KnownDate } from "../time/knownDate";
import { phraseEdtf } from "./phraseEdtf";
import { phraseKnownDate } from "./phraseKnownDate";
import { SHORT_DATE } from "./shortDatePhrases";

/** As short as can be without signs that must be guessed: "9/2021", "24–30 Oct 2023", "22/1/2024 trở về sau". */
export function shortDate(date: KnownDate, lang: Lang): string {
  return phraseKnownDate(date, SHORT_DATE[lang], "once");
}

/** A stated date in the compact form. */
export function shortEdtf(date: EdtfDate, lang: Lang): string {
  return phraseEdtf(date, SHORT_DATE[lang], "once");
}
