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

/** What nearly everyone writes for the kind of a unit, before its name. */
const SHORT_KINDS: Readonly<Record<string, string>> = { tp: "thanh pho", tx: "thi xa" };

/**
 * A spelling, or what a reader typed, made ready to be compared: folded words, one space between them, the kind of
 * unit before a name written out ("TP" is "Thành phố").
 */
export function foldedWords(text: string): string {
  const words = fold(text).replace(NOT_WORD, " ").trim();
  return words.replace(/^(?:tp|tx)(?= |$)/, (kind) => SHORT_KINDS[kind] ?? kind);
}

/**
 * Whether what was typed begins a word of a spelling, or both written as one begin alike; both as `foldedWords` gives
 * them: "nang", "da n", "danang" and "dana ng" find Đà Nẵng, "ang" does not. Nothing typed matches everything.
 */
export function beginsWord(spelling: string, typed: string): boolean {
  return ` ${spelling}`.includes(` ${typed}`) || asOne(spelling).startsWith(asOne(typed));
}

function asOne(words: string): string {
  return words.replaceAll(" ", "");
}
