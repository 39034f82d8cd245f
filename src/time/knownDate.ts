/** Everything that is known of when a milestone was: the value that marks, words and filters are made from. */
import type { Bounds } from "./bounds";
import { boundsOf } from "./boundsOf";
import { dateWithin } from "./dateWithin";
import type { EdtfDate } from "./edtf";
import { intersect } from "./intersect";
import type { Precision } from "./precision";
import { precisionOf } from "./precisionOf";

/** `edtf` is null only where nothing bounds the date on either side; precision and bounds follow from it. */
export type KnownDate = {
  readonly edtf: EdtfDate | null;
  readonly precision: Precision;
  readonly bounds: Bounds;
};

/**
 * Joins a stated date with the bounds that reports and order give it. A stated date keeps its notation and its
 * precision, its bounds are what both leave possible; without one, the notation is the set `[a..b]` of the bounds,
 * or the day itself where they leave one day. Throws where nothing is left: compile reports that before.
 */
export function knownDateOf(edtf: EdtfDate | null, bounds: Bounds): KnownDate {
  const date = edtf ?? dateWithin(bounds);
  const both = edtf === null ? bounds : intersect(boundsOf(edtf), bounds);
  if (both === null) throw new Error("a stated date and its bounds share no day");
  return { edtf: date, precision: precisionOf(date, both), bounds: both };
}
