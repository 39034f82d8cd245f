/** What a language and a form (long or compact) must be able to say of dates; the phrasing of dates is told in it. */
import type { Point } from "../time/edtf";
import type { DateCourse } from "./dateCourse";

/** Limits of something on either side; the arguments are dates already worded. */
export type LimitPhrases = {
  readonly between: (from: string, to: string) => string;
  readonly notBefore: (from: string) => string;
  readonly notAfter: (to: string) => string;
};

export type DatePhrases = {
  /** A day, month or year, its `~` and `?` left aside. */
  readonly point: (point: Point) => string;
  /** The earlier of two dates of one precision without the month or year that it shares with the later. */
  readonly lead: (point: Point, then: Point) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** It lasted as long as this one day, month or year. */
  readonly within: (point: Point) => string;
  /** It lasted from one to the other. `alike`: of one precision, so that a bare dash reads well. */
  readonly span: (from: string, to: string, alike: boolean) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly limits: Readonly<Record<DateCourse, LimitPhrases>>;
  /** One of these. */
  readonly alternatives: (dates: readonly string[]) => string;
  readonly unknown: string;
  /** What a known date adds to the stated one; null in the compact form, which adds nothing. */
  readonly remarks: {
    readonly noDay: string;
    readonly noMonth: string;
    /** A limit beside a stated date. */
    readonly narrowed: Readonly<Record<DateCourse, LimitPhrases>>;
    /** Order leaves one day. */
    readonly settled: (day: string) => string;
  } | null;
};
