/** Counts milestones by every value that a filter offers, in one pass: the raw figures of the facets. */
import type { Index } from "../dataset/dataset";
import type { Family, Field, Kind, Status } from "../dataset/vocabulary";
import type { PlaceId } from "../place/unit";
import { FACET_BIT, type Found, failuresOf } from "./failures";
import type { Question } from "./question";

/** Every value that occurs in the record has an entry, 0 where no milestone is left. Places are those of the day. */
export type Tally = {
  readonly vnPlace: ReadonlyMap<PlaceId, number>;
  readonly partnerPlace: ReadonlyMap<PlaceId, number>;
  readonly field: ReadonlyMap<Field, number>;
  readonly family: ReadonlyMap<Family, number>;
  readonly kind: ReadonlyMap<Kind, number>;
  readonly status: ReadonlyMap<Status, number>;
};

/** A milestone counts for a list if it fails nothing, or only that very list. */
export function tallyOf(index: Index, question: Question, found: Found | null): Tally {
  const fails = failuresOf(index, question, found);
  const vnPlace = new Map<PlaceId, number>();
  const partnerPlace = new Map<PlaceId, number>();
  const field = new Map<Field, number>();
  const family = new Map<Family, number>();
  const kind = new Map<Kind, number>();
  const status = new Map<Status, number>();
  for (const milestone of index.milestones) {
    const failed = fails(milestone);
    const counts = (facet: keyof typeof FACET_BIT): 0 | 1 => ((failed & ~FACET_BIT[facet]) === 0 ? 1 : 0);
    add(vnPlace, milestone.vnPlace, counts("province"));
    add(partnerPlace, milestone.partnerPlace, counts("partner"));
    for (const each of milestone.fields) add(field, each, counts("field"));
    for (const each of familiesOf(milestone.fields, index)) add(family, each, counts("field"));
    add(kind, milestone.kind, counts("kind"));
    add(status, milestone.status, counts("status"));
  }
  return { vnPlace, partnerPlace, field, family, kind, status };
}

function familiesOf(fields: readonly Field[], { vocabulary }: Index): Iterable<Family> {
  return new Set(fields.map((field) => vocabulary.fields[field].family));
}

function add<K>(counts: Map<K, number>, key: K, by: 0 | 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
