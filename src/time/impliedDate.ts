/** The date that bounds alone stand for: what the dataset need not write out. */
import type { Bounds } from "./bounds";
import { dateWithin } from "./dateWithin";
import { type Day, partsOfDay } from "./day";
import type { EdtfDate, Point } from "./edtf";
import { daysInMonth } from "./monthStart";
import { pointOf } from "./pointBounds";

/** A whole year or a whole month; null where the limits are neither. */
function wholeUnit(earliest: Day, latest: Day): Point | null {
  const from = partsOfDay(earliest);
  const to = partsOfDay(latest);
  if (from.date !== 1 || from.year !== to.year || to.date !== daysInMonth(to.year, to.month)) return null;
  const month = { ...pointOf(from), date: null };
  if (from.month === to.month) return month;
  return from.month === 1 && to.month === 12 ? { ...month, month: null } : null;
}

/** That day, that month, that year, once between two limits, or null where there is none. */
export function impliedDate(bounds: Bounds): EdtfDate | null {
  const { earliest, latest } = bounds;
  const unit = earliest === null || latest === null ? null : wholeUnit(earliest, latest);
  return unit ?? dateWithin(bounds);
}
