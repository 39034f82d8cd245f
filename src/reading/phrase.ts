/** Where something was read: the ground of everything that a draft says about an article. */

/** A stretch of a text: the words themselves and their place, in Unicode code points, end exclusive. */
export type Phrase = { readonly text: string; readonly start: number; readonly end: number };
