/** Fifth step of compile, for everyone else: the whole record as one documented file, `dataset.json`. */
import type { Claim, Detail, Details, Index, Milestone, Partnership } from "../dataset/dataset";
import { PUBLISHED_FORMAT } from "../dataset/dataset";
import type { Unit } from "../place/unit";
import type { Day } from "../time/day";
import { formatDay } from "../time/day";
import { formatEdtf } from "../time/formatEdtf";
import type { KnownDate } from "../time/knownDate";
import type { LinkedMilestone, Links } from "./links";

/** What goes into the published file. `milestones` stand in the order of the index. */
export type Published = {
  readonly index: Omit<Index, "parts" | "totals">;
  readonly details: Details;
  readonly milestones: readonly LinkedMilestone[];
  /** The whole record, for what the page does not load: every place, and what was withdrawn. */
  readonly links: Links;
};

/** The text of `dataset.json`, pretty-printed; its shape is `datasetSchema`. */
export function publishDataset({ index, details, milestones, links }: Published): string {
  const file = {
    $schema: "dataset.schema.json",
    format: PUBLISHED_FORMAT,
    edition: index.edition,
    vocabulary: index.vocabulary,
    places: [...links.gazetteer.values()].map(publishUnit),
    partnerships: index.partnerships.map((partnership) => publishPartnership(partnership, links)),
    articles: [...details.articles.values()],
    milestones: Array.from(index.milestones, (milestone, place) =>
      publishMilestone(index, milestone, detailOf(details, milestone), recordAt(milestones, place)),
    ),
    aliases: Object.fromEntries(index.aliases),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** With the article that says what the tie is, and the milestones that were withdrawn. */
function publishPartnership(partnership: Partnership, links: Links): unknown {
  const record = links.partnerships.get(partnership.id)?.value;
  return { ...partnership, tieArticle: record?.tie.article ?? null, withdrawn: record?.withdrawn ?? [] };
}

function detailOf(details: Details, { id }: Milestone): Detail {
  const detail = details.milestones.get(id);
  if (!detail) throw new Error(`${id} has no detail`);
  return detail;
}

function recordAt(milestones: readonly LinkedMilestone[], place: number): LinkedMilestone["record"] {
  const milestone = milestones[place];
  if (!milestone) throw new Error(`no milestone at ${place}`);
  return milestone.record;
}

function publishMilestone(
  index: Published["index"],
  milestone: Milestone,
  detail: Detail,
  record: LinkedMilestone["record"],
): unknown {
  return {
    id: milestone.id,
    partnership: index.partnerships[milestone.partnership]?.id,
    title: record.title,
    summary: detail.summary,
    kind: milestone.kind,
    fields: milestone.fields,
    status: milestone.status,
    date: publishDate(milestone.date),
    dateReasons: detail.reasons,
    places: { vn: milestone.vnPlace, partner: milestone.partnerPlace },
    claims: detail.claims.map(publishClaim),
    parties: detail.parties,
    quantities: detail.quantities,
    statements: detail.statements,
    after: record.after ?? [],
    before: record.before ?? [],
    during: record.during ?? [],
    fulfils: detail.fulfils,
    fulfilledBy: detail.fulfilledBy,
    related: detail.related,
    term: detail.term,
    outcome: detail.outcome,
    chosen: detail.chosen,
    checked: detail.checked,
  };
}

/** The date as notation, with its bounds as ISO days. */
export function publishDate({ edtf, precision, bounds }: KnownDate): unknown {
  return {
    edtf: edtf ? formatEdtf(edtf) : null,
    precision,
    earliest: dayText(bounds.earliest),
    latest: dayText(bounds.latest),
  };
}

/** Keys of a claim that say nothing are left out: what a source does not state is not there. */
function publishClaim(claim: Claim): unknown {
  return {
    article: claim.article,
    ...(claim.date === null ? {} : { date: claim.date }),
    ...(claim.dateText === null ? {} : { dateText: claim.dateText }),
    ...(claim.basis === null ? {} : { basis: claim.basis }),
    confidence: claim.confidence,
    ...(claim.differs === null ? {} : { differs: claim.differs }),
    evidence: claim.evidence,
  };
}

function publishUnit(unit: Unit): unknown {
  return {
    ...unit,
    names: unit.names.map(({ name, from, to }) => ({ ...name, from: dayText(from), to: dayText(to) })),
    validFrom: dayText(unit.validFrom),
    validTo: dayText(unit.validTo),
  };
}

function dayText(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
