/** What each filter offers, made ready to show: names in the reader's language, sorted as that language sorts. */
import type { Lang } from "../../base/lang";
import { memoBy } from "../../base/memo";
import type { Index } from "../../dataset/dataset";
import type { Family, Field, Kind, Status } from "../../dataset/vocabulary";
import { shortDay } from "../../i18n/shortDate";
import { unitAt } from "../../place/gazetteer";
import { nameOn } from "../../place/nameOn";
import { beginsWord, foldedWords, spellingsOf } from "../../place/spellings";
import type { PlaceId, Unit } from "../../place/unit";
import type { Facets, PartnerFacet } from "../../query/facets";
import type { Facet } from "../../query/question";
import { addDays } from "../../time/day";

/** How a choice is called; `note` is a second, softer part: until when a former unit existed. */
export type OptionWords = { readonly label: string; readonly note: string | null };

/** One choice; `depth` indents parts below their whole. `folded` is what a reader's typing is compared with. */
export type Option = OptionWords & {
  readonly value: string;
  readonly count: number;
  readonly depth: 0 | 1 | 2;
  readonly folded: readonly string[];
  readonly family: Family | null;
  readonly kind: Kind | null;
};

/** The filters that are offered as menus. */
export type MenuFacet = Exclude<Facet, "partnership">;

type Words = { readonly until: (date: string) => string };

/** The name of a unit with, for a former one, the last day on which it existed. */
export function unitLabel(unit: Unit, lang: Lang, words: Words): OptionWords {
  const note = unit.validTo === null ? null : words.until(shortDay(addDays(unit.validTo, -1), lang));
  return { label: nameOn(unit, null).short[lang], note };
}

/** How a value of a list is called. Throws for a place that is not in the gazetteer. */
export function optionWords(
  { units, vocabulary }: Index,
  facet: MenuFacet,
  value: string,
  lang: Lang,
  words: Words,
): OptionWords {
  switch (facet) {
    case "province":
    case "partner":
      return unitLabel(unitAt(value as PlaceId, units), lang, words);
    // Lists hold only values of their own vocabulary.
    case "field":
      return { label: vocabulary.fields[value as Field].name[lang], note: null };
    case "kind":
      return { label: vocabulary.kinds[value as Kind][lang], note: null };
    case "status":
      return { label: vocabulary.statuses[value as Status][lang], note: null };
  }
}

/** Spellings hold every language; they are folded once. */
const foldedSpellings = memoBy((unit: Unit) => spellingsOf(unit).map(foldedWords));

/** Compares as the language sorts; made once, as it costs more than a whole menu. */
const collators = new Map<Lang, Intl.Collator>();

function collatorOf(lang: Lang): Intl.Collator {
  const collator = collators.get(lang) ?? new Intl.Collator(lang);
  collators.set(lang, collator);
  return collator;
}

/** The options of one menu, in the order in which they are shown. */
export function facetOptions(
  index: Index,
  facets: Facets,
  facet: MenuFacet,
  lang: Lang,
  words: Words,
): Option[] {
  const collator = collatorOf(lang);
  const byName = (a: readonly Option[], b: readonly Option[]) =>
    collator.compare(a[0]?.label ?? "", b[0]?.label ?? "");
  const place = (id: PlaceId, count: number, depth: 0 | 1 | 2): Option => {
    const unit = unitAt(id, index.units);
    const folded = foldedSpellings(unit);
    return { value: id, ...unitLabel(unit, lang, words), count, depth, folded, family: null, kind: null };
  };
  const partner = (entry: PartnerFacet, depth: 0 | 1 | 2): Option[] => [
    place(entry.unit, entry.count, depth),
    ...entry.parts
      .map((part) => partner(part, depth === 0 ? 1 : 2))
      .sort(byName)
      .flat(),
  ];
  const word = (value: string, count: number, family: Family | null, kind: Kind | null): Option => {
    const { label } = optionWords(index, facet, value, lang, words);
    return { value, label, note: null, count, depth: 0, folded: [foldedWords(label), value], family, kind };
  };
  switch (facet) {
    case "province":
      return facets.province
        .map(({ unit, count, former }) => [
          place(unit, count, 0),
          ...former
            .map((old) => place(old.unit, old.count, 1))
            .sort((a, b) => collator.compare(a.label, b.label)),
        ])
        .sort(byName)
        .flat();
    case "partner":
      return facets.partner
        .map((entry) => partner(entry, 0))
        .sort(byName)
        .flat();
    case "field":
      return facets.field.flatMap(({ family, fields }) =>
        fields.map(({ value, count }) => word(value, count, family, null)),
      );
    case "kind":
      return facets.kind.map(({ value, count }) => word(value, count, null, value));
    case "status":
      return facets.status.map(({ value, count }) => word(value, count, null, null));
  }
}

/** Options of which a word begins with what was typed. A part keeps its whole in sight. */
export function matchingOptions(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = foldedWords(typed);
  if (wanted === "") return options;
  const hits = new Set<Option>();
  const wholes: Option[] = [];
  for (const option of options) {
    wholes.length = option.depth;
    wholes[option.depth] = option;
    if (option.folded.some((spelling) => beginsWord(spelling, wanted)))
      for (const each of wholes) if (each) hits.add(each);
  }
  return options.filter((option) => hits.has(option));
}
