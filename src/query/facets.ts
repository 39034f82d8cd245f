/** What each filter offers, with counts: how many milestones a value would leave under all the other filters. */
import { lazily } from "../base/lazily";
import { memoLast } from "../base/memo";
import type { Index } from "../dataset/dataset";
import {
  FAMILIES,
  type Family,
  FIELDS,
  type Field,
  KINDS,
  type Kind,
  STATUSES,
  type Status,
} from "../dataset/vocabulary";
import type { Line } from "../place/lineOf";
import type { PlaceId } from "../place/unit";
import type { Found } from "./failures";
import { type OfferedPlace, offeredPartners, offeredProvinces } from "./offeredPlaces";
import type { Question } from "./question";
import { type Tally, tallyOf } from "./tally";

/** A value and the number of milestones that it would leave; 0 is offered too. */
export type Counted<V> = { readonly value: V; readonly count: number };

/** A place with those in it and those that it was made from; see `offeredPlaces` for which are offered below which. */
export type PlaceFacet = {
  readonly unit: PlaceId;
  readonly count: number;
  readonly parts: readonly PlaceFacet[];
};

/** A family of fields. Its count is of milestones, so it may be less than the sum of its fields. */
export type FamilyFacet = {
  readonly family: Family;
  readonly count: number;
  readonly fields: readonly Counted<Field>[];
};

/** Places stand in the order of their ids (the page sorts them by name), words in the order of the closed lists. */
export type Facets = {
  readonly province: readonly PlaceFacet[];
  readonly partner: readonly PlaceFacet[];
  readonly field: readonly FamilyFacet[];
  readonly kind: readonly Counted<Kind>[];
  readonly status: readonly Counted<Status>[];
};

/** Values that occur in the record or are chosen, with their counts. A list is counted when it is asked for. Remembered like `answer`. */
export const facets: (index: Index, question: Question, found?: Found | null) => Facets = memoLast(
  (index: Index, question: Question, found: Found | null = null): Facets => {
    const tally = tallyOf(index, question, found);
    return lazily<Facets>({
      province: () => offeredProvinces(index, question).map((offer) => placeFacet(offer, tally.vnPlace)),
      partner: () => offeredPartners(index, question).map((offer) => placeFacet(offer, tally.partnerPlace)),
      field: () => familyFacets(index, question, tally),
      kind: () => counted(KINDS, tally.kind, question.kind),
      status: () => counted(STATUSES, tally.status, question.status),
    });
  },
);

function placeFacet({ unit, means, parts }: OfferedPlace, counts: ReadonlyMap<Line, number>): PlaceFacet {
  return {
    unit,
    count: means.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0),
    parts: parts.map((part) => placeFacet(part, counts)),
  };
}

/** What was chosen stays on offer even where the record does not know it, so that it can be taken back. */
function counted<V>(
  all: readonly V[],
  counts: ReadonlyMap<V, number>,
  chosen: readonly V[],
): readonly Counted<V>[] {
  return all
    .filter((value) => counts.has(value) || chosen.includes(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

function familyFacets({ vocabulary }: Index, question: Question, tally: Tally): readonly FamilyFacet[] {
  const offered = counted(FIELDS, tally.field, question.field);
  return FAMILIES.map((family) => ({
    family,
    count: tally.family.get(family) ?? 0,
    fields: offered.filter(({ value }) => vocabulary.fields[value].family === family),
  })).filter(({ fields }) => fields.length > 0);
}
