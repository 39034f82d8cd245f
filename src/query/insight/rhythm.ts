/** When and on what: milestones by year and field, fields by country. What is not certain is counted apart. */
import type { Index } from "../../dataset/dataset";
import type { Milestones } from "../../dataset/milestones";
import { FAMILIES, type Family, STATUSES } from "../../dataset/vocabulary";
import type { PlaceId } from "../../place/unit";
import { whereabouts } from "../whereabouts";
import { NO_YEAR, type YearColumns, yearColumns } from "../yearColumns";

/** Milestones of one family in one year: that surely were in it, and further ones that may have been. */
export type Cell = { readonly certain: number; readonly possible: number };

export type YearRow = {
  readonly year: number;
  readonly cells: Readonly<Record<Family, Cell>>;
  readonly all: Cell;
};

/** `unplaced`: milestones that happened and for which no years can be named. */
export type Rhythm = {
  readonly years: readonly YearRow[];
  readonly unplaced: number;
  readonly counted: number;
};

type Tally = { certain: number; possible: number };

const blank = (): Tally => ({ certain: 0, possible: 0 });
const row = (): Record<Family, Tally> =>
  Object.fromEntries(FAMILIES.map((family) => [family, blank()])) as Record<Family, Tally>;

/** The rows of what happened: plans would count what did not take place. */
function happenedRows({ rows, columns }: Milestones): readonly number[] {
  const done = new Set([STATUSES.indexOf("done"), STATUSES.indexOf("ongoing")]);
  return Array.from(rows).filter((each) => done.has(columns.status[each] ?? -1));
}

type Years = { readonly from: number; readonly to: number; readonly isSure: (year: number) => boolean };

/** The years of a row: those from its first to its last, and which of them are certain; null where none can be named. */
function yearsOf({ first, last, sureFirst, sureLast }: YearColumns, at: number): Years | null {
  const [sureFrom, sureTo] = [sureFirst[at] ?? NO_YEAR, sureLast[at] ?? NO_YEAR];
  const isKnown = sureFrom !== NO_YEAR;
  const isSure = (year: number) => isKnown && year >= sureFrom && year <= sureTo;
  const [from, to] = [first[at] ?? NO_YEAR, last[at] ?? NO_YEAR];
  // Of what has begun and has no known end the years in which it surely went on are all that can be named.
  if (from === NO_YEAR || to === NO_YEAR) return isKnown ? { from: sureFrom, to: sureTo, isSure } : null;
  return { from, to, isSure };
}

/** By year and family of the primary field, empty years between the first and the last included. */
export function rhythmOf(index: Index, milestones: Milestones): Rhythm {
  const columns = yearColumns(milestones.columns);
  const { fields, fieldSets } = milestones.columns;
  const byYear = new Map<number, Record<Family, Tally>>();
  const rows = happenedRows(milestones);
  let unplaced = 0;
  for (const at of rows) {
    const [primary] = fieldSets[fields[at] ?? -1] ?? [];
    const years = yearsOf(columns, at);
    if (!years || !primary) {
      unplaced += 1;
      continue;
    }
    const { family } = index.vocabulary.fields[primary];
    for (let year = years.from; year <= years.to; year += 1) {
      const cells = byYear.get(year) ?? row();
      cells[family][years.isSure(year) ? "certain" : "possible"] += 1;
      byYear.set(year, cells);
    }
  }
  return { years: filled(byYear), unplaced, counted: rows.length };
}

function filled(byYear: ReadonlyMap<number, Record<Family, Tally>>): readonly YearRow[] {
  const known = [...byYear.keys()];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const cells = byYear.get(first + at) ?? row();
    const sum = (which: keyof Tally) => FAMILIES.reduce((all, family) => all + cells[family][which], 0);
    return { year: first + at, cells, all: { certain: sum("certain"), possible: sum("possible") } };
  });
}

export type CountryRow = {
  readonly country: PlaceId;
  readonly partnerships: number;
  /** Milestones that happened, each once. */
  readonly milestones: number;
  /** Of these, how many touch a family with any of their fields. */
  readonly families: Readonly<Record<Family, number>>;
};

/** What is done with each country, the one with most milestones first. */
export function fieldsByCountry(index: Index, milestones: Milestones): readonly CountryRow[] {
  const { fields, fieldSets, partnership } = milestones.columns;
  const places = whereabouts(index);
  const found = new Map<
    PlaceId,
    { lanes: Set<number>; milestones: number; families: Record<Family, Tally> }
  >();
  for (const at of happenedRows(milestones)) {
    const lane = partnership[at] ?? -1;
    const country = places[lane]?.country;
    if (country === undefined) continue;
    const entry = found.get(country) ?? { lanes: new Set(), milestones: 0, families: row() };
    found.set(country, entry);
    entry.lanes.add(lane);
    entry.milestones += 1;
    const touched = (fieldSets[fields[at] ?? -1] ?? []).map((field) => index.vocabulary.fields[field].family);
    for (const family of new Set(touched)) entry.families[family].certain += 1;
  }
  return [...found]
    .map(([country, { lanes, milestones: count, families }]) => ({
      country,
      partnerships: lanes.size,
      milestones: count,
      families: Object.fromEntries(FAMILIES.map((family) => [family, families[family].certain])) as Record<
        Family,
        number
      >,
    }))
    .sort((a, b) => b.milestones - a.milestones || (a.country < b.country ? -1 : 1));
}
