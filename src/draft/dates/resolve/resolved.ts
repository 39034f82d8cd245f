/** What a phrase came to: days, and how they were found. */
import type { DateModifier } from "../../../reading/dateReading";
import type { DaySpan } from "./span";

/** `notes` say what was not in the words; `explicit`: the year stood in them. `approximate`: "khoảng". */
export type Resolved = DaySpan & {
  readonly modifier: DateModifier | null;
  readonly approximate: boolean;
  readonly notes: readonly string[];
};

/** Nothing that can be counted: why. */
export type Unresolved = { readonly why: string };

export function isResolved(outcome: Resolved | Unresolved): outcome is Resolved {
  return !("why" in outcome);
}

/** Days with nothing to add. */
export function resolved(span: Omit<DaySpan, "lasts">, notes: readonly string[], lasts = false): Resolved {
  const { from, to, fineFrom, fineTo } = span;
  return { from, to, fineFrom, fineTo, lasts, modifier: null, approximate: false, notes };
}

export const NO_DAY: Unresolved = { why: "the year is not told, and the article's own date is not known" };
export const NOT_TOLD: Unresolved = { why: "it counts from a date that is not told before it" };
export const NO_SUCH_DAY: Unresolved = { why: "there is no such day in the calendar" };
