/** A date as read in a text: which words, what they mean, and what had to be added to understand them. */
import type { Bounds } from "../time/bounds";
import type { EdtfDate } from "../time/edtf";
import type { Phrase } from "./phrase";

/**
 * What stood beside the date and changes what it says. about: "khoảng". before, after: not on the date itself.
 * since, until: the date is the first or the last day meant. early, mid, late: a part of a month, year or decade.
 */
export type DateModifier = "about" | "before" | "after" | "since" | "until" | "early" | "mid" | "late";

/**
 * One dated phrase. `bounds` are those of `edtf`. `inferred` says in English how what the phrase leaves out (a year,
 * a month, "yesterday") was found; null where the phrase says all itself. Where it could not be found, `edtf` is null,
 * `bounds` are open and `inferred` says why: such a phrase dates nothing until an editor decides.
 */
export type DateReading = {
  readonly phrase: Phrase;
  readonly edtf: EdtfDate | null;
  readonly bounds: Bounds;
  readonly modifier: DateModifier | null;
  readonly inferred: string | null;
};
