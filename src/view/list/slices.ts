/** Long lists in pieces: each piece is drawn once and left alone, and pieces come one after the other. */
import { memoBy } from "../../base/memo";

/** So many entries make one piece. */
export const SLICE = 50;

/** From so many entries on, the browser lays out only what is near the screen. */
export const LONG = 300;

/** A list that can be cut: an array, or milestones. */
type Sliceable = { readonly length: number; readonly slice: (start: number, end: number) => Sliceable };

export type Slice<L> = { readonly start: number; readonly items: L };

const cut = memoBy((items: Sliceable): readonly Slice<Sliceable>[] =>
  Array.from({ length: Math.ceil(items.length / SLICE) }, (_, at) => ({
    start: at * SLICE,
    items: items.slice(at * SLICE, (at + 1) * SLICE),
  })),
);

/** The pieces of a list, in order; the same list (by identity) gives the same pieces. */
export function slicesOf<L extends Sliceable>(items: L): readonly Slice<L>[] {
  return cut(items) as readonly Slice<L>[]; // a slice of a list is such a list
}
