/** The order of lanes: partnerships by first contact, whatever the filters, so that lanes never change places. */
import { memoBy } from "../base/memo";
import type { Index, Milestone } from "../dataset/dataset";

/**
 * Places of all partnerships in the order of first contact: the smallest `earliest` of a done milestone;
 * without one the smallest `latest` of any; those without either last. Equal ones go by id.
 */
export const laneOrder: (index: Index) => readonly number[] = memoBy((index: Index) => {
  const done = new Map<number, number>();
  const latest = new Map<number, number>();
  for (const { partnership, status, date } of index.milestones) {
    if (status === "done") keepSmaller(done, partnership, date.bounds.earliest);
    keepSmaller(latest, partnership, date.bounds.latest);
  }
  const contact = (at: number): number | undefined => done.get(at) ?? latest.get(at);
  return index.partnerships
    .map((partnership, at) => ({ at, id: partnership.id, first: contact(at) }))
    .sort((a, b) => compareContact(a.first, b.first) || (a.id < b.id ? -1 : 1))
    .map(({ at }) => at);
});

function keepSmaller(
  smallest: Map<number, number>,
  at: number,
  day: Milestone["date"]["bounds"]["latest"],
): void {
  const before = smallest.get(at);
  if (day !== null && (before === undefined || day < before)) smallest.set(at, day);
}

function compareContact(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a - b;
}
