/** What a reader asked to take away. */
import type { Milestone } from "../../dataset/dataset";
import type { Answer } from "../../query/answer";
import type { View } from "../../session/session";

/** An answer as a whole, the view of it for a page of someone else, or one milestone to be cited. */
export type Taken =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "embed"; readonly view: View }
  | { readonly kind: "milestone"; readonly milestone: Milestone };

export type TakeProps = { readonly taken: Taken };
