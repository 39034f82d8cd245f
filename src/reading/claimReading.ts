/** What one clause of an article tells: the ground of a claim, with everything that decided about it. */
import type { DateReading } from "./dateReading";
import type { Phrase } from "./phrase";

/** A word of a closed list, and the words of the article that decided for it; null where it is only the default. */
export type WordReading = { readonly word: string; readonly by: Phrase | null };

/** A number and what it counts: "30.000 khẩu trang y tế". */
export type QuantityReading = { readonly phrase: Phrase; readonly value: number; readonly unit: string };

/** Who acts: as named, on which side, in which part. */
export type PartyReading = {
  readonly phrase: Phrase;
  readonly place: string | null;
  readonly side: string;
  readonly role: string;
};

/** A clause that tells one thing. `date` is the one of `dates` that dates it; null where none does. */
export type ClaimReading = {
  readonly phrase: Phrase;
  readonly paragraph: number;
  readonly date: DateReading | null;
  readonly dates: readonly DateReading[];
  readonly status: WordReading;
  readonly kind: WordReading;
  /** The first is the primary one. */
  readonly fields: readonly WordReading[];
  readonly places: readonly string[];
  readonly parties: readonly PartyReading[];
  readonly quantities: readonly QuantityReading[];
  /** The words of a named speaker, not a fact of ours. */
  readonly speaker: Phrase | null;
  /** What an editor has to decide, in English. */
  readonly doubts: readonly string[];
};
