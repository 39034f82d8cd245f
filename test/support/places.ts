/** A small gazetteer for tests, of real units on either side of the reform of 1 July 2025, and a renamed one. */
import type { Localized } from "../../src/base/lang";
import type { Gazetteer } from "../../src/place/gazetteer";
import type { NamePeriod, PlaceId, Unit, UnitName } from "../../src/place/unit";
import { day } from "./dates";

/** The day from which Việt Nam has 34 units and no districts. */
export const REFORM = day("2025-07-01");

/** A name in both languages: short, full, and local where it is not the Vietnamese one. */
export function named(short: Localized, full: Localized, local: string = short.vi): UnitName {
  return { short, full, local };
}

/** A period of a name, never or not yet ended where a side is left out. */
export function period(name: UnitName, from: string | null = null, to: string | null = null): NamePeriod {
  return { name, from: from === null ? null : day(from), to: to === null ? null : day(to) };
}

/** A unit of the first level in Việt Nam that always existed; `changes` says what else it is. */
export function unit(id: PlaceId, name: UnitName, changes: Partial<Unit> = {}): Unit {
  return {
    id,
    country: "VN",
    level: 1,
    type: { vi: "tỉnh", en: "province" },
    parent: null,
    names: [period(name)],
    aliases: [],
    iso: null,
    centroid: null,
    seat: null,
    validFrom: null,
    validTo: null,
    successors: [],
    ...changes,
  };
}

/** What a unit that the reform ended has in common with others. */
export function endedBy(...successors: PlaceId[]): Partial<Unit> {
  return { validTo: REFORM, successors };
}

const daNang = named({ vi: "Đà Nẵng", en: "Da Nang" }, { vi: "Thành phố Đà Nẵng", en: "Da Nang City" });
const dakLak = named({ vi: "Đắk Lắk", en: "Dak Lak" }, { vi: "Tỉnh Đắk Lắk", en: "Dak Lak Province" });
const korean: Partial<Unit> = { country: "KR" };

const units: readonly Unit[] = [
  unit("vn", named({ vi: "Việt Nam", en: "Viet Nam" }, { vi: "Việt Nam", en: "Viet Nam" }), { level: 0 }),
  unit("vn-da-nang-pre2025", daNang, { ...endedBy("vn-da-nang"), aliases: ["Danang"], parent: "vn" }),
  unit("vn-da-nang", daNang, { validFrom: REFORM, aliases: ["Danang"], parent: "vn" }),
  unit(
    "vn-quang-nam",
    named({ vi: "Quảng Nam", en: "Quang Nam" }, { vi: "Tỉnh Quảng Nam", en: "Quang Nam Province" }),
    { ...endedBy("vn-da-nang"), validFrom: day("1997-01-01"), parent: "vn" },
  ),
  unit("vn-dak-lak-pre2025", dakLak, { ...endedBy("vn-dak-lak"), parent: "vn" }),
  unit(
    "vn-phu-yen",
    named({ vi: "Phú Yên", en: "Phu Yen" }, { vi: "Tỉnh Phú Yên", en: "Phu Yen Province" }),
    {
      ...endedBy("vn-dak-lak"),
      parent: "vn",
    },
  ),
  unit("vn-dak-lak", dakLak, { validFrom: REFORM, aliases: ["Đắc Lắc", "Darlac"], parent: "vn" }),
  unit(
    "vn2-hai-chau",
    named({ vi: "Hải Châu", en: "Hai Chau" }, { vi: "quận Hải Châu", en: "Hai Chau District" }),
    { ...endedBy("vn3-hai-chau", "vn3-hoa-cuong"), level: 2, parent: "vn-da-nang-pre2025" },
  ),
  unit(
    "vn3-hai-chau",
    named({ vi: "Hải Châu", en: "Hai Chau" }, { vi: "phường Hải Châu", en: "Hai Chau Ward" }),
    { validFrom: REFORM, level: 3, parent: "vn-da-nang" },
  ),
  unit(
    "vn3-hoa-cuong",
    named({ vi: "Hòa Cường", en: "Hoa Cuong" }, { vi: "phường Hòa Cường", en: "Hoa Cuong Ward" }),
    { validFrom: REFORM, level: 3, parent: "vn-da-nang" },
  ),
  unit(
    "kr-gyeonggi",
    named({ vi: "Gyeonggi", en: "Gyeonggi" }, { vi: "tỉnh Gyeonggi", en: "Gyeonggi Province" }, "경기도"),
    korean,
  ),
  unit(
    "kr-uiwang",
    named({ vi: "Uiwang", en: "Uiwang" }, { vi: "thành phố Uiwang", en: "Uiwang City" }, "의왕시"),
    {
      ...korean,
      level: 2,
      parent: "kr-gyeonggi",
    },
  ),
  unit("kr-jeonbuk", named({ vi: "Jeonbuk", en: "Jeonbuk" }, { vi: "Jeonbuk", en: "Jeonbuk State" }), {
    ...korean,
    names: [
      period(
        named(
          { vi: "Jeollabuk", en: "North Jeolla" },
          { vi: "tỉnh Jeollabuk", en: "North Jeolla Province" },
          "전라북도",
        ),
        null,
        "2024-01-18",
      ),
      period(
        named(
          { vi: "Jeonbuk", en: "Jeonbuk" },
          { vi: "bang Jeonbuk", en: "Jeonbuk State" },
          "전북특별자치도",
        ),
        "2024-01-18",
      ),
    ],
    aliases: ["Jeollabuk-do", "Chollabuk"],
  }),
];

/** A gazetteer of these units. */
export function gazetteerOf(...some: readonly Unit[]): Gazetteer {
  return new Map(some.map((one) => [one.id, one]));
}

/** Hải Châu, Đà Nẵng, Quảng Nam, Đắk Lắk, Phú Yên; Gyeonggi, Uiwang, Jeonbuk. */
export const GAZETTEER: Gazetteer = gazetteerOf(...units);
