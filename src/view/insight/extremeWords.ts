/** A first contact or latest activity in words: by the date of the one milestone that it was, else by its limits. */
import type { Lang } from "../../base/lang";
import { shortDate } from "../../i18n/shortDate";
import type { Extreme } from "../../query/insight/firstAndLatest";
import { impliedDate } from "../../time/impliedDate";
import { knownDateOf } from "../../time/knownDate";

/** In the compact form. */
export function extremeWords({ bounds, milestones }: Extreme, lang: Lang): string {
  const [only, ...others] = milestones;
  // "2018", not "between 1 Jan and 31 Dec 2018".
  const either = () => knownDateOf(impliedDate(bounds), bounds);
  return shortDate(only && others.length === 0 ? only.date : either(), lang);
}
