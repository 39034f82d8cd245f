/** What is known of when something was: the first and the last day on which it can have been. */
import type { Day } from "./day";

/**
 * Inclusive limits; null where that side is not known. For something that lasted, `earliest` is the first day
 * on which it can have begun and `latest` the last on which it can have ended.
 */
export type Bounds = { readonly earliest: Day | null; readonly latest: Day | null };

/** Nothing known on either side. */
export const UNBOUNDED: Bounds = { earliest: null, latest: null };
