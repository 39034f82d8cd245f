/** The way from the record as the page holds it to an excerpt: the one place that a change of its parts reaches. */
import type { Localized } from "../base/lang";
import type { Detail, Details, Index, Milestone, MilestoneId, Partnership } from "../dataset/dataset";
import type { Titles } from "../dataset/titles";
import { findMilestone } from "../query/findMilestone";
import { startOf } from "../query/insight/anniversaries";
import { articlesOf, type Excerpt, type ToldMilestone, type ToldPartnership } from "./excerpt";

/** The record as far as it has come: all of what the excerpt is to hold, and of the partnerships that this meets. */
export type LoadedRecord = {
  readonly index: Index;
  readonly titles: Localized<Titles>;
  readonly details: Details;
};

function detailOf(details: Details, id: MilestoneId): Detail {
  const detail = details.milestones.get(id);
  if (!detail) throw new Error(`no details of milestone ${id}`);
  return detail;
}

function tell({ index, titles, details }: LoadedRecord, milestone: Milestone): ToldMilestone {
  const { id, kind, fields, status, date, vnPlace, partnerPlace } = milestone;
  const [vi, en] = [titles.vi.at(milestone.index), titles.en.at(milestone.index)];
  const partnership = index.partnerships[milestone.partnership]?.id;
  if (vi === null || en === null || partnership === undefined)
    throw new Error(`no titles of milestone ${id}`);
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

function tellPartnership(record: LoadedRecord, partnership: Partnership, at: number): ToldPartnership {
  const found = partnership.founding === null ? null : findMilestone(record.index, partnership.founding);
  const start = startOf(record.index, at);
  return {
    ...partnership,
    foundedBy: found?.kind === "found" ? tell(record, found.milestone) : null,
    start: start && start !== "unsure" ? { ...start, milestone: tell(record, start.milestone) } : null,
  };
}

/**
 * The excerpt that holds these milestones, the partnerships they belong to and the articles that they cite; all of
 * the record where none are named. Throws where something of it has not come yet.
 */
export function excerptOf(
  record: LoadedRecord,
  shown: Iterable<Milestone> = record.index.milestones,
): Excerpt {
  const { edition, vocabulary, units, partnerships, milestones: all } = record.index;
  const milestones = Array.from(shown, (milestone) => tell(record, milestone));
  const met = new Set(milestones.map(({ partnership }) => partnership));
  const cited = new Set(milestones.flatMap(({ detail }) => articlesOf(detail)));
  return {
    edition,
    vocabulary,
    units,
    whole: milestones.length === all.length,
    milestones,
    partnerships: partnerships.flatMap((partnership, at) =>
      met.has(partnership.id) ? [tellPartnership(record, partnership, at)] : [],
    ),
    // They come in the order in which their parts came.
    articles: [...record.details.articles.values()]
      .filter(({ id }) => cited.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
  };
}
