/** Counts milestones by every value that a filter offers: the raw figures of the facets. */
import { lazily } from "../base/lazily";
import type { Index } from "../dataset/dataset";
import type { Family, Field, Kind, Status } from "../dataset/vocabulary";
import type { Line } from "../place/lineOf";
import type { Column } from "./column";
import { columnsOf } from "./columns";
import { FACET_BIT, type Failures, type Found, failuresOf } from "./failures";
import type { Facet, Question } from "./question";

/** Every value that occurs in the record has an entry, 0 where no milestone is left. Places are lines of the day, as in the columns. */
export type Tally = {
  readonly vnPlace: ReadonlyMap<Line, number>;
  readonly partnerPlace: ReadonlyMap<Line, number>;
  readonly field: ReadonlyMap<Field, number>;
  readonly family: ReadonlyMap<Family, number>;
  readonly kind: ReadonlyMap<Kind, number>;
  readonly status: ReadonlyMap<Status, number>;
};

/** A milestone counts for a list if it fails nothing, or only that very list. Each list is counted when it is asked for. */
export function tallyOf(index: Index, question: Question, found: Found | null): Tally {
  const columns = columnsOf(index);
  const failed = failuresOf(index, question, found);
  const count = <V>(facet: Facet, column: Column<V>) => countsOf(column, failed, FACET_BIT[facet]);
  const both = lazily({ fields: () => count("field", columns.field) });
  const familyOf = (field: Field): Family => index.vocabulary.fields[field].family;
  return lazily<Tally>({
    vnPlace: () => new Map(count("province", columns.province)),
    partnerPlace: () => new Map(count("partner", columns.partner)),
    field: () => spread(both.fields, (each) => each),
    family: () => spread(both.fields, (each) => each.map(familyOf)),
    kind: () => new Map(count("kind", columns.kind)),
    status: () => new Map(count("status", columns.status)),
  });
}

type Counts<V> = readonly (readonly [V, number])[];

function countsOf<V>({ values, codes }: Column<V>, failed: Failures, own: number): Counts<V> {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    if (((failed[row] ?? 0) & ~own) !== 0) continue;
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return values.map((value, code) => [value, counts[code] ?? 0]);
}

/** Counts of sets of fields become counts of what is in them; a set counts once for each thing in it. */
function spread<V>(
  counts: Counts<readonly Field[]>,
  thingsIn: (fields: readonly Field[]) => readonly V[],
): Map<V, number> {
  const sums = new Map<V, number>();
  for (const [fields, count] of counts)
    for (const thing of new Set(thingsIn(fields))) sums.set(thing, (sums.get(thing) ?? 0) + count);
  return sums;
}
