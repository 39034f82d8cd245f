/** The columns that a question compares: each with its distinct values, so that it is asked once per value. */
import { memoBy } from "../base/memo";
import type { Index, PartnershipId } from "../dataset/dataset";
import { type Field, KINDS, type Kind, STATUSES, type Status } from "../dataset/vocabulary";
import type { Line } from "../place/lineOf";
import { type Column, columnOf, runsOf } from "./column";
import { placeColumn } from "./placeColumn";
import type { Facet } from "./question";

/** What a milestone has in the column of each list. Its fields are one value; so is its place with what that lay in. */
export type ColumnValue = {
  readonly province: Line;
  readonly partner: Line;
  readonly field: readonly Field[];
  readonly kind: Kind;
  readonly status: Status;
  readonly partnership: PartnershipId;
};

/** One column for each filter, all in the order of `Index.milestones`. */
export type Columns = { readonly [F in Facet]: Column<ColumnValue[F]> };

/** The columns of an index; made once. */
export const columnsOf: (index: Index) => Columns = memoBy(({ milestones, partnerships, units }: Index) => {
  const { columns } = milestones;
  return {
    province: placeColumn(columns.vnPlace, columns, units),
    partner: placeColumn(columns.partnerPlace, columns, units),
    field: columnOf(columns.fields, columns.fieldSets),
    kind: columnOf(columns.kind, KINDS),
    status: columnOf(columns.status, STATUSES),
    partnership: {
      values: partnerships.map(({ id }) => id),
      codes: columns.partnership,
      runs: runsOf(columns.partnership),
    },
  };
});
