/** The rows of the tables of coverage: places by name, each with what belongs to it below. */
import type { Lang } from "../../base/lang";
import type { Coverage, Holdings, PlaceHoldings } from "../../dataset/coverage";
import type { PlaceId } from "../../place/unit";

/** A row; `label` names its place. `former`: a unit that was merged into the place of the row above. */
export type CoverageRow = Holdings & {
  readonly unit: PlaceId;
  readonly label: string;
  readonly former: boolean;
};

/** Citations that were checked and those that were not, as shares of all (0 to 1); null where nothing is cited. */
export type Shares = { readonly checked: number; readonly cited: number };

export function sharesOf({ claims, checked }: Holdings): Shares | null {
  return claims === 0 ? null : { checked: checked / claims, cited: (claims - checked) / claims };
}

type Name = (id: PlaceId) => string;

function rowOf(place: PlaceHoldings, former: boolean, nameOf: Name): CoverageRow {
  const { unit, partnerships, milestones, sources, claims, checked } = place;
  return { unit, label: nameOf(unit), former, partnerships, milestones, sources, claims, checked };
}

/** Provinces as the language sorts them, below each its former units, the newest first. */
export function provinceRows({ provinces }: Coverage, nameOf: Name, lang: Lang): readonly CoverageRow[] {
  const { compare } = new Intl.Collator(lang);
  return provinces
    .map((province) => ({ province, name: nameOf(province.unit) }))
    .sort((a, b) => compare(a.name, b.name))
    .flatMap(({ province }) => [
      rowOf(province, false, nameOf),
      ...province.former.map((former) => rowOf(former, true, nameOf)),
    ]);
}

/** Countries as the language sorts them. */
export function countryRows({ countries }: Coverage, nameOf: Name, lang: Lang): readonly CoverageRow[] {
  const { compare } = new Intl.Collator(lang);
  return countries.map((country) => rowOf(country, false, nameOf)).sort((a, b) => compare(a.label, b.label));
}
