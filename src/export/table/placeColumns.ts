/** The columns that name a place: its id, its name of the day, what it lay in. */
import type { Localized } from "../../base/lang";
import { fullPlaceName, placeWithin } from "../../place/placeWords";
import type { PlaceId } from "../../place/unit";
import type { Day } from "../../time/day";
import { type Column, inBoth } from "./column";

/** The unit that a row names, and the day by whose names it is called; null for today's. */
export type PlaceOn = { readonly id: PlaceId; readonly day: Day | null };

type Words = { readonly name: string; readonly title: Localized; readonly when: Localized };

const WITHIN: Localized = {
  vi: "Đơn vị cấp trên, gần nhất trước; với nơi ở nước ngoài có cả tên nước.",
  en: "What it lies in, the nearest first; abroad with the country.",
};

/** Five columns: `<name>_id`, the full name and what it lies in, each in both languages. */
export function placeColumns<R>(
  { name, title, when }: Words,
  placeOf: (row: R) => PlaceOn,
): readonly Column<R>[] {
  return [
    {
      name: `${name}_id`,
      holds: "text",
      title: { vi: `Mã: ${title.vi}`, en: `Id: ${title.en}` },
      about: {
        vi: "Mã cố định của đơn vị hành chính, như trong dataset.json.",
        en: "Permanent id of the administrative unit, as in dataset.json.",
      },
      required: true,
      value: (row) => placeOf(row).id,
    },
    ...inBoth<R>({ name, title, about: when, required: true }, (row, lang, { excerpt }) => {
      const { id, day } = placeOf(row);
      return fullPlaceName(excerpt.units, id, day, lang);
    }),
    ...inBoth<R>(
      {
        name: `${name}_within`,
        title: { vi: `${title.vi} thuộc`, en: `${title.en} lies in` },
        about: WITHIN,
      },
      (row, lang, { excerpt }) => {
        const { id, day } = placeOf(row);
        return placeWithin(excerpt.units, id, day, lang);
      },
    ),
  ];
}

/** The country of a place. */
export function countryColumn<R>(name: string, title: Localized, placeOf: (row: R) => PlaceOn): Column<R> {
  return {
    name,
    holds: "text",
    title,
    about: { vi: "Mã nước hai chữ (ISO 3166-1).", en: "Two-letter country code (ISO 3166-1)." },
    required: true,
    value: (row, { excerpt }) => excerpt.units.get(placeOf(row).id)?.country ?? null,
  };
}
