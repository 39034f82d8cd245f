/** What the words of a date are understood against: the article's day, the tense around them, the years told before. */
import type { Day } from "../../../time/day";
import type { Closed } from "./span";

/**
 * Where a date without its year lies. past, future: the sentence says so. prose: it does not. bare: there is nothing
 * but the date.
 */
export type Lean = "past" | "future" | "prose" | "bare";

/** A year told by an earlier phrase, and that phrase. */
export type Told = { readonly year: number; readonly month: number | null; readonly by: string };

export type Setting = {
  /** The article's own day; null where it is not known. */
  readonly today: Day | null;
  readonly lean: Lean;
  readonly told: Told | null;
};

/** How far ahead a date without a year may lie where nothing in the sentence speaks of the future. */
const AHEAD_IN_PROSE = 120;

const HOW: Readonly<Record<Lean, string>> = {
  past: "the last before the article, which tells it as past",
  future: "the next after the article, which tells it as to come",
  prose: "the nearest likely one to the article",
  bare: "the nearest to the article",
};

/** How the choice was made, in words. */
export function leanInWords(lean: Lean): string {
  return HOW[lean];
}

function nearest(all: readonly Closed[], today: Day): Closed | null {
  const far = ({ from, to }: Closed) => Math.max(from - today, today - to, 0);
  return all.reduce<Closed | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
}

/** One of several occurrences, in order of time, by the lean of the sentence; null only where there are none. */
export function choose<T extends Closed>(all: readonly T[], today: Day, lean: Lean): T | null {
  const past = all.findLast(({ from }) => from <= today) ?? null;
  const next = all.find(({ to }) => to >= today) ?? null;
  if (lean === "past") return past ?? next;
  if (lean === "future") return next ?? past;
  if (past === null || next === null || past === next) return past ?? next;
  const likely = nearest([past, next], today) === past ? past : next;
  return lean === "bare" || likely === past || next.from - today <= AHEAD_IN_PROSE ? likely : past;
}
