/** Merging claims: which of the dates that sources state a milestone gets, and whom it is cited to. */
import { contradicts, moreExact } from "../time/agree";
import type { EdtfDate } from "../time/edtf";
import { formatEdtf } from "../time/formatEdtf";
import { parseEdtf } from "../time/parseEdtf";
import type { LinkedClaim, LinkedMilestone } from "./links";

/** A date that one claim states. */
export type DatedClaim = { readonly claim: LinkedClaim; readonly date: EdtfDate };

/** The date taken and the articles that give it; null where no source states one. */
export type StatedDate = { readonly date: EdtfDate; readonly articles: readonly string[] } | null;

/** Reads a date whose form the record has checked; a bad one is a bug of ours. */
export function edtfOf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`the record let “${text}” pass: ${parsed.error}`);
  return parsed.value;
}

/** The claims that state a date. */
export function datedClaims(milestone: LinkedMilestone): readonly DatedClaim[] {
  return milestone.claims.flatMap((claim) =>
    claim.record.date === undefined ? [] : [{ claim, date: edtfOf(claim.record.date) }],
  );
}

/** Pairs of claims whose dates cannot both be true. */
export function contradictions(
  claims: readonly DatedClaim[],
): readonly (readonly [DatedClaim, DatedClaim])[] {
  return claims.flatMap((one, place) =>
    claims
      .slice(place + 1)
      .flatMap((other) => (contradicts(one.date, other.date) ? [[one, other] as const] : [])),
  );
}

/**
 * The date of `chosen`, else the most exact that a claim states (the first in reading order where two are equally so).
 * Cited to the claims that state this very date. Where all of these had to resolve a missing year (`basis`), the
 * sources that state that year are cited too: without them there would be no such date.
 */
export function statedDate(milestone: LinkedMilestone): StatedDate {
  const claims = datedClaims(milestone);
  const chosen = milestone.record.chosen;
  const date = chosen ? edtfOf(chosen.date) : mostExact(claims)?.date;
  if (!date) return null;
  const notation = formatEdtf(date);
  const giving = claims.filter((claim) => formatEdtf(claim.date) === notation);
  const resolved = giving.length > 0 && giving.every(({ claim }) => claim.record.basis);
  const years = resolved ? claims.filter((claim) => givesTheYear(claim, date)) : [];
  return { date, articles: [...new Set([...giving, ...years].map(({ claim }) => claim.source.id))].sort() };
}

function mostExact(claims: readonly DatedClaim[]): DatedClaim | undefined {
  return claims.reduce<DatedClaim | undefined>(
    (best, claim) => (best && moreExact(best.date, claim.date) <= 0 ? best : claim),
    undefined,
  );
}

function givesTheYear({ claim, date }: DatedClaim, taken: EdtfDate): boolean {
  const isYear = date.kind === "point" && date.month === null;
  return isYear && !claim.record.basis && !contradicts(date, taken);
}
