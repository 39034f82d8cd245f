/** Builder: a known date from its notation and, where they matter, the limits that order adds. */
import { type Day, parseDay } from "../../src/time/day";
import type { EdtfDate } from "../../src/time/edtf";
import { type KnownDate, knownDateOf } from "../../src/time/knownDate";
import { parseEdtf } from "../../src/time/parseEdtf";

/** The day of an ISO text; throws on anything else. */
export function dayAt(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

/** The date of an EDTF text; throws on anything else. */
export function edtfOf(text: string): EdtfDate {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** What is known of "2022" that order puts between two days: `known("2022", "2022-04-28", "2022-07-05")`. */
export function known(edtf: string | null, earliest?: string | null, latest?: string | null): KnownDate {
  return knownDateOf(edtf === null ? null : edtfOf(edtf), {
    earliest: earliest ? dayAt(earliest) : null,
    latest: latest ? dayAt(latest) : null,
  });
}
