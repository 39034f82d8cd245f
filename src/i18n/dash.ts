/** The dash between two dates or years. */

/** "24–30 October", "28 September – 3 October": close where the first is one word, else spaced. */
export function dash(from: string, to: string): string {
  return /^[\p{L}\d]+$/u.test(from) ? `${from}–${to}` : `${from} – ${to}`;
}
