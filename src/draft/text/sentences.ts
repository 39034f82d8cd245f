/** Where sentences of a paragraph end: locators of claims begin and end there, and a date's tense is looked for within. */
import type { Phrase } from "../../reading/phrase";
import { codePoints } from "./tokens";

/** Words whose full stop belongs to them. A capital letter alone ("Q.", "P.") needs no entry. */
const ABBREVIATED = new Set(
  "tp tx tt q p h ths ts tskh pgs gs bs cn ks ksc nsnd nsưt nggv ngnd nguyên tr st no mr mrs ms dr prof jr sr vs co ltd inc corp đ/c".split(
    " ",
  ),
);
/** A mark that can end a sentence, what closes after it, and the beginning of the next. "…" ends none. */
const ENDS = /(?<!\.)[.!?](?!\.)["”’»)\]]*(?=\s+["“‘«([]?[\p{Lu}\p{Nd}–-])/gu;
const LAST_WORD = /[\p{L}\p{M}/]+$/u;

function isAbbreviation(before: string): boolean {
  const word = LAST_WORD.exec(before.slice(-20))?.[0].normalize("NFC");
  if (word === undefined) return false;
  return ABBREVIATED.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

/** "1. Tên gọi": a number alone counts what follows. */
function isCounter(before: string): boolean {
  return /^\s*\p{Nd}{1,3}$/u.test(before);
}

function endsIn(text: string): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    const before = text.slice(from, index);
    if (mark.startsWith(".") && (isAbbreviation(before) || isCounter(before))) continue;
    from = index + mark.length;
    ends.push(from);
  }
  return [...ends, text.length];
}

/**
 * The sentences of a paragraph, in order, with their final marks and without the spaces around them; never empty ones.
 * A full stop within an abbreviation, a date (`22.1`) or a number (`30.000`) ends none, nor does "…". Linear.
 */
export function sentencesOf(paragraph: Phrase): readonly Phrase[] {
  const sentences: Phrase[] = [];
  let from = 0;
  let at = paragraph.start;
  for (const end of endsIn(paragraph.text)) {
    const whole = paragraph.text.slice(from, end);
    const text = whole.trim();
    const start = at + codePoints(whole.slice(0, whole.length - whole.trimStart().length));
    if (text !== "") sentences.push({ text, start, end: start + codePoints(text) });
    at += codePoints(whole);
    from = end;
  }
  return sentences;
}

/** The lines of a text that hold anything, without the spaces around them: what a paragraph is in a saved text. */
export function linesOf(text: string): readonly Phrase[] {
  const lines: Phrase[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    const start = at + codePoints(line.slice(0, line.length - line.trimStart().length));
    if (trimmed !== "") lines.push({ text: trimmed, start, end: start + codePoints(trimmed) });
    at += codePoints(line) + 1;
  }
  return lines;
}
