/** Milestones in groups for reading from top to bottom: by year where the year is known, else by what is known. */
import { memoBy } from "../../base/memo";
import type { Milestone } from "../../dataset/dataset";
import { compareByTime } from "../../time/compare";
import { yearOf } from "../../time/yearOf";

/** A year, a stretch of years in one of which it was (a null side is not known), or nothing known at all. */
export type GroupKey =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "between"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "undated" }
  /** All that a search found, the best match first, whatever the year. */
  | { readonly kind: "ranked" };

export type Group = { readonly key: GroupKey; readonly milestones: readonly Milestone[] };

/** The group of a milestone: what lasted over several years stands in the year in which it began. */
export function groupOf({ date: { bounds, precision } }: Milestone): GroupKey {
  const from = bounds.earliest === null ? null : yearOf(bounds.earliest);
  const to = bounds.latest === null ? null : yearOf(bounds.latest);
  if (from === null && to === null) return { kind: "undated" };
  if (from !== null && (from === to || precision === "span" || precision === "open"))
    return { kind: "year", year: from };
  return { kind: "between", from, to };
}

function sameKey(a: GroupKey, b: GroupKey): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** In order of time; neighbours with the same key share a group. Remembered by identity. */
export const yearGroups: (milestones: readonly Milestone[]) => readonly Group[] = memoBy(
  (milestones: readonly Milestone[]) => {
    const groups: { key: GroupKey; milestones: Milestone[] }[] = [];
    for (const milestone of milestones.toSorted(
      (a, b) => compareByTime(a.date, b.date) || a.index - b.index,
    )) {
      const key = groupOf(milestone);
      const last = groups.at(-1);
      if (last && sameKey(last.key, key)) last.milestones.push(milestone);
      else groups.push({ key, milestones: [milestone] });
    }
    return groups;
  },
);
