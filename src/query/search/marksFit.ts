/** Whether diacritics that a reader did type are those of a word: who writes "cồng" means gongs, not "công" or "cộng". */
import type { Word } from "./wordsIn";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARK = /\p{M}/gu;
/** A letter and its marks, in decomposed text. */
const LETTER = /\P{M}\p{M}*/gu;

/** Whether a word has diacritics at all: typed without them, it stands for every way to mark it. */
export function isMarked({ written, folded }: Word): boolean {
  return written !== folded;
}

/**
 * Whether `written` has at least the marks of `typed`, of which it is taken that, without marks, it begins `written`.
 * "niêm" fits "niệm", for a tone may yet be typed; tones count by the word, so that "hoà" fits "hòa".
 */
export function marksFit(typed: Word, { written }: Word): boolean {
  if (!isMarked(typed)) return true;
  const [asked, known] = [typed.written.normalize("NFD"), written.normalize("NFD")];
  if (!(asked.match(TONE) ?? []).every((tone) => known.includes(tone))) return false;
  const letters = known.replace(TONE, "").match(LETTER) ?? [];
  return (asked.replace(TONE, "").match(LETTER) ?? []).every((letter, at) =>
    hasMarks(letters[at] ?? "", letter),
  );
}

function hasMarks(known: string, asked: string): boolean {
  if (asked.startsWith("đ") && !known.startsWith("đ")) return false;
  return (asked.match(MARK) ?? []).every((mark) => known.includes(mark));
}
