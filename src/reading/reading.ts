/** All that was read in an article. */
import type { ClaimReading, PartyReading, QuantityReading, WordReading } from "./claimReading";
import type { DateReading } from "./dateReading";
import type { Page } from "./page";
import type { PlaceReading } from "./placeReading";

/** Two places that the article joins: a partnership of the record by its id, or null for a new pair. */
export type PairReading = {
  readonly partnership: string | null;
  readonly vn: string;
  readonly partner: string;
  /** How many sentences name both or either. */
  readonly weight: number;
};

/** Offsets everywhere count Unicode code points of `page.text`. */
export type Reading = {
  readonly page: Page;
  readonly dates: readonly DateReading[];
  readonly places: readonly PlaceReading[];
  readonly pairs: readonly PairReading[];
  readonly parties: readonly PartyReading[];
  readonly fields: readonly WordReading[];
  readonly kinds: readonly WordReading[];
  readonly quantities: readonly QuantityReading[];
  readonly claims: readonly ClaimReading[];
  readonly doubts: readonly string[];
};
