/** Dates of the record as schema.org has them (ISO 8601), and beside it as EDTF, which tells all that is known. */
import type { EdtfDate, Point } from "../../time/edtf";
import { formatEdtf } from "../../time/formatEdtf";

/** ISO 8601 knows neither "about" nor "uncertain": such a date is left out rather than made more certain than it is. */
function isoOf(point: Point | null): string | undefined {
  return point && !point.approximate && !point.uncertain ? formatEdtf(point) : undefined;
}

/** Start and end of an event, each only where ISO 8601 can tell it: to the day, the month or the year. */
export function eventDates(date: EdtfDate | null): {
  readonly startDate?: string;
  readonly endDate?: string;
} {
  if (date === null || date.kind === "oneOf") return {};
  const [start, end] =
    date.kind === "point" ? [isoOf(date), undefined] : [isoOf(date.start), isoOf(date.end)];
  return { ...(start ? { startDate: start } : {}), ...(end ? { endDate: end } : {}) };
}

/** A literal of EDTF with the type that the Library of Congress gave it; `edtf` is declared in `CONTEXT`. */
export function edtfLiteral(edtf: string): { readonly "@type": "edtf:EDTF"; readonly "@value": string } {
  return { "@type": "edtf:EDTF", "@value": edtf };
}

/** What schema.org lacks: Dublin Core's terms for dates, and the type of EDTF. */
export const CONTEXT = [
  "https://schema.org",
  { dcterms: "http://purl.org/dc/terms/", edtf: "http://id.loc.gov/datatypes/edtf/" },
] as const;
