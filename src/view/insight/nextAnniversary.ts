/** The next round anniversary of a partnership, in the year of the reader's day or one of those that follow. */
import type { Index } from "../../dataset/dataset";
import { type Anniversary, anniversariesIn, ROUND_YEARS } from "../../query/insight/anniversaries";
import { type Day, partsOfDay } from "../../time/day";

/** Whether it lies before a day; what is known to its year alone does not while that year lasts. */
export function isPast({ due }: Anniversary, year: number, today: Day): boolean {
  const now = partsOfDay(today);
  if (year !== now.year) return year < now.year;
  if (due.kind === "day") return due.day < today;
  return due.kind === "month" && due.month < now.month;
}

export type Next = Anniversary & { readonly year: number };

/** Null where the year of the signing is not known. */
export function nextAnniversary(index: Index, partnership: number, today: Day): Next | null {
  const { year } = partsOfDay(today);
  for (let ahead = 0; ahead <= ROUND_YEARS; ahead += 1) {
    const [due] = anniversariesIn(year + ahead, index, [partnership]).due;
    if (due && !isPast(due, year + ahead, today)) return { ...due, year: year + ahead };
  }
  return null;
}
