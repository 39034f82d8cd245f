/** The beginning of a text that may be endless, for sentences that quote it. */

/**
 * The text where it has at most `most` characters (code points), else its first ones and an ellipsis. Looks at no more of
 * it than that, so that megabytes cost nothing.
 */
export function beginning(text: string, most: number): string {
  // Two code units make a character at most; one more tells whether there is more.
  const start = Array.from(text.slice(0, 2 * most + 2));
  return start.length > most ? `${start.slice(0, most).join("")}…` : text;
}
