/** How long it took from the first visit to the first agreement: a range, or that the order itself is not known. */
import type { Index } from "../../dataset/dataset";
import { firstAgreement, firstVisit } from "./firstAndLatest";
import { laneOf } from "./laneOf";
import type { NumberRange } from "./range";

/**
 * visit-first: so many days passed. agreement-first: visits are on record only after the signing. unclear: the dates
 * leave open which came first, or how long it took. lacking: no dated visit, or no dated agreement.
 */
export type Courtship =
  | { readonly kind: "visit-first"; readonly days: NumberRange }
  | { readonly kind: "agreement-first" | "unclear" | "lacking" };

/** Of one partnership, by its place in the index. */
export function courtshipOf(index: Index, partnership: number): Courtship {
  const lane = laneOf(index, partnership);
  const [visit, signing] = [firstVisit(lane)?.bounds, firstAgreement(lane)?.bounds];
  if (!visit || !signing) return { kind: "lacking" };
  if (visit.earliest !== null && signing.latest !== null && visit.earliest > signing.latest)
    return { kind: "agreement-first" };
  if (
    visit.earliest === null ||
    visit.latest === null ||
    signing.earliest === null ||
    signing.latest === null
  )
    return { kind: "unclear" };
  if (visit.latest > signing.earliest) return { kind: "unclear" };
  return {
    kind: "visit-first",
    days: { least: signing.earliest - visit.latest, most: signing.latest - visit.earliest },
  };
}
