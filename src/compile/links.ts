/** Second step of compile: the parsed files joined by their ids, so that every rule can walk the record. */
import type { Gazetteer } from "../place/gazetteer";
import type { PlaceId, Unit } from "../place/unit";
import type { Path } from "../record/problem";
import type { ArticleRecord, ClaimRecord, MilestoneRecord, PartnershipRecord } from "../record/record";
import type { Sourced } from "../record/sourced";
import type { Seeds } from "./seeds";

/** What one article says of one milestone. */
export type LinkedClaim = {
  readonly source: Sourced<ArticleRecord>;
  readonly path: Path;
  readonly record: ClaimRecord;
};

/** A milestone with everything that is claimed of it, in the order of reading. */
export type LinkedMilestone = {
  readonly id: string;
  readonly partnership: string;
  readonly source: Sourced<PartnershipRecord>;
  readonly path: Path;
  readonly record: MilestoneRecord;
  readonly claims: readonly LinkedClaim[];
};

/** A unit of the gazetteer and where it is written. */
export type LinkedUnit = { readonly source: Sourced<unknown>; readonly path: Path; readonly unit: Unit };

/**
 * The joined record. `list` and `units` hold everything as written, repeated ids too; the maps hold the first of each.
 * References that lead nowhere are left as they are: a rule reports them.
 */
export type Links = {
  readonly seeds: Seeds;
  readonly list: readonly LinkedMilestone[];
  readonly milestones: ReadonlyMap<string, LinkedMilestone>;
  readonly units: readonly LinkedUnit[];
  readonly gazetteer: Gazetteer;
  readonly articles: ReadonlyMap<string, Sourced<ArticleRecord>>;
  readonly partnerships: ReadonlyMap<string, Sourced<PartnershipRecord>>;
};

/** Joins the parsed files. */
export function linkSeeds(seeds: Seeds): Links {
  const claims = claimsByMilestone(seeds);
  const list = seeds.partnerships.flatMap((source) =>
    source.value.milestones.map((record, place) => ({
      id: record.id,
      partnership: source.id,
      source,
      path: ["milestones", place],
      record,
      claims: claims.get(record.id) ?? [],
    })),
  );
  const units = seeds.places.flatMap((source) =>
    source.value.map((unit, place) => ({ source, path: [place], unit })),
  );
  return {
    seeds,
    list,
    milestones: firstById(list.map((milestone) => [milestone.id, milestone])),
    units,
    gazetteer: firstById<Unit>(units.map(({ unit }): [PlaceId, Unit] => [unit.id, unit])),
    articles: firstById(seeds.articles.map((source) => [source.id, source])),
    partnerships: firstById(seeds.partnerships.map((source) => [source.id, source])),
  };
}

function firstById<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const [id, value] of entries) if (!first.has(id)) first.set(id, value);
  return first;
}

/** Archived sources first, then by the day of publication (unknown last), then by id. */
function claimsByMilestone(seeds: Seeds): ReadonlyMap<string, readonly LinkedClaim[]> {
  const all = seeds.articles.flatMap((source) =>
    source.value.claims.map((record, place) => ({ source, path: ["claims", place], record })),
  );
  const key = ({ source: { value, id } }: LinkedClaim): string =>
    [value.archived ? "0" : "1", value.published ?? "9", id].join(" ");
  const ordered = all
    .map((claim) => ({ claim, key: key(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const grouped = new Map<string, LinkedClaim[]>();
  for (const { claim } of ordered) {
    const told = grouped.get(claim.record.milestone);
    if (told) told.push(claim);
    else grouped.set(claim.record.milestone, [claim]);
  }
  return grouped;
}
