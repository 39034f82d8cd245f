/** The search as the page uses it, in one piece with the code that builds it: it comes when a reader turns to the search. */
import type { Found } from "../failures";
import { rankOf, type Search, search } from "./search";

export type Finder = {
  /** See `search`. */
  readonly find: (text: string) => Found | null;
  /** See `rankOf`. */
  readonly rank: (text: string) => Uint32Array;
};

/** Another finder for another search, so that results are made anew. */
export function finderOf(index: Search): Finder {
  return { find: (text) => search(index, text), rank: (text) => rankOf(index, text) };
}
