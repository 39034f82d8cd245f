/** What limits alone say of a date: nothing, one day, or once between two of which one may be missing. */
import type { Bounds } from "./bounds";
import { type Day, partsOfDay } from "./day";
import type { EdtfDate, Point } from "./edtf";
import { pointOf } from "./pointBounds";

function pointOfDay(day: Day | null): Point | null {
  return day === null ? null : pointOf(partsOfDay(day));
}

/** That day, the set `[a..b]` with an open side where one is not known, or null where neither is. */
export function dateWithin({ earliest, latest }: Bounds): EdtfDate | null {
  const from = pointOfDay(earliest);
  const to = pointOfDay(latest);
  if (from !== null && earliest === latest) return from;
  return from === null && to === null ? null : { kind: "oneOf", members: [{ kind: "range", from, to }] };
}
