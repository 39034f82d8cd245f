/**
 * Dates as editors write them: the part of EDTF (ISO 8601-2:2019, Library of Congress profile) that records use.
 * Seasons, unspecified digits (`XXXX`) and negative years are refused: a source never states them.
 */

/** A day, a month or a year. `month` counts from 1; `date` is null for a month, both are null for a year. */
export type Point = {
  readonly kind: "point";
  readonly year: number;
  readonly month: number | null;
  readonly date: number | null;
  /** `~`: about this date. Widens its bounds by one unit of its precision on either side. */
  readonly approximate: boolean;
  /** `?`: the source is in doubt. Changes the wording, not the bounds. */
  readonly uncertain: boolean;
};

/** `a/b`: it lasted from a to b. A null end is open (`..`); a span has at least one end. */
export type Span = { readonly kind: "span"; readonly start: Point | null; readonly end: Point | null };

/** `a..b` within a set: any date from a to b; a null side is open. */
export type Range = { readonly kind: "range"; readonly from: Point | null; readonly to: Point | null };

/** `[a,b..c]`: once, on one of these dates. Never empty. */
export type OneOf = { readonly kind: "oneOf"; readonly members: readonly (Point | Range)[] };

/** Any date that a record can state. */
export type EdtfDate = Point | Span | OneOf;
