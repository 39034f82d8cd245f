/** What a mark tells when it is pointed at. */
import type { DateReading } from "../../reading/dateReading";
import type { PlaceReading } from "../../reading/placeReading";
import { formatEdtf } from "../../time/formatEdtf";

/** "2024-01-22 (early): year 2024, the nearest …". */
export function dateTitle({ edtf, modifier, inferred }: DateReading): string {
  const date = edtf ? formatEdtf(edtf) : "no date";
  return `${date}${modifier ? ` (${modifier})` : ""}${inferred ? `: ${inferred}` : ""}`;
}

/** "vn-da-nang-pre2025 Đà Nẵng: it existed that day; or vn-da-nang". */
export function placeTitle(
  { place, others, why }: PlaceReading,
  names: Readonly<Record<string, string>>,
): string {
  const unit = place === null ? "no unit" : `${place} ${names[place] ?? ""}`;
  return `${unit}: ${why}${others.length > 0 ? `; or ${others.join(", ")}` : ""}`;
}
