/** A column of the record as a question compares it: its distinct values, so that each is asked once. */

/** The values that occur in a column, and for each milestone (by `Milestone.index`) the place of its value among them. */
export type Column<V> = { readonly values: readonly V[]; readonly codes: Uint32Array };

/** Leaves out the values of `all` that no milestone has; `places` lead into `all`. */
export function columnOf<V>(places: Uint8Array | Uint32Array, all: readonly V[]): Column<V> {
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
