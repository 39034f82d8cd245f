/** Fourth step of compile, second half: what the reader sees on opening a milestone. */
import type { Article, Claim, Detail, Details, Locator } from "../dataset/dataset";
import { CHECKS, CONFIDENCES, OUTCOMES, ROLES, SIDES } from "../dataset/vocabulary";
import type { ArticleRecord, EvidenceRecord, MilestoneRecord } from "../record/record";
import type { Sourced } from "../record/sourced";
import type { Datings } from "./dating";
import type { LinkedClaim, LinkedMilestone, Links } from "./links";
import { wordOf } from "./words";

/** Builds the details in the order of the index; throws where a rule should have spoken. */
export function buildDetails(
  links: Links,
  datings: Datings,
  milestones: readonly LinkedMilestone[],
): Details {
  const fulfilledBy = new Map<string, string[]>();
  for (const { id, record } of milestones)
    for (const plan of record.fulfils ?? []) fulfilledBy.set(plan, [...(fulfilledBy.get(plan) ?? []), id]);
  return {
    articles: new Map(links.seeds.articles.map((source) => [source.id, articleOf(source)])),
    milestones: new Map(
      milestones.map((milestone) => [
        milestone.id,
        detailOf(milestone, datings, fulfilledBy.get(milestone.id) ?? []),
      ]),
    ),
  };
}

function articleOf({ id, value }: Sourced<ArticleRecord>): Article {
  return {
    id,
    headline: value.headline,
    publisher: value.publisher,
    author: value.author,
    published: value.published,
    publishedNote: value.publishedNote ?? null,
    lang: value.lang,
    url: value.url,
    accessed: value.accessed ?? null,
    recorded: value.recorded,
    archived: value.archived ?? null,
  };
}

function detailOf(milestone: LinkedMilestone, datings: Datings, fulfilledBy: readonly string[]): Detail {
  const { record, claims, id } = milestone;
  return {
    summary: record.summary,
    parties: (record.parties ?? []).map(({ name, side, role }) => ({
      name,
      side: wordOf(SIDES, side),
      role: wordOf(ROLES, role),
    })),
    quantities: record.quantities ?? [],
    claims: claims.map(claimOf),
    statements: record.statements ?? [],
    reasons: datings.of.get(id)?.reasons ?? [],
    fulfils: record.fulfils ?? [],
    fulfilledBy,
    related: record.related ?? [],
    term: record.term ?? null,
    outcome: outcomeOf(record),
    chosen: record.chosen ?? null,
    checked: record.checked === undefined ? null : wordOf(CHECKS, record.checked),
  };
}

function outcomeOf({ outcome }: MilestoneRecord): Detail["outcome"] {
  if (!outcome) return null;
  return {
    kind: wordOf(OUTCOMES, outcome.kind),
    by: outcome.by ?? [],
    lastHeard: outcome.lastHeard ?? null,
    note: outcome.note ?? null,
  };
}

function claimOf({ source, record }: LinkedClaim): Claim {
  return {
    article: source.id,
    date: record.date ?? null,
    dateText: record.dateText ?? null,
    basis: record.basis ?? null,
    confidence: wordOf(CONFIDENCES, record.confidence),
    differs: record.differs ?? null,
    evidence: (record.evidence ?? []).map(locatorOf),
  };
}

function locatorOf({ start, end, sha256, paragraph, fragment }: EvidenceRecord): Locator {
  return { start, end, sha256, paragraph, fragment };
}
