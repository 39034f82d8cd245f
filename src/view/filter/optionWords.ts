/** How a value of a list is called wherever it is named: in a menu, on a chip, on paper. */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Field, Kind, Status } from "../../dataset/vocabulary";
import { unitAt } from "../../place/gazetteer";
import type { Facet } from "../../query/question";
import type { OptionWords } from "./option";
import { type PlaceWords, placeLabel } from "./placeLabel";

/** The filters that are offered as menus. */
export type MenuFacet = Exclude<Facet, "partnership">;

/** The words of a value. Throws for a place that is not in the gazetteer. */
export function optionWords(
  { units, vocabulary }: Index,
  facet: MenuFacet,
  value: string,
  lang: Lang,
  words: PlaceWords,
): OptionWords {
  switch (facet) {
    case "province":
    case "partner":
      return placeLabel(unitAt(value, units), units, lang, words);
    // Lists hold only values of their own vocabulary.
    case "field":
      return { label: vocabulary.fields[value as Field].name[lang], note: null };
    case "kind":
      return { label: vocabulary.kinds[value as Kind][lang], note: null };
    case "status":
      return { label: vocabulary.statuses[value as Status][lang], note: null };
  }
}
