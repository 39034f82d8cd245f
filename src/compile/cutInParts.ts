/** Where the record is cut into files: between partnerships where that can be, for these are looked at together. */

/**
 * First rows of parts of about `enough` rows each: a part closes as soon as it has so many at the end of a
 * partnership; one that has more by itself is cut into even pieces. `starts` are the first rows of the partnerships
 * and, at the end, the number of rows. No part is empty; none has twice as many rows or more.
 */
export function cutInParts(starts: ArrayLike<number>, enough: number): readonly number[] {
  const firsts: number[] = [];
  let open: number | null = null;
  for (let lane = 0; lane + 1 < starts.length; lane += 1) {
    const [from, end] = [starts[lane] ?? 0, starts[lane + 1] ?? 0];
    if (open !== null && (from - open >= enough || end - open >= 2 * enough)) open = null;
    for (const first of open === null && end > from ? evenly(from, end, enough) : []) {
      firsts.push(first);
      open = first;
    }
  }
  return firsts;
}

function evenly(from: number, end: number, enough: number): readonly number[] {
  const pieces = Math.max(1, Math.floor((end - from) / enough));
  return Array.from({ length: pieces }, (_, nth) => from + Math.floor((nth * (end - from)) / pieces));
}
