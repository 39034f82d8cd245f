/** Everything that is known of when a milestone was: the value that marks, words and filters are made from. */
import type { Bounds } from "./bounds";
import type { EdtfDate } from "./edtf";
import type { Precision } from "./precision";

/** `edtf` is null only where nothing bounds the date on either side; precision and bounds follow from it. */
export type KnownDate = {
  readonly edtf: EdtfDate | null;
  readonly precision: Precision;
  readonly bounds: Bounds;
};
