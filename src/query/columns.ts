/** The columns that a question compares: each with its distinct values, so that it is asked once per value. */
import { memoBy } from "../base/memo";
import type { Index, PartnershipId } from "../dataset/dataset";
import { type Field, KINDS, type Kind, STATUSES, type Status } from "../dataset/vocabulary";
import type { PlaceId } from "../place/unit";
import type { Facet } from "./question";

/** The values that occur in a column, and for each milestone (by `Milestone.index`) the place of its value among them. */
export type Column<V> = { readonly values: readonly V[]; readonly codes: Uint32Array };

/** What a milestone has in the column of each list. The fields of a milestone are one value. */
export type ColumnValue = {
  readonly province: PlaceId;
  readonly partner: PlaceId;
  readonly field: readonly Field[];
  readonly kind: Kind;
  readonly status: Status;
  readonly partnership: PartnershipId;
};

/** One column for each filter, all in the order of `Index.milestones`. */
export type Columns = { readonly [F in Facet]: Column<ColumnValue[F]> };

/** The columns of an index; made once. */
export const columnsOf: (index: Index) => Columns = memoBy(({ milestones, partnerships }: Index) => {
  const { columns } = milestones;
  return {
    province: columnOf(columns.vnPlace, columns.places),
    partner: columnOf(columns.partnerPlace, columns.places),
    field: columnOf(columns.fields, columns.fieldSets),
    kind: columnOf(columns.kind, KINDS),
    status: columnOf(columns.status, STATUSES),
    partnership: { values: partnerships.map(({ id }) => id), codes: columns.partnership },
  };
});

/** Leaves out the values of `all` that no milestone has. */
function columnOf<V>(places: Uint8Array | Uint32Array, all: readonly V[]): Column<V> {
  const values: V[] = [];
  const codeOf = new Int32Array(all.length).fill(-1);
  const codes = new Uint32Array(places.length);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? 0;
    const value = all[place];
    if ((codeOf[place] ?? 0) < 0 && value !== undefined) codeOf[place] = values.push(value) - 1;
    codes[row] = codeOf[place] ?? 0;
  }
  return { values, codes };
}
