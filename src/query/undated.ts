/** Milestones that nothing bounds: they are not on the axis. Apart from the layout, which the first script can do without. */
import { type MilestoneColumns, type Milestones, NOT_KNOWN } from "../dataset/milestones";

/** Whether nothing bounds the milestone in a row of the record: then it is not on the axis. */
export function isUndated({ earliest, latest }: MilestoneColumns, row: number): boolean {
  return earliest[row] === NOT_KNOWN && latest[row] === NOT_KNOWN;
}

/** Those that are not on the axis, in the order given. */
export function undatedOf(milestones: Milestones): Milestones {
  return milestones.of(milestones.rows.filter((row) => isUndated(milestones.columns, row)));
}
