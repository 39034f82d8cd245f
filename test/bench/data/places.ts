/** Places for made-up partnerships: those of the gazetteer, and invented ones until there are enough. */

import { fold } from "../../../src/base/fold";
import type { Localized } from "../../../src/base/lang";
import type { Gazetteer } from "../../../src/place/gazetteer";
import type { PlaceId, Unit } from "../../../src/place/unit";

/** The sides of partnerships to draw from, each a chain of units through time, and every unit they need. */
export type Places = {
  readonly vn: readonly (readonly PlaceId[])[];
  readonly abroad: readonly (readonly PlaceId[])[];
  readonly gazetteer: Gazetteer;
};

/** As many as Việt Nam has provinces; abroad as many as a thousand partnerships can be told apart by. */
const VN_LEAST = 34;
const ABROAD_LEAST = 120;

const FIRST = ["An", "Bình", "Đại", "Hòa", "Long", "Minh", "Phước", "Tân", "Thanh", "Vĩnh"];
const SECOND = ["Châu", "Đức", "Hải", "Lộc", "Phong", "Sơn", "Thịnh", "Xuyên"];
const STEMS = [
  "Asa",
  "Haru",
  "Kita",
  "Mino",
  "Saga",
  "Toyo",
  "Uji",
  "Yama",
  "Luang",
  "Savan",
  "Xieng",
  "Nam",
];
const ENDS = ["gawa", "hara", "moto", "nan", "san", "shima", "tani", "ung", "won", "zaki"];
const COUNTRIES: readonly { readonly id: PlaceId; readonly code: string; readonly name: Localized }[] = [
  { id: "jp", code: "JP", name: { vi: "Nhật Bản", en: "Japan" } },
  { id: "la", code: "LA", name: { vi: "Lào", en: "Laos" } },
  { id: "kr", code: "KR", name: { vi: "Hàn Quốc", en: "South Korea" } },
];

function unitOf(changes: Pick<Unit, "id" | "country" | "level" | "parent">, short: Localized): Unit {
  return {
    ...changes,
    type: { vi: "tỉnh", en: "province" },
    names: [{ name: { short, full: short, local: short.vi }, from: null, to: null }],
    aliases: [],
    iso: null,
    centroid: null,
    seat: null,
    validFrom: null,
    validTo: null,
    successors: [],
  };
}

/** Every first word with every second one, the first words changing fastest. */
function pairs(first: readonly string[], second: readonly string[], joint: string): readonly string[] {
  return second.flatMap((end) => first.map((start) => `${start}${joint}${end}`));
}

function inventedVn(count: number): readonly Unit[] {
  return pairs(FIRST, SECOND, " ")
    .slice(0, count)
    .map((vi, nth) =>
      unitOf({ id: `vn-made-up-${nth}`, country: "VN", level: 1, parent: "vn" }, { vi, en: plainCase(vi) }),
    );
}

function inventedAbroad(count: number): readonly Unit[] {
  return pairs(STEMS, ENDS, "")
    .slice(0, count)
    .map((name, nth) => {
      const { id, code } = COUNTRIES[nth % COUNTRIES.length] ?? { id: "jp", code: "JP" };
      const place = { id: `${id}-made-up-${nth}`, country: code, level: 1, parent: id } as const;
      return unitOf(place, { vi: name, en: name });
    });
}

/** Without diacritics, as English names of places are written. */
function plainCase(vi: string): string {
  return fold(vi).replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A unit with the one that took over from it; a unit that came out of another stands in that one's chain. */
function chainsOf(units: readonly Unit[]): readonly (readonly PlaceId[])[] {
  const heirs = new Set(units.flatMap(({ successors }) => successors));
  return units
    .filter(({ id, level }) => level > 0 && !heirs.has(id))
    .map(({ id, successors }) => [id, ...successors.slice(0, 1)]);
}

/** The real places, filled up. */
export function placesFor(gazetteer: Gazetteer): Places {
  const real = [...gazetteer.values()];
  const vn = chainsOf(real.filter(({ country }) => country === "VN"));
  const abroad = chainsOf(real.filter(({ country }) => country !== "VN"));
  const moreVn = inventedVn(Math.max(0, VN_LEAST - vn.length));
  const moreAbroad = inventedAbroad(Math.max(0, ABROAD_LEAST - abroad.length));
  const countries = COUNTRIES.filter(({ id }) => !gazetteer.has(id)).map(({ id, code, name }) =>
    unitOf({ id, country: code, level: 0, parent: null }, name),
  );
  const units = [...real, ...countries, ...moreVn, ...moreAbroad];
  return {
    vn: [...vn, ...chainsOf(moreVn)],
    abroad: [...abroad, ...chainsOf(moreAbroad)],
    gazetteer: new Map(units.map((unit) => [unit.id, unit])),
  };
}
