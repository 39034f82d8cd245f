/** The choices of the two filters by place: named, sorted as the language sorts, and found by any spelling. */
import type { Lang } from "../../base/lang";
import { memoBy } from "../../base/memo";
import { type Gazetteer, unitAt } from "../../place/gazetteer";
import { foldedWords, spellingsOf } from "../../place/spellings";
import type { Unit } from "../../place/unit";
import type { PlaceFacet } from "../../query/facets";
import type { Option } from "./option";
import { collatorOf, type PlaceWords, placeLabel } from "./placeLabel";

const foldedSpellings = memoBy((unit: Unit) => [...new Set(spellingsOf(unit).map(foldedWords))]);

/** What does not change from one choice to the next. */
type Naming = { readonly units: Gazetteer; readonly lang: Lang; readonly words: PlaceWords };

/** The options of a filter by place. Within a whole, larger units stand before smaller ones, newer before older. */
export function placeOptions(
  facets: readonly PlaceFacet[],
  units: Gazetteer,
  lang: Lang,
  words: PlaceWords,
): Option[] {
  return inOrder(facets, { units, lang, words });
}

function inOrder(facets: readonly PlaceFacet[], naming: Naming): Option[] {
  const { compare } = collatorOf(naming.lang);
  return facets
    .map((facet) => ({ unit: unitAt(facet.unit, naming.units), option: optionOf(facet, naming) }))
    .sort(
      (a, b) =>
        a.unit.level - b.unit.level ||
        lastingOf(b.unit) - lastingOf(a.unit) ||
        compare(a.option.label, b.option.label),
    )
    .map(({ option }) => option);
}

/** Units of today count as lasting longer than any that has ended. */
function lastingOf({ validTo }: Unit): number {
  return validTo ?? Number.MAX_SAFE_INTEGER;
}

function optionOf({ unit: id, count, parts }: PlaceFacet, naming: Naming): Option {
  const unit = unitAt(id, naming.units);
  return {
    value: id,
    ...placeLabel(unit, naming.units, naming.lang, naming.words),
    count,
    parts: inOrder(parts, naming),
    folded: foldedSpellings(unit),
    family: null,
    kind: null,
  };
}
