/** The calendar file of round anniversaries; it comes, with all that writes calendars, when it is asked for. */
import type { Lang } from "../../base/lang";
import { calendarFile, roundAnniversaries } from "../../export/calendar/calendar";
import type { Told } from "../../export/excerpt";
import { fileName } from "./makeFile";
import type { MadeFile } from "./saveFile";

/** Of the years from `first` to `last`; `about` names what it covers. */
export function anniversaryFile(
  told: Told,
  { first, last, about }: { readonly first: number; readonly last: number; readonly about: string },
  lang: Lang,
): MadeFile {
  return {
    name: fileName(told.excerpt, `anniversaries-${first}-${last}-${lang}.ics`),
    type: "text/calendar;charset=utf-8",
    content: calendarFile(told, roundAnniversaries(told, first, last, lang), about, lang),
  };
}
