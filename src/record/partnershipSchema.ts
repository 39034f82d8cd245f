/** The form of `seeds/partnerships/<id>.yaml`: two chains of places, the tie, and the milestones. */
import { z } from "zod";
import { edtf } from "./dateSchema";
import type { MilestoneRecord, PartnershipRecord } from "./record";
import { id, listOf, localized } from "./textSchema";

const outcome = z.strictObject({
  kind: id,
  by: listOf(id).exactOptional(),
  lastHeard: edtf.exactOptional(),
  note: localized.exactOptional(),
});

/** Counts and sums of money, in whatever currency: no more than a number can hold to the unit. */
const amount = z.number().min(0).max(1e15);

const milestone: z.ZodType<MilestoneRecord> = z.strictObject({
  id,
  aliases: listOf(id).exactOptional(),
  title: localized,
  summary: localized,
  kind: id,
  fields: listOf(id),
  status: id,
  parties: z.array(z.strictObject({ name: localized, side: id, role: id })).exactOptional(),
  quantities: z.array(z.strictObject({ value: amount, unit: localized })).exactOptional(),
  after: listOf(id).exactOptional(),
  before: listOf(id).exactOptional(),
  during: listOf(id).exactOptional(),
  fulfils: listOf(id).exactOptional(),
  related: listOf(id).exactOptional(),
  term: edtf.exactOptional(),
  outcome: outcome.exactOptional(),
  statements: z.array(z.strictObject({ speaker: localized, text: localized, article: id })).exactOptional(),
  chosen: z.strictObject({ date: edtf, reason: localized }).exactOptional(),
  checked: id.exactOptional(),
});

/** A partnership file as written. */
export const partnershipSchema: z.ZodType<PartnershipRecord> = z.strictObject({
  vn: listOf(id),
  partner: listOf(id),
  tie: z.strictObject({ kind: id, article: id.exactOptional() }),
  founding: id.exactOptional(),
  milestones: z.array(milestone).min(1),
  withdrawn: z.array(z.strictObject({ id, reason: localized })).exactOptional(),
});
