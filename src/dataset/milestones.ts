/** The milestones as the page holds them: columns of numbers, of which a milestone is made when somebody looks at it. */
import { memoBy } from "../base/memo";
import type { PlaceId } from "../place/unit";
import type { Day } from "../time/day";
import type { EdtfDate } from "../time/edtf";
import { impliedDate } from "../time/impliedDate";
import { PRECISIONS } from "../time/precision";
import type { Fate } from "./fate";
import type { Milestone, MilestoneId } from "./milestone";
import { type Field, KINDS, STATUSES } from "./vocabulary";

/** Stands in the columns of days for a side that is not known. No `Day` reaches it; outside dataset and query it is null. */
export const NOT_KNOWN = -(2 ** 31);

/** One cell a milestone in each typed array, by its row: its place in the record. */
export type MilestoneColumns = {
  /** Of each partnership the ids of its milestones in known order, parted by single spaces. */
  readonly ids: readonly string[];
  /** The first row of each partnership, and at the end the number of rows: partnerships stand together. */
  readonly starts: Uint32Array;
  /** Place in `Index.partnerships`. */
  readonly partnership: Uint32Array;
  /** Places in KINDS, STATUSES and PRECISIONS. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  readonly precision: Uint8Array;
  /** Place in `fieldSets`, each of which is a list of fields, the primary one first. */
  readonly fields: Uint32Array;
  readonly fieldSets: readonly (readonly Field[])[];
  /** Places in `places`. */
  readonly vnPlace: Uint32Array;
  readonly partnerPlace: Uint32Array;
  readonly places: readonly PlaceId[];
  /** Days since 1970-01-01, both inclusive; NOT_KNOWN where that side is not known. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Claims, and those of them that were checked against an archived text. */
  readonly sources: Uint32Array;
  readonly checked: Uint32Array;
  /** By row the dates that their bounds alone do not stand for (see impliedDate). */
  readonly stated: ReadonlyMap<number, EdtfDate>;
  /** By row what became of plans, in the order of the rows. */
  readonly fates: ReadonlyMap<number, Fate>;
};

/** A day of a column. */
export function dayIn(column: Int32Array, row: number): Day | null {
  const day = column[row] ?? NOT_KNOWN;
  return day === NOT_KNOWN ? null : (day as Day); // columns of days hold nothing else
}

const idsOf = memoBy((_: MilestoneColumns) => new Map<number, readonly MilestoneId[]>());

/** The ids of a partnership in known order. */
function idsIn(columns: MilestoneColumns, partnership: number): readonly MilestoneId[] {
  const known = idsOf(columns);
  const ids = known.get(partnership) ?? (columns.ids[partnership] ?? "").split(" ");
  known.set(partnership, ids);
  return ids;
}

/** The id of the milestone in a row; a milestone is not made for that. */
export function idAt(columns: MilestoneColumns, row: number): MilestoneId {
  const partnership = columns.partnership[row] ?? -1;
  return of(idsIn(columns, partnership), row - (columns.starts[partnership] ?? 0));
}

const rowsById = memoBy((_: MilestoneColumns) => new Map<MilestoneId, number | null>());

/** The row of an id; null where no milestone has it. What was asked for is remembered, and no list of all ids is made. */
export function rowOfId(columns: MilestoneColumns, id: MilestoneId): number | null {
  const known = rowsById(columns);
  const before = known.get(id);
  if (before !== undefined) return before;
  const row = foundRow(columns, id);
  known.set(id, row);
  return row;
}

function foundRow(columns: MilestoneColumns, id: MilestoneId): number | null {
  if (id === "" || id.includes(" ")) return null;
  const partnership = columns.ids.findIndex((ids) => isAmong(ids, id));
  if (partnership < 0) return null;
  return (columns.starts[partnership] ?? 0) + idsIn(columns, partnership).indexOf(id);
}

/** Whether the whole of an id, and not only the beginning of another, stands in a text of ids. */
function isAmong(ids: string, id: MilestoneId): boolean {
  for (let at = ids.indexOf(id); at >= 0; at = ids.indexOf(id, at + 1)) {
    const end = at + id.length;
    if ((at === 0 || ids[at - 1] === " ") && (end === ids.length || ids[end] === " ")) return true;
  }
  return false;
}

const madeOf = memoBy((_: MilestoneColumns) => new Map<number, Milestone>());

/** A cell of a list whose places were checked. */
function of<T>(list: readonly T[], place: number | undefined): T {
  const value = list[place ?? -1];
  if (value === undefined) throw new Error("a column leads beyond its list");
  return value;
}

function milestoneAt(columns: MilestoneColumns, row: number): Milestone {
  const partnership = columns.partnership[row] ?? -1;
  const bounds = { earliest: dayIn(columns.earliest, row), latest: dayIn(columns.latest, row) };
  return {
    index: row,
    id: idAt(columns, row),
    partnership,
    kind: of(KINDS, columns.kind[row]),
    fields: of(columns.fieldSets, columns.fields[row]),
    status: of(STATUSES, columns.status[row]),
    date: {
      edtf: columns.stated.get(row) ?? impliedDate(bounds),
      precision: of(PRECISIONS, columns.precision[row]),
      bounds,
    },
    vnPlace: of(columns.places, columns.vnPlace[row]),
    partnerPlace: of(columns.places, columns.partnerPlace[row]),
    sources: columns.sources[row] ?? 0,
    checked: columns.checked[row] ?? 0,
  };
}

/**
 * A list of milestones: those of these rows, in this order. What runs over many reads `columns` by `rows`; a milestone
 * itself is made when it is first asked for and is the same object from then on, in whichever list.
 */
export class Milestones implements Iterable<Milestone> {
  readonly columns: MilestoneColumns;
  /** `Milestone.index` of each. */
  readonly rows: Uint32Array;
  readonly length: number;

  constructor(columns: MilestoneColumns, rows: Uint32Array) {
    this.columns = columns;
    this.rows = rows;
    this.length = rows.length;
  }

  /** The milestone at a place of this list, from the end where negative; undefined beyond it. */
  at(place: number): Milestone | undefined {
    const row = this.rows[place < 0 ? place + this.length : place];
    if (row === undefined) return undefined;
    const made = madeOf(this.columns);
    const milestone = made.get(row) ?? milestoneAt(this.columns, row);
    made.set(row, milestone);
    return milestone;
  }

  /** Those from one place up to but not including another. */
  slice(start: number, end: number): Milestones {
    return this.of(this.rows.subarray(start, end));
  }

  /** Other milestones of the same record. */
  of(rows: Uint32Array): Milestones {
    return new Milestones(this.columns, rows);
  }

  *[Symbol.iterator](): Iterator<Milestone> {
    for (let place = 0; place < this.length; place += 1) {
      const milestone = this.at(place);
      if (milestone) yield milestone;
    }
  }
}

/** The list of a whole record. */
export function allMilestones(columns: MilestoneColumns): Milestones {
  const rows = new Uint32Array(columns.partnership.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  return new Milestones(columns, rows);
}
