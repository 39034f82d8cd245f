/** Text as it may stand in any file: the first thing that every format does to a text, before its own escapes. */

/** Halves of surrogate pairs, and the two codes that no XML may hold. */
const NO_CHARACTER = /[\p{Surrogate}\uFFFE\uFFFF]/gu;
/** Line breaks and tabs of every kind, NEL and the Unicode separators too. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;
/** What is left of the control characters, and marks that turn the direction of what follows them. */
const HIDDEN = /[\p{Control}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * One line of well-formed Unicode: line breaks become a space, control characters and changes of direction go, lone
 * surrogates become U+FFFD. What the compiler lets into the record is such a line already and stays as it is.
 */
export function cleanLine(text: string): string {
  return text.replace(NO_CHARACTER, "\uFFFD").replace(BREAKS, " ").replace(HIDDEN, "").trim();
}
