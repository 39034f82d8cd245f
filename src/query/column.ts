/** A column of the record as a question compares it: its distinct values, so that each is asked once. */

/** The values that occur in a column, and for each milestone (by `Milestone.index`) the place of its value among them. */
export type Column<V> = {
  readonly values: readonly V[];
  readonly codes: Uint32Array;
  /** The rows in which another value begins, the first row among them; null where that is too often to be of use. */
  readonly runs: Uint32Array | null;
};

/** In runs shorter than this, row by row is as fast. */
const WORTH_ROWS = 8;

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
  return { values, codes, runs: runsOf(codes) };
}

/** Milestones of a partnership stand together, and most of them have the same places. */
export function runsOf(codes: Uint32Array): Uint32Array | null {
  const most = codes.length / WORTH_ROWS;
  const starts: number[] = [];
  let before = -1;
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code === before) continue;
    before = code;
    if (starts.push(row) > most) return null;
  }
  return Uint32Array.from(starts);
}
