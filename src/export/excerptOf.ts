/** The way from the record as the page holds it to an excerpt: the one place that a change of its parts reaches. */
import type { Localized } from "../base/lang";
import type { Detail, Details, Index, Milestone, MilestoneId, Partnership, Titles } from "../dataset/dataset";
import { findMilestone } from "../query/findMilestone";
import { articlesOf, type Excerpt, type ToldMilestone, type ToldPartnership } from "./excerpt";

/** The parts of the record, all of them here. */
export type WholeRecord = {
  readonly index: Index;
  readonly titles: Localized<Titles>;
  readonly details: Details;
};

function detailOf(details: Details, id: MilestoneId): Detail {
  const detail = details.milestones.get(id);
  if (!detail) throw new Error(`no details of milestone ${id}`);
  return detail;
}

function tell({ index, titles, details }: WholeRecord, milestone: Milestone): ToldMilestone {
  const { id, kind, fields, status, date, vnPlace, partnerPlace } = milestone;
  const [vi, en] = [titles.vi[milestone.index], titles.en[milestone.index]];
  const partnership = index.partnerships[milestone.partnership]?.id;
  if (vi === undefined || en === undefined || partnership === undefined)
    throw new Error(`${id} is not in the record`);
  const detail = detailOf(details, id);
  return {
    id,
    partnership,
    kind,
    fields,
    status,
    date,
    vnPlace,
    partnerPlace,
    title: { vi, en },
    detail,
  };
}

function tellPartnership(record: WholeRecord, partnership: Partnership): ToldPartnership {
  const found = partnership.founding === null ? null : findMilestone(record.index, partnership.founding);
  return { ...partnership, foundedBy: found?.kind === "found" ? tell(record, found.milestone) : null };
}

/**
 * The excerpt that holds these milestones, the partnerships they belong to and the articles that they cite; all of
 * the record where none are named. Throws where a part lacks what the index names: such parts are not of one edition.
 */
export function excerptOf(
  record: WholeRecord,
  shown: Iterable<Milestone> = record.index.milestones,
): Excerpt {
  const { edition, vocabulary, units, partnerships, milestones: all } = record.index;
  const milestones = [...shown].map((milestone) => tell(record, milestone));
  const met = new Set(milestones.map(({ partnership }) => partnership));
  const cited = new Set(milestones.flatMap(({ detail }) => articlesOf(detail)));
  const whole = milestones.length === all.length;
  return {
    edition,
    vocabulary,
    units,
    whole,
    milestones,
    partnerships: partnerships
      .filter(({ id }) => whole || met.has(id))
      .map((partnership) => tellPartnership(record, partnership)),
    articles: [...record.details.articles.values()].filter(({ id }) => whole || cited.has(id)),
  };
}
