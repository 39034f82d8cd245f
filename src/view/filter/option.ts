/** One choice of a filter, and those within it. */
import type { Family, Kind } from "../../dataset/vocabulary";

/** How a choice is called; `note` is a second, softer part: until when a unit existed, what one of today includes. */
export type OptionWords = { readonly label: string; readonly note: string | null };

/** One choice; `folded` is what a reader's typing is compared with. */
export type Option = OptionWords & {
  readonly value: string;
  readonly count: number;
  /** What lies in it and what it was made from, in the order in which they are shown. */
  readonly parts: readonly Option[];
  readonly folded: readonly string[];
  readonly family: Family | null;
  readonly kind: Kind | null;
};

/** The label with its note: "Quảng Nam (đến 30/6/2025)". */
export function optionName({ label, note }: OptionWords): string {
  return note ? `${label} (${note})` : label;
}
