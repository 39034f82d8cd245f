/** Fourth step of compile: the first part of the dataset, from a record that passed every rule. */

import { milestonesFrom } from "../dataset/columnsFrom";
import type { Edition, Index, Milestone, Partnership } from "../dataset/dataset";
import { isChecked } from "../dataset/dataset";
import type { Vocabulary } from "../dataset/vocabulary";
import { FIELDS, KINDS, STATUSES, TIES } from "../dataset/vocabulary";
import type { Gazetteer } from "../place/gazetteer";
import type { PlaceId } from "../place/unit";
import { unitOnDay } from "../place/unitOnDay";
import type { VocabularyRecord } from "../record/record";
import type { KnownDate } from "../time/knownDate";
import { concernedUnits } from "./concernedUnits";
import { type Datings, standingOf } from "./dating";
import { fatesOf } from "./fatesOf";
import { type Contact, compareContact, firstContact } from "./firstContact";
import { inKnownOrder } from "./knownOrder";
import type { LinkedMilestone, Links } from "./links";
import { wordOf, wordsOf } from "./words";

/** The index with the milestones it was made from, in the same order. */
export type BuiltIndex = {
  /** Without what is known only when all files are written. */
  readonly index: Omit<Index, "parts" | "totals">;
  readonly milestones: readonly LinkedMilestone[];
};

/** Builds the index; throws where a rule should have spoken. */
export function buildIndex(links: Links, datings: Datings): BuiltIndex {
  const lanes = links.seeds.partnerships.map((source) => laneOf(source, links, datings)).sort(compareContact);
  const milestones = lanes.flatMap((lane) => lane.milestones);
  const partnerships = lanes.map(({ source }) => partnershipOf(source));
  const places = new Map(partnerships.map(({ id }, place) => [id, place]));
  const made = milestones.map((milestone, index) => ({
    index,
    ...milestoneOf(milestone, places.get(milestone.partnership) ?? -1, links, datings),
  }));
  const index = {
    edition: editionOf(links),
    vocabulary: vocabularyOf(links),
    units: new Map(concernedUnits(partnerships, links.gazetteer).map((unit) => [unit.id, unit])),
    partnerships,
    milestones: milestonesFrom(made, partnerships.length, fatesOf(milestones)),
    aliases: aliasesOf(links),
  };
  return { index, milestones };
}

type Source = Links["seeds"]["partnerships"][number];

/** A partnership with its milestones in known order. */
function laneOf(
  source: Source,
  links: Links,
  datings: Datings,
): Contact & { readonly source: Source; readonly milestones: readonly LinkedMilestone[] } {
  const own = links.list.filter((milestone) => milestone.source === source);
  const milestones = inKnownOrder(own, datings);
  const dated = milestones.map((milestone) => ({
    status: wordOf(STATUSES, milestone.record.status),
    date: dateOf(milestone, datings),
  }));
  return { id: source.id, source, milestones, contact: firstContact(dated) };
}

function dateOf({ id }: LinkedMilestone, datings: Datings): KnownDate {
  const date = datings.of.get(id)?.date;
  if (!date) throw new Error(`${id} was not dated`);
  return date;
}

function editionOf(links: Links): Edition {
  if (!links.seeds.edition) throw new Error("no edition");
  return links.seeds.edition.value;
}

function vocabularyOf(links: Links): Vocabulary {
  if (!links.seeds.vocabulary) throw new Error("no vocabulary");
  return wordsOf(links.seeds.vocabulary.value satisfies VocabularyRecord);
}

function partnershipOf(source: Source): Partnership {
  const { vn, partner, tie, founding } = source.value;
  return { id: source.id, vn, partner, tie: wordOf(TIES, tie.kind), founding: founding ?? null };
}

function milestoneOf(
  milestone: LinkedMilestone,
  partnership: number,
  links: Links,
  datings: Datings,
): Omit<Milestone, "index"> {
  const { record, source, id, claims } = milestone;
  const standing = standingOf(milestone, datings);
  return {
    id,
    partnership,
    kind: wordOf(KINDS, record.kind),
    fields: record.fields.map((field) => wordOf(FIELDS, field)),
    status: wordOf(STATUSES, record.status),
    date: dateOf(milestone, datings),
    vnPlace: placeOn(source.value.vn, standing, links.gazetteer),
    partnerPlace: placeOn(source.value.partner, standing, links.gazetteer),
    sources: claims.length,
    checked: claims.filter((claim) => isChecked(claim.record.evidence ?? [], claim.source.value)).length,
  };
}

/** The unit of a chain on the earliest day on which it can have been, else on the latest, else the last unit. */
export function placeOn(chain: readonly PlaceId[], { bounds }: KnownDate, gazetteer: Gazetteer): PlaceId {
  return unitOnDay(chain, bounds.earliest ?? bounds.latest, gazetteer).id;
}

function aliasesOf(links: Links): ReadonlyMap<string, string | null> {
  const former = links.list.flatMap(({ id, record }) =>
    (record.aliases ?? []).map((alias): [string, string | null] => [alias, id]),
  );
  const withdrawn = links.seeds.partnerships.flatMap(({ value }) =>
    (value.withdrawn ?? []).map(({ id }): [string, string | null] => [id, null]),
  );
  return new Map([...former, ...withdrawn].sort(([a], [b]) => (a < b ? -1 : 1)));
}
