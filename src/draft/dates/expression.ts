/**
 * What a phrase says about time before anything is counted: the grammar makes these, `resolve` turns them into dates.
 * Nothing here knows the article's own date.
 */

/** A year by number, or counted from the article's ("năm ngoái" is −1). */
export type YearRef = number | { readonly years: number };
/** A month by number (1–12), or counted from the article's ("tháng trước" is −1). */
export type MonthRef = number | { readonly months: number };
/**
 * On which side of the article's date it is said to lie: "tới", "vừa qua", "này"; null where nothing is said. same: in
 * the year or month that was told before ("cùng năm").
 */
export type Side = "next" | "last" | "this" | "same" | null;

/** A day, month or year as far as it is told; null parts are left out. `weekday` counts from 1, Monday, to 7, Sunday. */
export type Calendar = {
  readonly kind: "calendar";
  readonly year: YearRef | null;
  readonly month: MonthRef | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly side: Side;
  /** The year was printed with two digits. */
  readonly shortYear: boolean;
};

export type Unit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

/**
 * So many units from the article's date: "hôm qua", "tuần trước", "5 năm trước". `narrated`: in a story it counts from
 * what was told before ("Ba năm sau, …"), and then its own date is not known.
 */
export type Relative = {
  readonly kind: "relative";
  readonly unit: Unit;
  readonly count: number;
  readonly narrated: boolean;
};

/** A day of the week; `week` counts from the article's (0), null where no week is told. */
export type Weekday = {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly week: number | null;
  readonly side: Side;
};

/** Whole months of one year, counted from 1 and running over 12 in winter: quarters, halves, seasons, "9 tháng đầu năm". */
export type Months = {
  readonly kind: "months";
  readonly first: number;
  readonly last: number;
  readonly year: YearRef | null;
  readonly side: Side;
  /** Seasons have no fixed months in Việt Nam; those taken are told. */
  readonly season: boolean;
};

/** Whole years: decades and centuries. `century`: the decade's century is not told ("thập niên 90"). */
export type Years = {
  readonly kind: "years";
  readonly first: number;
  readonly last: number;
  readonly assumed: boolean;
};

export type PartName = "early" | "mid" | "late" | "first half" | "second half";

/** A part of something longer. */
export type Part = { readonly kind: "part"; readonly part: PartName; readonly of: Expression };

/** The first or last day or week of a month or year; `count` from 1, −1 for the last. */
export type Nth = {
  readonly kind: "nth";
  readonly unit: "day" | "week";
  readonly count: number;
  readonly of: Expression;
};

/** From one to the other; what one of them leaves out it takes from the other. null: until the article's own day. */
export type Stretch = {
  readonly kind: "stretch";
  readonly from: Expression | null;
  readonly to: Expression | null;
};

/** about, before, after, since, until. */
export type Bounded = {
  readonly kind: "bounded";
  readonly how: "about" | "before" | "after" | "since" | "until";
  readonly of: Expression;
};

/** So many units after (or before) the article's date, all of them: "3 ngày tới". */
export type Window = { readonly kind: "window"; readonly unit: Unit; readonly count: number };

/** Several dates in one phrase, each with the tokens it stands on (end exclusive). */
export type List = { readonly kind: "list"; readonly items: readonly Item[] };
export type Item = { readonly of: Expression; readonly start: number; readonly end: number };

/**
 * Words that look like a date and are none: a span of time, a share, the name of a street. `count`: the token at which
 * a span's number stands; a date that begins there and goes on past the span's end is one after all.
 */
export type NoDate = { readonly kind: "none"; readonly count: number | null };

export type Expression =
  | Calendar
  | Relative
  | Weekday
  | Months
  | Years
  | Part
  | Nth
  | Stretch
  | Bounded
  | Window
  | List
  | NoDate;

const EMPTY = { year: null, month: null, day: null, weekday: null, side: null, shortYear: false } as const;

/** A calendar date from what is told. */
export function calendar(told: Partial<Omit<Calendar, "kind">>): Calendar {
  return { kind: "calendar", ...EMPTY, ...told };
}

/** So many units from the article's date. */
export function relative(unit: Unit, count: number): Relative {
  return { kind: "relative", unit, count, narrated: false };
}

/** Whole months, `first` to `last`, of a year. */
export function months(first: number, last: number, year: YearRef | null, side: Side = null): Months {
  return { kind: "months", first, last, year, side, season: false };
}

/** Whole centuries by their numbers; the 20th is 1901–2000. */
export function centuries(first: number, last: number): Years {
  return { kind: "years", first: first * 100 - 99, last: last * 100, assumed: false };
}

export const NO_DATE: NoDate = { kind: "none", count: null };
