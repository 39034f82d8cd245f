/** Administrative units through time: the entries of the gazetteer. */
import type { Localized } from "../base/lang";
import type { Day } from "../time/day";

/** Id of a unit in the gazetteer, e.g. `vn-da-nang-pre2025`; permanent, never a statistical code. */
export type PlaceId = string;

/** A name of a unit: in both languages, in the local script, and the formal name with its kind of unit. */
export type UnitName = {
  readonly short: Localized;
  /** With the kind of unit: "Thành phố Đà Nẵng", "Da Nang City". */
  readonly full: Localized;
  /** In the script of the place (Hangul, Lao, Han …); for Việt Nam the same as `short.vi`. */
  readonly local: string;
};

/** A name and the days on which it was valid; `to` is exclusive, null means not known or still valid. */
export type NamePeriod = { readonly name: UnitName; readonly from: Day | null; readonly to: Day | null };

/** Degrees north and east (WGS 84). */
export type LatLon = { readonly lat: number; readonly lon: number };

/** One administrative unit during the time in which it existed. */
export type Unit = {
  readonly id: PlaceId;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** 0 a country, 1 first level (province, do), 2 second (district, si), 3 third (ward, commune). */
  readonly level: 0 | 1 | 2 | 3;
  readonly type: Localized;
  readonly parent: PlaceId | null;
  /** In order of time, the last one is the newest; never empty. */
  readonly names: readonly NamePeriod[];
  /** Other spellings readers may type, older romanisations included. */
  readonly aliases: readonly string[];
  /** ISO 3166-2 code where one exists. */
  readonly iso: string | null;
  /** Null where not known; so is the seat. */
  readonly centroid: LatLon | null;
  readonly seat: (LatLon & { readonly name: string }) | null;
  /** First day on which the unit existed; null where not known. */
  readonly validFrom: Day | null;
  /** First day on which it no longer existed (exclusive); null while it exists. */
  readonly validTo: Day | null;
  /** The units that took over its area: one after a merger, several after a split, none while it exists. */
  readonly successors: readonly PlaceId[];
};
