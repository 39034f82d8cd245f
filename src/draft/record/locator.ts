/** Where a claim stands in the archived text, in the form of the record. */
import type { Phrase } from "../../reading/phrase";

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits; hashing is the platform's. */
export type Sha256Of = (text: string) => string;

/** As `EvidenceRecord` writes it. */
export type Locator = {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly paragraph: number;
  readonly fragment: readonly string[];
};

const MOST_WORDS = 4;

/** The first and last words, at most four each, so that a browser finds the passage; one piece where it is short. */
export function fragmentOf(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  if (words.length <= MOST_WORDS) return [words.join(" ")];
  const each = Math.min(MOST_WORDS, Math.floor(words.length / 2));
  return [words.slice(0, each).join(" "), words.slice(-each).join(" ")];
}

/** The locator of a passage of a paragraph. */
export function locatorOf(phrase: Phrase, paragraph: number, sha256: Sha256Of): Locator {
  const { text, start, end } = phrase;
  return { start, end, sha256: sha256(text), paragraph, fragment: fragmentOf(text) };
}
