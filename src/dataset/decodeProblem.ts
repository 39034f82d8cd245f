/** Why a file of the dataset cannot be shown: what decode answers instead of a value. */

/** version: written for another page (`found` is its format number, null if none). damaged: `at` names the first spot. */
export type DecodeProblem =
  | { readonly kind: "version"; readonly found: number | null }
  | { readonly kind: "damaged"; readonly at: string };
