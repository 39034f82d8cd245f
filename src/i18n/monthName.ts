/** Names of months. Our own, because engines differ in the Vietnamese ones ("tháng 7", "Tháng 7", "thg 7"). */
import type { Lang } from "../base/lang";

const ENGLISH = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "tháng 7", "July". Months count from 1; throws outside 1–12. */
export function monthName(month: number, lang: Lang): string {
  const english = ENGLISH[month - 1];
  if (english === undefined) throw new Error(`no month ${month}`);
  return lang === "vi" ? `tháng ${month}` : english;
}

/** "Thg 7", "Jul": for the axis and for compact dates. Throws as monthName does. */
export function monthShort(month: number, lang: Lang): string {
  const name = monthName(month, lang);
  return lang === "vi" ? `Thg ${month}` : name.slice(0, 3);
}
