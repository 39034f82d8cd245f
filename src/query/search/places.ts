/** Where words can stand, as one number each: in a text of one milestone, or in one that a group of them shares. */

/** The weight of a text in the ranking, the weightiest last. */
export const STANDINGS = ["rest", "place", "title"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Milestones that share a text, by row. */
export type Group = { readonly standing: number; readonly rows: ArrayLike<number> };

const SHARED = STANDINGS.length;
const KINDS_OF_PLACE = SHARED + 1;

/** In a text of the milestone in a row, which counts as this standing. */
export function ownPlace(row: number, standing: Standing): number {
  return row * KINDS_OF_PLACE + STANDINGS.indexOf(standing);
}

/** In a text of the nth group. */
export function groupPlace(nth: number): number {
  return nth * KINDS_OF_PLACE + SHARED;
}

/** Raises the grades of all milestones that a place leads to: to twice its standing and `more`. */
export function raiseGrades(place: number, groups: readonly Group[], more: number, grades: Uint8Array): void {
  const kind = place % KINDS_OF_PLACE;
  const at = (place - kind) / KINDS_OF_PLACE;
  if (kind < SHARED) {
    const grade = 2 * kind + more;
    if ((grades[at] ?? grade) < grade) grades[at] = grade;
    return;
  }
  const group = groups[at];
  if (!group) return;
  const grade = 2 * group.standing + more;
  for (let nth = 0; nth < group.rows.length; nth += 1) {
    const row = group.rows[nth] ?? 0;
    if ((grades[row] ?? grade) < grade) grades[row] = grade;
  }
}
