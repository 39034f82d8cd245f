/** Every way in which a reader may write a place, and whether what was typed is one of them. */
import { fold } from "../base/fold";
import type { Unit } from "./unit";

const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** All names of all periods, short, full and local, and the aliases; each once, the newest name first. */
export function spellingsOf(unit: Unit): readonly string[] {
  const names = [...unit.names]
    .reverse()
    .flatMap(({ name }) => [name.short.vi, name.short.en, name.full.vi, name.full.en, name.local]);
  return [...new Set([...names, ...unit.aliases])];
}

/** A spelling, or what a reader typed, made ready to be compared: folded words, one space between them. */
export function foldedWords(text: string): string {
  return fold(text).replace(NOT_WORD, " ").trim();
}

/**
 * Whether what was typed begins a word of a spelling, or the whole written as one; both as `foldedWords` gives them:
 * "nang", "da n" and "danang" find Đà Nẵng, "ang" does not. Nothing typed matches everything.
 */
export function beginsWord(spelling: string, typed: string): boolean {
  return ` ${spelling}`.includes(` ${typed}`) || spelling.replaceAll(" ", "").startsWith(typed);
}
