/** What each slot of a pattern holds once it is filled: the vocabulary in which rules are written. */
import type { Calendar, Expression, PartName, Side, Unit } from "./expression";

/** A value and the tokens it stood on, end exclusive. */
export type Placed<T> = { readonly value: T; readonly start: number; readonly end: number };

export type SlotValues = {
  /** Any number in digits; one that is too big for its place makes a rule for lookalikes match. */
  readonly num: number;
  /** 1–31 in digits; `nday` in digits or words. */
  readonly day: number;
  readonly nday: number;
  /** 1–12, in digits or words (not "giêng" and "chạp", which are lunar). */
  readonly month: number;
  /** 1000–2999 in four digits; `ayear`: three or four digits, after "năm"; `yy`: two, read as 1950–2049. */
  readonly year: number;
  readonly ayear: number;
  readonly yy: number;
  /** A year without "năm", where what stands around it lets it be one. */
  readonly bareYear: number;
  /** A year from 1900 to 2099, whatever stands around it: an end of a stretch. */
  readonly spanYear: number;
  /** 1000–1899 in figures; `loneOldYear` in brackets of its own. */
  readonly oldYear: number;
  readonly loneOldYear: number;
  /** Numbers with marks between: 22/12, 22.1, 6-11; 22/12/2017; 7.2021; 2017-12-22. */
  readonly dm: Calendar;
  readonly dmy: Calendar;
  readonly my: Calendar;
  readonly iso: Calendar;
  /** A day and a month, perhaps a year, with slashes between. */
  readonly slashed: Calendar;
  /** As `dm`, where no word before it says that it is a date. */
  readonly bareDm: Calendar;
  readonly bareDmy: Calendar;
  readonly bareMy: Calendar;
  /** A count up to 999, in digits or words. */
  readonly n: number;
  /** A day of the week; `bareWeekday` where it cannot be an ordinal ("lần thứ năm"). */
  readonly weekday: number;
  readonly bareWeekday: number;
  readonly dayPart: string;
  readonly clock: string;
  readonly part: PartName;
  readonly unit: Unit;
  readonly step: number;
  readonly side: Side;
  /** "trước" and "sau" after a count of units, where nothing follows that is counted from instead. */
  readonly ago: string;
  readonly later: string;
  /** What stands between the ends of a stretch of time. */
  readonly to: string;
  /** 1–4, in digits, words or Roman numbers. */
  readonly quarter: number;
  /** 1–21, in digits, words or Roman numbers. */
  readonly century: number;
  readonly season: readonly [first: number, last: number];
  /** Nothing follows that gives it a name: "mùa hè đỏ lửa 1972". */
  readonly loneSeason: readonly [first: number, last: number];
  readonly feast: readonly [month: number, day: number];
  /** Two or more of one sort, with commas between: "5, 6". At most a dozen. */
  readonly days: readonly Placed<number>[];
  readonly months: readonly Placed<number>[];
  readonly years: readonly Placed<number>[];
  readonly spanYears: readonly Placed<number>[];
  readonly quarters: readonly Placed<number>[];
  /** Words around a date that make it the name of a thing: "đường", "Công viên". */
  readonly namedThing: string;
  /** A lone "ngày 15": nothing that is counted follows. */
  readonly loneDay: number;
  /** Days from the article's: "hôm qua", "ngày mai"; `halfDay` after a part of a day: "tối qua". */
  readonly relativeDay: number;
  readonly halfDay: number;
  /** Other groups of rules. */
  readonly core: Calendar;
  readonly daily: Expression;
  readonly plain: Expression;
  readonly partial: Expression;
  readonly when: Expression;
};

export type SlotName = keyof SlotValues;
