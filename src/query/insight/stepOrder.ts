/** How surely a milestone stands after the one listed before it: lists are in one order even where the record is not. */
import type { Details, Milestone, MilestoneId } from "../../dataset/dataset";
import { beginningOf } from "./moments";

/**
 * known: its dates or an order on record put it later. open: they leave it open which came first. undated: nothing
 * bounds it at all.
 */
export type StepOrder = "known" | "open" | "undated";

/** Whether an order on record says so of these two, with nothing in between. */
function isSaid(before: MilestoneId, { id }: Milestone, { milestones }: Details): boolean {
  const [earlier, later] = [milestones.get(before), milestones.get(id)];
  return (
    later?.fulfils.includes(before) === true ||
    later?.reasons.some((reason) => reason.kind === "after" && reason.milestone === before) === true ||
    earlier?.reasons.some((reason) => reason.kind === "before" && reason.milestone === id) === true
  );
}

/** The order of a milestone and the one listed before it; the first of a list comes after nothing. */
export function stepOrder(before: Milestone | null, milestone: Milestone, details: Details): StepOrder {
  const { earliest, latest } = milestone.date.bounds;
  if (earliest === null && latest === null) return "undated";
  if (before === null || isSaid(before.id, milestone, details)) return "known";
  const [ended, begun] = [beginningOf(before.date).latest, beginningOf(milestone.date).earliest];
  return ended !== null && begun !== null && ended < begun ? "known" : "open";
}
