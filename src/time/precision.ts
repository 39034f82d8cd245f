/** How exactly a date is known; decides the mark that is drawn and the words beside it. */

/**
 * day, month, year: the EDTF date has that precision. span: it lasted from one date to another.
 * bounded: once, some time within limits of which one may be missing. open: has begun, no end known.
 * unknown: nothing bounds it on either side.
 */
export type Precision = "day" | "month" | "year" | "span" | "bounded" | "open" | "unknown";

/** All precisions, the most exact first. */
export const PRECISIONS: readonly Precision[] = [
  "day",
  "month",
  "year",
  "span",
  "bounded",
  "open",
  "unknown",
];
