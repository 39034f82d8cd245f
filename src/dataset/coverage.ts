/** How much the record holds of each place: a small file of its own, fetched by the page about the record. */
import type { Result } from "../base/result";
import type { PlaceId } from "../place/unit";
import type { DecodeProblem } from "./decodeProblem";
import { damaged, decoding, type Read, readList, readObject, readText, readWhole } from "./read";

/** Whole numbers, none below 0. */
export type Holdings = {
  readonly partnerships: number;
  readonly milestones: number;
  /** Articles cited, each once. */
  readonly sources: number;
  /** Citations: what one article says of one milestone. */
  readonly claims: number;
  /** Citations of which a passage was compared with an archived text; the others are cited only. At most `claims`. */
  readonly checked: number;
};

/** What the record holds of a unit and of all that lies in it. */
export type PlaceHoldings = Holdings & { readonly unit: PlaceId };

/** A province or city of today, with each unit that was merged into it by itself; the newest generation first. */
export type ProvinceHoldings = PlaceHoldings & { readonly former: readonly PlaceHoldings[] };

/** Places stand in the order of their ids. A partnership or source of two places counts for both. */
export type Coverage = {
  readonly total: Holdings;
  readonly provinces: readonly ProvinceHoldings[];
  readonly countries: readonly PlaceHoldings[];
};

const readCount: Read<number> = (value, at) => {
  const count = readWhole(value, at);
  return count < 0 ? damaged(at) : count;
};

function readHoldings(value: unknown, at: string): Holdings {
  const { partnerships, milestones, sources, claims, checked } = readObject(value, at);
  const holdings = {
    partnerships: readCount(partnerships, at),
    milestones: readCount(milestones, at),
    sources: readCount(sources, at),
    claims: readCount(claims, at),
    checked: readCount(checked, at),
  };
  return holdings.checked > holdings.claims ? damaged(`${at}.checked`) : holdings;
}

const readPlace: Read<PlaceHoldings> = (value, at) => ({
  unit: readText(readObject(value, at).unit, `${at}.unit`),
  ...readHoldings(value, at),
});

const readProvince: Read<ProvinceHoldings> = (value, at) => ({
  ...readPlace(value, at),
  former: readList(readPlace)(readObject(value, at).former, `${at}.former`),
});

/** Decodes the file; refuses another format and any damage. */
export function decodeCoverage(json: unknown): Result<Coverage, DecodeProblem> {
  return decoding(json, (file) => ({
    total: readHoldings(file.total, "total"),
    provinces: readList(readProvince)(file.provinces, "provinces"),
    countries: readList(readPlace)(file.countries, "countries"),
  }));
}
