/** What a reader asked to take away. */
import type { Milestone } from "../../dataset/dataset";
import type { Answer } from "../../query/answer";

/** An answer as a whole, or one milestone to be cited. */
export type Taken =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "milestone"; readonly milestone: Milestone };

export type TakeProps = { readonly taken: Taken };
