/** Puts intervals that come in the order of their beginning into the first row that is free: interval partitioning. */

/** Takes the interval and returns its row, from 0. */
export type RowPacker = { readonly place: (left: number, right: number) => number };

/**
 * First fit over a tree of row ends (each node the smallest end below it), so a mark costs the logarithm of the
 * number of rows even where thousands lie over each other. `most` is the greatest number of intervals to come.
 */
export function rowPacker(most: number): RowPacker {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, most)));
  const ends = new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY);
  const endAt = (node: number): number => ends[node] ?? Number.POSITIVE_INFINITY;

  function place(left: number, right: number): number {
    let node = 1;
    while (node < leaves) node = endAt(2 * node) <= left ? 2 * node : 2 * node + 1;
    const row = node - leaves;
    ends[node] = right;
    for (node >>= 1; node >= 1; node >>= 1) ends[node] = Math.min(endAt(2 * node), endAt(2 * node + 1));
    return row;
  }

  return { place };
}
