/** What a line of a saved page looks like: the features from which its role is decided. */

const SENTENCE_END = /[.!?…;:][”"’»)\]]*\s*(?:\|\s*)?$/u;
const INNER_END = /[.!?…][”"’»)]*\s+[“"‘(]?\p{Lu}/u;
const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

export type LineShape = {
  readonly text: string;
  readonly words: number;
  /** It ends as a sentence does. */
  readonly isClosed: boolean;
  /** It holds more than one sentence. */
  readonly isLong: boolean;
  /** Every letter is a capital. */
  readonly isCapitals: boolean;
  /** Two to five words that all begin with a capital and hold no figures: how names are printed. */
  readonly isNameLike: boolean;
};

/** Full stops of abbreviations end no sentence. */
function withoutAbbreviations(text: string): string {
  return text.replace(/(?<![\p{L}])(?:TP|Tp|TX|TT|ThS|TS|PGS|GS|BS|\p{Lu})\./gu, "");
}

/** Longer lines are no names and no credits; what only short lines can be is not looked for in them. */
const LONGEST_SHORT = 120;

function isCapitalsOnly(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase();
}

function isLikeAName(text: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5 || /[\p{Nd}:,!?]/u.test(text)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** Looks at one line, trimmed. Linear in its length. */
export function shapeOf(text: string): LineShape {
  const isShort = text.length <= LONGEST_SHORT;
  const words = isShort ? (text.match(WORD) ?? []) : null;
  return {
    text,
    words: words?.length ?? text.split(" ").length,
    isClosed: SENTENCE_END.test(text.slice(-LONGEST_SHORT)),
    isLong: INNER_END.test(withoutAbbreviations(text)),
    isCapitals: isShort && isCapitalsOnly(text),
    isNameLike: words !== null && isLikeAName(text, words),
  };
}
