/** Titles by id: links between milestones name each other by them. */
import type { Index, MilestoneId, Titles } from "../../dataset/dataset";
import { findMilestone } from "../../query/findMilestone";

/** The title of a milestone that the record is known to have; throws otherwise. */
export function titleOf(index: Index, titles: Titles, id: MilestoneId): string {
  const found = findMilestone(index, id);
  const title = found.kind === "found" ? titles[found.milestone.index] : undefined;
  if (title === undefined) throw new Error(`no title for milestone ${id}`);
  return title;
}
