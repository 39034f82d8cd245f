/** A place as read: the words, the unit of the gazetteer that they mean, and what else they could mean. */
import type { Phrase } from "./phrase";

/**
 * `place` is the id of the unit that fits best, null where the gazetteer knows none of that name; `others` are the ids
 * that fit as well and could not be ruled out. `why` says in English what decided.
 */
export type PlaceReading = {
  readonly phrase: Phrase;
  readonly place: string | null;
  readonly others: readonly string[];
  readonly why: string;
};
