/** What stands in the table, as text and counts, and its order by any column. */
import type { Lang } from "../../base/lang";
import type { Index, Milestone } from "../../dataset/dataset";
import type { Titles } from "../../dataset/titles";
import { isDescending, type Sort, type SortColumn, sortColumn } from "../../session/sort";
import { compareByTime } from "../../time/compare";
import { milestonePlaces } from "../record/placeNames";

export type Row = {
  readonly milestone: Milestone;
  /** Empty while it is not here. */
  readonly title: string;
  /** Both places by the names of the day. */
  readonly places: readonly [string, string];
  /** The primary field first. */
  readonly fields: readonly string[];
  readonly kind: string;
  readonly status: string;
};

/** The rows of these milestones, in the order in which they are given. */
export function tableRows(
  milestones: Iterable<Milestone>,
  index: Index,
  titles: Titles,
  lang: Lang,
): readonly Row[] {
  const { fields, kinds, statuses } = index.vocabulary;
  return Array.from(milestones, (milestone) => ({
    milestone,
    title: titles.at(milestone.index) ?? "",
    places: milestonePlaces(index, milestone, lang),
    fields: milestone.fields.map((field) => fields[field].name[lang]),
    kind: kinds[milestone.kind][lang],
    status: statuses[milestone.status][lang],
  }));
}

type Compare = (a: Row, b: Row) => number;

const byTime: Compare = (a, b) => compareByTime(a.milestone.date, b.milestone.date);

const byRecord: Compare = (a, b) => a.milestone.index - b.milestone.index;

const bySources: Compare = (a, b) =>
  a.milestone.sources - b.milestone.sources || a.milestone.checked - b.milestone.checked;

const isUndated = ({ milestone: { date } }: Row): number => Number(date.precision === "unknown");

function wordOf(row: Row, column: Exclude<SortColumn, "date" | "sources">): string {
  switch (column) {
    case "title":
      return row.title;
    case "partnership":
      return row.places.join(" ");
    case "field":
      return row.fields.join(" ");
    case "kind":
      return row.kind;
    case "status":
      return row.status;
  }
}

function comparing(column: SortColumn, collator: Intl.Collator): Compare {
  if (column === "date") return byTime;
  if (column === "sources") return bySources;
  return (a, b) => collator.compare(wordOf(a, column), wordOf(b, column));
}

/**
 * The rows by a column, words as the language sorts them; equal ones by time, then in the order of the record,
 * whichever way the column runs. What nothing dates stands last in the order of time either way.
 */
export function sortRows(rows: readonly Row[], sort: Sort, lang: Lang): readonly Row[] {
  const column = sortColumn(sort);
  const compare = comparing(column, new Intl.Collator(lang, { numeric: true }));
  const way = isDescending(sort) ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      (column === "date" ? isUndated(a) - isUndated(b) : 0) ||
      way * compare(a, b) ||
      byTime(a, b) ||
      byRecord(a, b),
  );
}
