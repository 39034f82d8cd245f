/** What each filter offers, made ready to show: names in the reader's language, sorted as that language sorts. */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Family, Kind } from "../../dataset/vocabulary";
import { shortDay } from "../../i18n/shortDate";
import { nameOn } from "../../place/nameOn";
import { beginsWord, foldedWords, spellingsOf } from "../../place/spellings";
import type { PlaceId, Unit } from "../../place/unit";
import type { Facets, PartnerFacet } from "../../query/facets";
import type { Facet } from "../../query/question";
import { addDays } from "../../time/day";

/** One choice; `depth` indents parts below their whole. `folded` is what a reader's typing is compared with. */
export type Option = {
  readonly value: string;
  readonly label: string;
  /** A second, softer part of the label: until when a former unit existed. */
  readonly note: string | null;
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
export function unitLabel(unit: Unit, lang: Lang, words: Words): { label: string; note: string | null } {
  const note = unit.validTo === null ? null : words.until(shortDay(addDays(unit.validTo, -1), lang));
  return { label: nameOn(unit, null).short[lang], note };
}

function placeOption(
  index: Index,
  id: PlaceId,
  count: number,
  depth: 0 | 1 | 2,
  lang: Lang,
  words: Words,
): Option {
  const unit = index.units.get(id);
  if (!unit) throw new Error(`no unit ${id} in the gazetteer`);
  const folded = spellingsOf(unit).map(foldedWords);
  return { value: id, ...unitLabel(unit, lang, words), count, depth, folded, family: null, kind: null };
}

function wordOption(
  value: string,
  label: string,
  count: number,
  family: Family | null,
  kind: Kind | null,
): Option {
  return { value, label, note: null, count, depth: 0, folded: [foldedWords(label), value], family, kind };
}

/** The options of one menu, in the order in which they are shown. */
export function facetOptions(
  index: Index,
  facets: Facets,
  facet: MenuFacet,
  lang: Lang,
  words: Words,
): Option[] {
  const collator = new Intl.Collator(lang);
  const byName = (a: readonly Option[], b: readonly Option[]) =>
    collator.compare(a[0]?.label ?? "", b[0]?.label ?? "");
  const place = (id: PlaceId, count: number, depth: 0 | 1 | 2) =>
    placeOption(index, id, count, depth, lang, words);
  const partner = (entry: PartnerFacet, depth: 0 | 1 | 2): Option[] => [
    place(entry.unit, entry.count, depth),
    ...entry.parts
      .map((part) => partner(part, depth === 0 ? 1 : 2))
      .sort(byName)
      .flat(),
  ];
  const { vocabulary } = index;
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
        fields.map(({ value, count }) =>
          wordOption(value, vocabulary.fields[value].name[lang], count, family, null),
        ),
      );
    case "kind":
      return facets.kind.map(({ value, count }) =>
        wordOption(value, vocabulary.kinds[value][lang], count, null, value),
      );
    case "status":
      return facets.status.map(({ value, count }) =>
        wordOption(value, vocabulary.statuses[value][lang], count, null, null),
      );
  }
}

/** Options of which a word begins with what was typed. A part keeps its whole in sight. */
export function matchingOptions(options: readonly Option[], typed: string): Option[] {
  const wanted = foldedWords(typed);
  if (wanted === "") return [...options];
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
