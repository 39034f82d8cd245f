/** The long form of dates, in words, with what is not known. */
import type { Lang } from "../base/lang";
import type { EdtfDate } from "../time/edtf";
import type { KnownDate } from "../time/knownDate";
import type { DateCourse } from "./dateCourse";
import { LONG_DATE } from "./longDate";
import { phraseEdtf } from "./phraseEdtf";
import { phraseKnownDate } from "./phraseKnownDate";

/**
 * Everything that is known of when something was, in a phrase that may stand in a sentence: "tháng 9 năm 2021,
 * không rõ ngày", "some time between 7 July 2021 and 22 January 2024". The stated date comes first; a limit that
 * follows from order is added only where it says more. `course` says whether the thing happened once or lasted.
 */
export function wordDate(date: KnownDate, lang: Lang, course: DateCourse = "once"): string {
  return phraseKnownDate(date, LONG_DATE[lang], course);
}

/** A date as a source states it, without remarks on what it leaves out: "tháng 9 năm 2021", "2018–2019". */
export function wordEdtf(date: EdtfDate, lang: Lang, course: DateCourse = "once"): string {
  return phraseEdtf(date, LONG_DATE[lang], course);
}
