/** The date of a milestone in words, worded as something that happened once or that lasted. */
import type { Lang } from "../../base/lang";
import type { Milestone } from "../../dataset/dataset";
import type { DateCourse } from "../../i18n/dateCourse";
import { wordDate } from "../../i18n/wordDate";

const LASTING: ReadonlySet<string> = new Set(["project", "programme"]);

/** Projects, programmes and whatever was under way last; everything else is once. */
export function courseOf(milestone: Milestone): DateCourse {
  return milestone.status === "ongoing" || LASTING.has(milestone.kind) ? "lasting" : "once";
}

/** In words with precision, to begin a line: the first letter is a capital. */
export function dateInWords(milestone: Milestone, lang: Lang): string {
  const words = wordDate(milestone.date, lang, courseOf(milestone));
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}
