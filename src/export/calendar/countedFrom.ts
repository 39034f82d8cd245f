/** The days on which the years of a partnership come round, and what they are counted from, in words. */
import type { Lang } from "../../base/lang";
import { type Basis, knownBeginning } from "../../query/insight/anniversaries";
import { yearsLater } from "../../time/anniversary";
import { addDays, type Day } from "../../time/day";
import type { KnownDate } from "../../time/knownDate";
import { monthStart } from "../../time/monthStart";

/** Both inclusive; the same for one day. */
export type Days = { readonly first: Day; readonly last: Day };

/** The days of a beginning so many years on: its day, or its whole month; null where it is known less exactly. */
export function daysAfter(date: KnownDate, years: number): Days | null {
  const known = knownBeginning(date);
  if (known === null || known.due.kind === "year") return null;
  const { due } = known;
  if (due.kind === "day") {
    const day = yearsLater(due.day, years);
    return { first: day, last: day };
  }
  const year = known.year + years;
  return { first: monthStart(year, due.month), last: addDays(monthStart(year, due.month + 1), -1) };
}

type Words = {
  readonly title: (years: number, name: string) => string;
  readonly basis: string;
};

/** What an anniversary is called, and what it rests on. */
export const COUNTED_FROM: Readonly<Record<Lang, Readonly<Record<Basis, Words>>>> = {
  vi: {
    founding: {
      title: (years, name) => `Kỷ niệm ${years} năm thiết lập quan hệ ${name}`,
      basis: "Tính từ văn bản mà nguồn cho biết là mở đầu quan hệ.",
    },
    "first-agreement": {
      title: (years, name) => `${years} năm từ lần ký sớm nhất trong dữ liệu: ${name}`,
      basis: "Tính từ lần ký sớm nhất trong dữ liệu; trước đó có thể còn lần ký khác.",
    },
  },
  en: {
    founding: {
      title: (years, name) =>
        `${years} ${years === 1 ? "year" : "years"} since the founding of relations: ${name}`,
      basis: "Counted from the paper that, by a source, began the tie.",
    },
    "first-agreement": {
      title: (years, name) =>
        `${years} ${years === 1 ? "year" : "years"} since the earliest signing on record: ${name}`,
      basis: "Counted from the earliest signing on record; there may have been one before it.",
    },
  },
};
