/** One thing in a calendar, apart from the format: whole days, words, and where to read more. */
import type { Day } from "../../time/day";

export type CalendarEvent = {
  /** The same in every edition and in both languages, so that a calendar renews it and never doubles it. */
  readonly uid: string;
  /** Both inclusive; the same for one day. */
  readonly first: Day;
  readonly last: Day;
  readonly summary: string;
  /** Lines. */
  readonly description: readonly string[];
  readonly url: string;
  /** Announced, and not certain to come. */
  readonly tentative: boolean;
};
