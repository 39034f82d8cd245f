/** Columns into milestones: the one part of decoding whose cost grows with the record, so it is written for speed. */
import type { Unit } from "../place/unit";
import type { Day } from "../time/day";
import { impliedDate } from "../time/impliedDate";
import type { KnownDate } from "../time/knownDate";
import { parseEdtf } from "../time/parseEdtf";
import { precisionOf } from "../time/precisionOf";
import type { Milestone } from "./dataset";
import { damaged, type JsonObject, readObject, readText } from "./read";
import { FIELDS, type Field, KINDS, STATUSES } from "./vocabulary";
import type { MilestoneColumns } from "./wireIndex";

type Cells = readonly unknown[];

function cellsOf(columns: JsonObject, name: keyof MilestoneColumns, length: number): Cells {
  const cells = columns[name];
  return Array.isArray(cells) && cells.length === length ? cells : damaged(`milestones.${name}`);
}

/** A column of places in a list; refuses any number that is not one. */
function placesIn(
  columns: JsonObject,
  name: keyof MilestoneColumns,
  length: number,
  size: number,
): readonly number[] {
  const cells = cellsOf(columns, name, length);
  for (let row = 0; row < length; row += 1) {
    const cell = cells[row];
    if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 0 || cell >= size)
      return damaged(`milestones.${name}[${row}]`);
  }
  return cells as readonly number[]; // each one was looked at above
}

/** A column of days, null where a side is not known. */
function daysIn(columns: JsonObject, name: keyof MilestoneColumns, length: number): readonly (Day | null)[] {
  const cells = cellsOf(columns, name, length);
  for (let row = 0; row < length; row += 1) {
    if (cells[row] !== null && !Number.isSafeInteger(cells[row]))
      return damaged(`milestones.${name}[${row}]`);
  }
  return cells as readonly (Day | null)[]; // each one was looked at above
}

function fieldSets(columns: JsonObject): readonly (readonly Field[])[] {
  const sets = columns.fieldSets;
  if (!Array.isArray(sets)) return damaged("milestones.fieldSets");
  return sets.map((set: unknown, at) => {
    const fields = Array.isArray(set)
      ? set.map((place: unknown) => (typeof place === "number" ? FIELDS[place] : undefined))
      : [];
    const known = fields.filter((field) => field !== undefined);
    return known.length > 0 && known.length === fields.length
      ? known
      : damaged(`milestones.fieldSets[${at}]`);
  });
}

const NOT_KNOWN = -1_000_000;

/** Dates by row. Most follow from their bounds, and the same date is one object however often it occurs. */
function dateReader(columns: JsonObject, length: number): (row: number) => KnownDate {
  const earliest = daysIn(columns, "earliest", length);
  const latest = daysIn(columns, "latest", length);
  const stated = readObject(columns.edtf, "milestones.edtf");
  const seen = new Map<number, KnownDate>();
  return (row) => {
    const bounds = { earliest: earliest[row] ?? null, latest: latest[row] ?? null };
    const text = stated[row];
    if (text !== undefined) {
      const parsed = parseEdtf(readText(text, `milestones.edtf[${row}]`));
      if (!parsed.ok) return damaged(`milestones.edtf[${row}]`);
      return { edtf: parsed.value, precision: precisionOf(parsed.value, bounds), bounds };
    }
    const key = (bounds.earliest ?? NOT_KNOWN) * 4_000_000 + (bounds.latest ?? NOT_KNOWN);
    const known = seen.get(key);
    if (known) return known;
    const edtf = impliedDate(bounds);
    const date = { edtf, precision: precisionOf(edtf, bounds), bounds };
    seen.set(key, date);
    return date;
  };
}

/** Reads the columns; refuses unequal lengths and any cell that means nothing. */
export function decodeMilestones(
  columns: JsonObject,
  units: readonly Unit[],
  partnerships: number,
): readonly Milestone[] {
  const ids = columns.id;
  if (!Array.isArray(ids)) return damaged("milestones.id");
  const { length } = ids;
  const places = (name: keyof MilestoneColumns, size: number) => placesIn(columns, name, length, size);
  const sets = fieldSets(columns);
  const partnership = places("partnership", partnerships);
  const kind = places("kind", KINDS.length);
  const fields = places("fields", sets.length);
  const status = places("status", STATUSES.length);
  const vnPlace = places("vnPlace", units.length);
  const partnerPlace = places("partnerPlace", units.length);
  const dateOf = dateReader(columns, length);
  /** A cell of a column that was checked. */
  const at = <T>(list: readonly T[], place: number | undefined): T => {
    const value = list[place ?? -1];
    return value === undefined ? damaged("milestones") : value;
  };
  return ids.map((id: unknown, row) => ({
    index: row,
    id: typeof id === "string" ? id : damaged(`milestones.id[${row}]`),
    partnership: partnership[row] ?? damaged("milestones.partnership"),
    kind: at(KINDS, kind[row]),
    fields: at(sets, fields[row]),
    status: at(STATUSES, status[row]),
    date: dateOf(row),
    vnPlace: at(units, vnPlace[row]).id,
    partnerPlace: at(units, partnerPlace[row]).id,
  }));
}
