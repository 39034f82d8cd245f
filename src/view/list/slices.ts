/** Long lists in pieces: each piece is drawn once and left alone, and pieces come one after the other. */
import { memoBy } from "../../base/memo";

/** So many entries make one piece. */
export const SLICE = 50;

/** From so many entries on, the browser lays out only what is near the screen. */
export const LONG = 300;

export type Slice<T> = { readonly start: number; readonly items: readonly T[] };

const cut = memoBy((items: readonly unknown[]): readonly Slice<unknown>[] =>
  Array.from({ length: Math.ceil(items.length / SLICE) }, (_, at) => ({
    start: at * SLICE,
    items: items.slice(at * SLICE, (at + 1) * SLICE),
  })),
);

/** The pieces of a list, in order; the same list (by identity) gives the same pieces. */
export function slicesOf<T>(items: readonly T[]): readonly Slice<T>[] {
  return cut(items) as readonly Slice<T>[];
}
