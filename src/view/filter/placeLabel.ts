/** What a choice of a place is called, so that it is plain what it finds: "Đà Nẵng (gồm cả Quảng Nam đến 30/6/2025)". */
import type { Lang } from "../../base/lang";
import { memoWord } from "../../base/memo";
import { shortDay } from "../../i18n/shortDate";
import { wordList } from "../../i18n/wordList";
import { existsNow } from "../../place/existsOn";
import { type Gazetteer, unitAt } from "../../place/gazetteer";
import { formedFrom } from "../../place/lineage";
import { nameOn } from "../../place/nameOn";
import type { Unit } from "../../place/unit";
import { addDays, type Day } from "../../time/day";

/** The words that say what became of a unit; a date is the last day on which something held. */
export type PlaceWords = {
  readonly until: (date: string) => string;
  readonly including: (places: string, date: string) => string;
  readonly partOf: (places: string, date: string) => string;
  readonly called: (name: string, date: string) => string;
};

/** The order of names in a language; made when first asked for. */
export const collatorOf = memoWord((lang: Lang) => new Intl.Collator(lang));

export type PlaceLabel = { readonly label: string; readonly note: string | null };

/** A former unit with its last day; one of today with what it was called and what went into it under another name. */
export function placeLabel(unit: Unit, units: Gazetteer, lang: Lang, words: PlaceWords): PlaceLabel {
  const notes = existsNow(unit)
    ? [...formerNames(unit, lang, words), ...mergedNames(unit, units, lang, words)]
    : [words.until(lastDay(unit.validTo, lang))];
  return { label: labelOf(unit, lang), note: notes.filter((note) => note !== "").join("; ") || null };
}

/** Vietnamese districts and wards often share their name with what they lay in: their kind is said. */
function labelOf(unit: Unit, lang: Lang): string {
  const { short, full } = nameOn(unit, null);
  if (unit.country !== "VN" || unit.level < 2) return short[lang];
  return full[lang].charAt(0).toLocaleUpperCase(lang) + full[lang].slice(1);
}

/** Ends are the first day on which something no longer held; nothing is said where none is known. */
function lastDay(end: Day | null, lang: Lang): string {
  return end === null ? "" : shortDay(addDays(end, -1), lang);
}

function formerNames(unit: Unit, lang: Lang, words: PlaceWords): readonly string[] {
  const now = nameOn(unit, null).short[lang];
  return unit.names
    .filter(({ name, to }) => to !== null && name.short[lang] !== now)
    .map(({ name, to }) => words.called(name.short[lang], lastDay(to, lang)));
}

/**
 * What went into the unit under another name; those that ended on one day are named together. Of what was split the
 * unit is a part.
 */
function mergedNames(unit: Unit, units: Gazetteer, lang: Lang, words: PlaceWords): readonly string[] {
  const now = labelOf(unit, lang);
  const others = formedFrom(unit.id, units)
    .map((id) => unitAt(id, units))
    .filter((part) => labelOf(part, lang) !== now);
  const isSplit = ({ successors }: Unit) => successors.length > 1;
  return [
    ...byEnd(
      others.filter((other) => !isSplit(other)),
      lang,
      words.including,
    ),
    ...byEnd(others.filter(isSplit), lang, words.partOf),
  ];
}

type Sentence = (places: string, date: string) => string;

function byEnd(some: readonly Unit[], lang: Lang, sentence: Sentence): readonly string[] {
  const ends = [...new Set(some.map(({ validTo }) => validTo))];
  return ends.map((end) => {
    const names = some.filter(({ validTo }) => validTo === end).map((unit) => labelOf(unit, lang));
    return sentence(wordList(names.sort(collatorOf(lang).compare), lang), lastDay(end, lang));
  });
}
