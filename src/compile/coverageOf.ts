/** Fifth step of compile: counts what the record holds of each province and of each country. */
import type { Coverage, Holdings, PlaceHoldings, ProvinceHoldings } from "../dataset/coverage";
import {
  type ArticleId,
  type Details,
  FORMAT,
  type Index,
  isChecked,
  type Milestone,
} from "../dataset/dataset";
import { existsNow } from "../place/existsOn";
import { foundUnder } from "../place/foundUnder";
import { type Gazetteer, unitAt } from "../place/gazetteer";
import { formedFrom, predecessorsOf } from "../place/lineage";
import { lineOf } from "../place/lineOf";
import type { PlaceId, Unit } from "../place/unit";

/** What is counted of one place. */
type Tally = {
  readonly partnerships: Set<number>;
  milestones: number;
  readonly sources: Set<ArticleId>;
  claims: number;
  checked: number;
};

type Counted = Pick<Index, "units" | "milestones">;

/**
 * Counts every milestone for all units under which a filter finds it, so that a row says what a choice of it shows.
 * Provinces are those of today; a former unit has a row of its own where something happened in it, or where it was
 * part of the last merger. Throws where a milestone has no detail.
 */
export function coverageOf({ units, milestones }: Counted, details: Details): Coverage {
  const [total, tallies] = [emptyTally(), new Map<PlaceId, Tally>()];
  for (const milestone of milestones) {
    count(total, milestone, details);
    for (const id of placesOf(milestone, units)) {
      const tally = tallies.get(id) ?? emptyTally();
      tallies.set(id, tally);
      count(tally, milestone, details);
    }
  }
  const found = [...tallies.keys()].sort().map((id) => unitAt(id, units));
  const row = (id: PlaceId): PlaceHoldings => ({ unit: id, ...holdingsOf(tallies.get(id) ?? emptyTally()) });
  return {
    total: holdingsOf(total),
    provinces: found
      .filter((unit) => isProvince(unit) && existsNow(unit))
      .map(({ id }): ProvinceHoldings => ({ ...row(id), former: formerOf(id, units, tallies).map(row) })),
    countries: found.filter(isCountryAbroad).map(({ id }) => row(id)),
  };
}

function isProvince({ country, level }: Unit): boolean {
  return country === "VN" && level === 1;
}

function isCountryAbroad({ country, level }: Unit): boolean {
  return country !== "VN" && level === 0;
}

function formerOf(id: PlaceId, units: Gazetteer, tallies: ReadonlyMap<PlaceId, Tally>): readonly PlaceId[] {
  const merged = formedFrom(id, units);
  return predecessorsOf(id, units).filter(
    (former) => isProvince(unitAt(former, units)) && (merged.includes(former) || tallies.has(former)),
  );
}

/** Both sides of a milestone, each with all under which it is found. */
function placesOf({ vnPlace, partnerPlace, date }: Milestone, units: Gazetteer): ReadonlySet<PlaceId> {
  const day = date.bounds.earliest ?? date.bounds.latest;
  return new Set(
    [vnPlace, partnerPlace].flatMap((place) => [...foundUnder(lineOf(place, day, units), units)]),
  );
}

function emptyTally(): Tally {
  return { partnerships: new Set(), milestones: 0, sources: new Set(), claims: 0, checked: 0 };
}

function count(tally: Tally, { id, partnership }: Milestone, { milestones, articles }: Details): void {
  const detail = milestones.get(id);
  if (!detail) throw new Error(`${id} has no detail`);
  tally.partnerships.add(partnership);
  tally.milestones += 1;
  tally.claims += detail.claims.length;
  for (const { article, evidence } of detail.claims) {
    tally.sources.add(article);
    if (isChecked(evidence, articles.get(article))) tally.checked += 1;
  }
}

function holdingsOf({ partnerships, milestones, sources, claims, checked }: Tally): Holdings {
  return { partnerships: partnerships.size, milestones, sources: sources.size, claims, checked };
}

/** The text of the file that holds it. */
export function encodeCoverage(coverage: Coverage): string {
  return `${JSON.stringify({ format: FORMAT, ...coverage })}\n`;
}
