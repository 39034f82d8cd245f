/** Whether a claim tells a milestone that the record has already, and why one may think so. */
import { memoBy } from "../../base/memo";
import type { ClaimReading } from "../../reading/claimReading";
import { alternativesOf } from "../../time/boundsOf";
import type { EdtfDate } from "../../time/edtf";
import { formatEdtf } from "../../time/formatEdtf";
import { overlap } from "../../time/intersect";
import type { KnownMilestone } from "./knownRecord";

/** A milestone that a claim may tell again. */
export type SameAs = { readonly milestone: string; readonly why: string; readonly points: number };

/** From so many points on it is worth an editor's look. */
const LEAST = 4;
const POINTS = {
  date: 3,
  otherDate: -6,
  kind: 2,
  field: 1,
  mostFields: 2,
  otherStatus: -2,
  quantity: 3,
} as const;

/** The record's dates are compared with every claim; their bounds are found once. */
const alternatives = memoBy(alternativesOf);

/** The first date of a milestone that can be that of the claim; undefined where none can. */
function dateMet({ date }: ClaimReading, dates: readonly EdtfDate[]): EdtfDate | undefined {
  const ours = date?.edtf ? alternatives(date.edtf) : [];
  return dates.find((other) => alternatives(other).some((one) => ours.some((own) => overlap(one, own))));
}

function pointsForDate(claim: ClaimReading, { dates }: KnownMilestone): number {
  if (!claim.date?.edtf || dates.length === 0) return 0;
  return dateMet(claim, dates) ? POINTS.date : POINTS.otherDate;
}

function sharedFields(claim: ClaimReading, { record }: KnownMilestone): readonly string[] {
  return claim.fields.flatMap(({ word }) => (record.fields.includes(word) ? [word] : []));
}

function sharedQuantity(claim: ClaimReading, { record }: KnownMilestone): string | null {
  const same = claim.quantities.find(({ value }) =>
    record.quantities?.some((known) => known.value === value),
  );
  return same?.phrase.text ?? null;
}

function pointsFor(claim: ClaimReading, milestone: KnownMilestone): number {
  const isPlan = claim.status.word === "planned";
  return (
    pointsForDate(claim, milestone) +
    (claim.kind.word === milestone.record.kind ? POINTS.kind : 0) +
    Math.min(sharedFields(claim, milestone).length * POINTS.field, POINTS.mostFields) +
    (isPlan === (milestone.record.status === "planned") ? 0 : POINTS.otherStatus) +
    (sharedQuantity(claim, milestone) === null ? 0 : POINTS.quantity)
  );
}

function inWords(claim: ClaimReading, milestone: KnownMilestone): string {
  const date = dateMet(claim, milestone.dates);
  const fields = sharedFields(claim, milestone);
  const { kind } = milestone.record;
  return [
    ...(date ? [`the date fits ${formatEdtf(date)}`] : []),
    ...(claim.kind.word === kind ? [`both are ${kind}`] : []),
    ...(fields.length > 0 ? [`fields ${fields.join(", ")}`] : []),
    ...[sharedQuantity(claim, milestone)].filter((words) => words !== null),
  ].join("; ");
}

/** The milestone that a claim most likely tells; null where none comes near. */
export function sameAs(claim: ClaimReading, milestones: readonly KnownMilestone[]): SameAs | null {
  let best: { milestone: KnownMilestone; points: number } | null = null;
  for (const milestone of milestones) {
    const points = pointsFor(claim, milestone);
    if (points >= LEAST && points > (best?.points ?? 0)) best = { milestone, points };
  }
  return (
    best && { milestone: best.milestone.record.id, why: inWords(claim, best.milestone), points: best.points }
  );
}
