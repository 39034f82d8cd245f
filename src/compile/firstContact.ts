/** The order of lanes: partnerships by first contact, so that those that show together are written together. */
import type { Milestone, PartnershipId } from "../dataset/dataset";
import type { Day } from "../time/day";

/** A partnership and its first contact; null where no day of it is known. */
export type Contact = { readonly id: PartnershipId; readonly contact: Day | null };

/** The smallest `earliest` of a done milestone; without one the smallest `latest` of any; else null. */
export function firstContact(milestones: readonly Pick<Milestone, "status" | "date">[]): Day | null {
  const done = milestones.filter(({ status }) => status === "done");
  return (
    smallest(done.map(({ date }) => date.bounds.earliest)) ??
    smallest(milestones.map(({ date }) => date.bounds.latest))
  );
}

function smallest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((least, day) => (day !== null && (least === null || day < least) ? day : least), null);
}

/** The earliest contact first, those without any last; equal ones by id. */
export function compareContact(a: Contact, b: Contact): number {
  const byId = a.id < b.id ? -1 : 1;
  if (a.contact === null || b.contact === null)
    return Number(a.contact === null) - Number(b.contact === null) || byId;
  return a.contact - b.contact || byId;
}
