/** What editors say of the order of two milestones, in the form from which bounds follow. */
import type { Bounds } from "./bounds";

/** The words for an order. */
export type OrderKind = "after" | "before" | "during";

/**
 * "`of` is after (before, during) `to`". after: it began no earlier than `to` began; before: no later than `to`
 * began; during: the two share a day. The same day is allowed in all of them.
 */
export type Constraint = { readonly kind: OrderKind; readonly of: string; readonly to: string };

/**
 * One thing in time. `lasts`: it may have gone on for more than a day (a span, something still under way). Then
 * `latest` must be the last day on which it can have ended, null while it goes on: of what is under way and dated by
 * one day only, give null, else whatever was `during` it would be taken to have begun by that day.
 */
export type Dated = { readonly id: string; readonly bounds: Bounds; readonly lasts: boolean };

/** An order as seen from the one that it narrowed ("before `to`"), and the constraint that an editor wrote. */
export type Cause = { readonly kind: OrderKind; readonly to: string; readonly by: Constraint };

/** What narrowed either side; null where order did not. */
export type Causes = { readonly earliest: Cause | null; readonly latest: Cause | null };

/** The same order told from the other side. */
const MIRRORED = { after: "before", before: "after", during: "during" } as const;

/** A constraint as seen from one of the two that it joins. */
export function causeFor(id: string, by: Constraint): Cause {
  return id === by.of ? { kind: by.kind, to: by.to, by } : { kind: MIRRORED[by.kind], to: by.of, by };
}
