/** The ticks of an axis of years: whole years, or months where it is short. */
import type { Lang } from "../../base/lang";
import { shortEdtf } from "../../i18n/shortDate";
import type { Axis } from "./yearAxis";

/** `at`: in years. */
export type Tick = { readonly at: number; readonly words: string };

const MOST = 12;
const STEPS = [1, 2, 5, 10, 20, 50] as const;
/** In months. */
const SHORT_STEPS = [1, 3, 6] as const;

/** Whole numbers of years, at most about a dozen of them. */
export function yearTicks({ from, to }: Axis, say: (year: number) => string): readonly Tick[] {
  const step = STEPS.find((each) => (to - from) / each <= MOST) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, nth) => {
    const at = first + nth * step;
    return { at, words: say(at) };
  });
}

/** Years of the calendar, or months of it where fewer than two years are seen. */
export function calendarTicks(axis: Axis, lang: Lang): readonly Tick[] {
  const months = (axis.to - axis.from) * 12;
  if (months >= 24) return yearTicks(axis, String);
  const step = SHORT_STEPS.find((each) => months / each <= MOST / 2) ?? 6;
  const first = Math.ceil((axis.from * 12) / step) * step;
  return Array.from({ length: Math.floor((axis.to * 12 - first) / step) + 1 }, (_, nth) => {
    const month = first + nth * step;
    const point = {
      kind: "point",
      year: Math.floor(month / 12),
      month: (month % 12) + 1,
      date: null,
      approximate: false,
      uncertain: false,
    } as const;
    return { at: month / 12, words: shortEdtf(point, lang) };
  });
}
