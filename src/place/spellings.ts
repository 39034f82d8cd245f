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

/** Folded words, one space between them: "Jeollabuk-do" and "jeollabuk do" become the same. */
function words(text: string): string {
  return fold(text).replace(NOT_WORD, " ").trim();
}

/**
 * Whether what a reader typed begins a word of one of the unit's spellings, diacritics, case and punctuation left
 * aside: "nang", "da n" and "danang" find Đà Nẵng. Nothing typed matches everything.
 */
export function matchesSpelling(unit: Unit, typed: string): boolean {
  const wanted = words(typed);
  return spellingsOf(unit).some((spelling) => {
    const known = words(spelling);
    return ` ${known}`.includes(` ${wanted}`) || known.replaceAll(" ", "").startsWith(wanted);
  });
}
