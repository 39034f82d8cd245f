/** Dates of the record in words: those of milestones, worded as what happened once or lasted, and those of other things. */
import type { Lang } from "../../base/lang";
import type { Milestone } from "../../dataset/dataset";
import { courseOf } from "../../i18n/dateCourse";
import { wordDate, wordEdtf } from "../../i18n/wordDate";
import { parseEdtf } from "../../time/parseEdtf";

/** In words with precision, to begin a line: the first letter is a capital. */
export function dateInWords(milestone: Milestone, lang: Lang): string {
  const words = wordDate(milestone.date, lang, courseOf(milestone));
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}

/** A date string of the record in words; it was checked when the record was compiled. */
export function wordsOf(edtf: string, lang: Lang): string {
  const date = parseEdtf(edtf);
  return date.ok ? wordEdtf(date.value, lang) : edtf;
}
