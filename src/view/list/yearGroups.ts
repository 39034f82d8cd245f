/** Milestones in groups for reading from top to bottom: by year where the year is known, else by what is known. */
import { memoBy } from "../../base/memo";
import type { MilestoneColumns, Milestones } from "../../dataset/milestones";
import { inTimeOrder } from "../../query/timeOrder";
import { NO_YEAR, type YearColumns, yearColumns } from "../../query/yearColumns";
import { PRECISIONS } from "../../time/precision";

/** A year, a stretch of years in one of which it was (a null side is not known), or nothing known at all. */
export type GroupKey =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "between"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "undated" }
  /** All that a search found, the best match first, whatever the year. */
  | { readonly kind: "ranked" };

export type Group = { readonly key: GroupKey; readonly milestones: Milestones };

/** The group of a milestone: what lasted over several years stands in the year in which it began. */
function groupIn(
  { columns, years }: { columns: MilestoneColumns; years: YearColumns },
  row: number,
): GroupKey {
  const from = years.first[row] ?? NO_YEAR;
  const to = years.last[row] ?? NO_YEAR;
  const precision = PRECISIONS[columns.precision[row] ?? 0];
  if (from === NO_YEAR && to === NO_YEAR) return { kind: "undated" };
  if (from !== NO_YEAR && (from === to || precision === "span" || precision === "open"))
    return { kind: "year", year: from };
  return { kind: "between", from: from === NO_YEAR ? null : from, to: to === NO_YEAR ? null : to };
}

function sameKey(a: GroupKey, b: GroupKey): boolean {
  if (a.kind === "year") return b.kind === "year" && a.year === b.year;
  return (
    a.kind === b.kind &&
    (a.kind !== "between" || b.kind !== "between" || (a.from === b.from && a.to === b.to))
  );
}

/** In order of time; neighbours with the same key share a group. Remembered by identity. */
export const yearGroups: (milestones: Milestones) => readonly Group[] = memoBy((milestones: Milestones) => {
  const { columns } = milestones;
  const sorted = inTimeOrder(milestones);
  const record = { columns, years: yearColumns(columns) };
  const groups: { readonly key: GroupKey; readonly start: number }[] = [];
  for (const [start, row] of sorted.rows.entries()) {
    const key = groupIn(record, row);
    const last = groups.at(-1);
    if (!last || !sameKey(last.key, key)) groups.push({ key, start });
  }
  return groups.map(({ key, start }, at) => ({
    key,
    milestones: sorted.slice(start, groups[at + 1]?.start ?? sorted.length),
  }));
});
