/** What order adds to a stated date: limits that say more than the date itself. */
import type { Bounds } from "../time/bounds";
import { boundsOf } from "../time/boundsOf";
import { type Day, partsOfDay } from "../time/day";
import type { EdtfDate, Point, Range } from "../time/edtf";
import type { KnownDate } from "../time/knownDate";
import { pointOf } from "../time/pointBounds";

function pointOfDay(day: Day | null): Point | null {
  return day === null ? null : pointOf(partsOfDay(day));
}

/** The sides on which the known bounds are narrower than those of the stated date; null where they are not. */
function narrowerSides(stated: Bounds, known: Bounds): Bounds {
  const { earliest, latest } = known;
  return {
    earliest: earliest !== null && (stated.earliest === null || earliest > stated.earliest) ? earliest : null,
    latest: latest !== null && (stated.latest === null || latest < stated.latest) ? latest : null,
  };
}

/** The limits that say more than the stated date; both sides null where none does. */
export function narrowing(edtf: EdtfDate, known: Bounds): Range {
  const { earliest, latest } = narrowerSides(boundsOf(edtf), known);
  return { kind: "range", from: pointOfDay(earliest), to: pointOfDay(latest) };
}

/**
 * The date to be worded. Limits told as "once between a and b" take the narrower side in place of the stated one;
 * every other date stays as it is stated, and its narrowing is a remark beside it.
 */
export function tightened({ edtf, bounds }: KnownDate): EdtfDate | null {
  if (edtf?.kind !== "oneOf") return edtf;
  const [only, ...others] = edtf.members;
  if (only === undefined || others.length > 0) return edtf;
  if (only.kind === "point") return only;
  const { from, to } = narrowing(edtf, bounds);
  return { kind: "oneOf", members: [{ kind: "range", from: from ?? only.from, to: to ?? only.to }] };
}
