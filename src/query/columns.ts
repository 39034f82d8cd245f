/** The index by columns: what a question compares, once per distinct value instead of once per milestone. */
import { memoBy } from "../base/memo";
import type { Index, Milestone, PartnershipId } from "../dataset/dataset";
import type { Field, Kind, Status } from "../dataset/vocabulary";
import type { PlaceId } from "../place/unit";
import type { Facet } from "./question";

/** The distinct values of a column, and for each milestone (by `Milestone.index`) the place of its value among them. */
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
export const columnsOf: (index: Index) => Columns = memoBy(({ milestones, partnerships }: Index) => ({
  province: columnOf(milestones, ({ vnPlace }) => vnPlace),
  partner: columnOf(milestones, ({ partnerPlace }) => partnerPlace),
  field: columnOf(
    milestones,
    ({ fields }) => fields,
    (fields) => fields.join(),
  ),
  kind: columnOf(milestones, ({ kind }) => kind),
  status: columnOf(milestones, ({ status }) => status),
  partnership: {
    values: partnerships.map(({ id }) => id),
    codes: Uint32Array.from(milestones, ({ partnership }) => partnership),
  },
}));

function columnOf<V>(
  milestones: readonly Milestone[],
  pick: (milestone: Milestone) => V,
  keyOf: (value: V) => unknown = (value) => value,
): Column<V> {
  const values: V[] = [];
  const places = new Map<unknown, number>();
  const codes = new Uint32Array(milestones.length);
  for (const milestone of milestones) {
    const value = pick(milestone);
    const key = keyOf(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    codes[milestone.index] = place;
  }
  return { values, codes };
}
