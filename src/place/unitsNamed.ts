/** What a spelling in a source of some day means: the same words name different places, by country and by date. */
import type { Day } from "../time/day";
import { existsOn } from "./existsOn";
import type { Gazetteer } from "./gazetteer";
import { nameOn } from "./nameOn";
import { foldedWords, spellingsOf } from "./spellings";
import type { Unit } from "./unit";

/** Where and when a spelling was used: ISO 3166-1 alpha-2, and the day; null means today. */
export type Usage = { readonly country: string; readonly day: Day | null };

/**
 * The units of the country that were there that day and can be meant, in gazetteer order; none where nothing fits.
 * Case and diacritics do not matter. What bore the name that day goes before what is only spelt so now and then:
 * "TP Huế" was the provincial city until the end of 2024 and is the whole unit since.
 */
export function unitsNamed(spelling: string, usage: Usage, gazetteer: Gazetteer): readonly Unit[] {
  const written = foldedWords(spelling);
  const there = [...gazetteer.values()].filter((unit) => isThere(unit, usage));
  const byName = there.filter((unit) => namesOn(unit, usage.day).includes(written));
  if (byName.length > 0) return byName;
  return there.filter((unit) => spellingsOf(unit).map(foldedWords).includes(written));
}

function isThere(unit: Unit, { country, day }: Usage): boolean {
  return unit.country === country && (day === null ? unit.validTo === null : existsOn(unit, day));
}

function namesOn(unit: Unit, day: Day | null): readonly string[] {
  const { short, full, local } = nameOn(unit, day);
  return [short.vi, short.en, full.vi, full.en, local].map(foldedWords);
}
