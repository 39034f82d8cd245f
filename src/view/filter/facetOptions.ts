/** What a menu offers, made ready to show in the reader's language. */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Family, Kind } from "../../dataset/vocabulary";
import { foldedWords } from "../../place/spellings";
import type { Facets } from "../../query/facets";
import type { Option } from "./option";
import { type MenuFacet, optionWords } from "./optionWords";
import type { PlaceWords } from "./placeLabel";
import { placeOptions } from "./placeOptions";

/** The options of one menu, in the order in which they are shown. */
export function facetOptions(
  index: Index,
  facets: Facets,
  facet: MenuFacet,
  lang: Lang,
  words: PlaceWords,
): readonly Option[] {
  const word = (value: string, count: number, family: Family | null, kind: Kind | null): Option => {
    const { label, note } = optionWords(index, facet, value, lang, words);
    return { value, label, note, count, parts: [], folded: [foldedWords(label), value], family, kind };
  };
  switch (facet) {
    case "province":
    case "partner":
      return placeOptions(facets[facet], index.units, lang, words);
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
