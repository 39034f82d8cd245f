/** The order in which the milestones of a partnership are listed, undated ones too. */
import { compareByTime } from "../time/compare";
import { type Datings, standingOf } from "./dating";
import type { LinkedMilestone } from "./links";

/**
 * By time as far as it is known, then by id, but never against an order that an editor wrote: before a milestone is
 * listed come all that must stand before it. Orders that run in a circle (legal for things of one day) are broken
 * at the first by time.
 */
export function inKnownOrder(
  milestones: readonly LinkedMilestone[],
  datings: Datings,
): readonly LinkedMilestone[] {
  const byTime = [...milestones].sort((a, b) => compare(a, b, datings));
  const rank = new Map(byTime.map(({ id }, place) => [id, place]));
  const forerunners = forerunnersOf(milestones);
  const listed = new Set<LinkedMilestone>();
  const met = new Set<string>();
  const visit = (milestone: LinkedMilestone): void => {
    if (met.has(milestone.id)) return;
    met.add(milestone.id);
    const places = [...(forerunners.get(milestone.id) ?? [])].flatMap((id) => rank.get(id) ?? []);
    for (const place of places.sort((a, b) => a - b)) {
      const forerunner = byTime[place];
      if (forerunner) visit(forerunner);
    }
    listed.add(milestone);
  };
  for (const milestone of byTime) visit(milestone);
  return [...listed];
}

function compare(a: LinkedMilestone, b: LinkedMilestone, datings: Datings): number {
  const byTime = compareByTime(standingOf(a, datings), standingOf(b, datings));
  return byTime || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Milestone → those that must stand before it. `during` says nothing of which began first. */
function forerunnersOf(milestones: readonly LinkedMilestone[]): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map(milestones.map(({ id }) => [id, new Set<string>()]));
  for (const { id, record } of milestones) {
    for (const other of [...(record.after ?? []), ...(record.fulfils ?? [])]) before.get(id)?.add(other);
    for (const other of record.before ?? []) before.get(other)?.add(id);
  }
  return before;
}
