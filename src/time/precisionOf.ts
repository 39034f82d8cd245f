/** From what is known of a date to how exactly it is known: decides the mark and the words. */
import { assertNever } from "../base/assertNever";
import type { Bounds } from "./bounds";
import type { EdtfDate, Point } from "./edtf";
import type { Precision } from "./precision";

function precisionOfPoint(point: Point): Precision {
  if (point.month === null) return "year";
  return point.date === null ? "month" : "day";
}

/**
 * How exactly a date is known. A stated date keeps its own precision, however far order narrows its bounds.
 * `../b` is bounded: when it began is not known, so it can be no bar of two ends; `b` still limits it.
 * A set of one point is that point.
 */
export function precisionOf(date: EdtfDate | null, bounds: Bounds): Precision {
  if (date === null) return bounds.earliest === null && bounds.latest === null ? "unknown" : "bounded";
  switch (date.kind) {
    case "point":
      return precisionOfPoint(date);
    case "span":
      if (date.start === null) return "bounded";
      return date.end === null ? "open" : "span";
    case "oneOf": {
      const [first, ...others] = date.members;
      return first?.kind === "point" && others.length === 0 ? precisionOfPoint(first) : "bounded";
    }
    default:
      return assertNever(date);
  }
}
