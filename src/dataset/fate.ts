/** What became of a plan, as far as filters and marks need to know it; the words and the sources are in its details. */
import type { Day } from "../time/day";
import type { OutcomeKind } from "./vocabulary";

/** A plan without one is still to come. */
export type Fate = {
  readonly kind: OutcomeKind;
  /** Rows of the milestones that carried it out, ascending and nothing twice; they may be of other partnerships. */
  readonly by: readonly number[];
  /** The last day on which the newest source that speaks of it can have come out; null where none has a date. */
  readonly told: Day | null;
};
