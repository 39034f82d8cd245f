/** Finds a milestone by its permanent id; links keep working after an id was renamed, and say so when one was withdrawn. */
import type { Index, Milestone, MilestoneId } from "../dataset/dataset";
import { rowOfId } from "../dataset/milestones";

/** What an id leads to: a milestone, perhaps under a newer id, a tombstone, or nothing. */
export type FoundMilestone =
  | { readonly kind: "found"; readonly milestone: Milestone }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "unknown" };

/** Looks up an id of today or a former one. */
export function findMilestone(index: Index, id: MilestoneId): FoundMilestone {
  const alias = index.aliases.get(id);
  if (alias === null) return { kind: "withdrawn" };
  const row = rowOfId(index.milestones.columns, alias ?? id);
  const milestone = row === null ? undefined : index.milestones.at(row);
  return milestone ? { kind: "found", milestone } : { kind: "unknown" };
}
