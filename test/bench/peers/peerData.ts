/** A made-up record as any timeline can draw it: items from a day to a day, in lanes. */
import type { MadeUpRecord } from "../data/madeUpRecord";

const MS_PER_DAY = 86_400_000;

/**
 * The text of `peer.json`. Times are milliseconds since 1970, `end` null for a single day; milestones of which one
 * end is unknown begin or end on the day that is known, undated ones are left out. `province` is what is filtered by.
 */
export function peerData({ index, titles }: MadeUpRecord): string {
  const items = [...index.milestones].flatMap(({ index: id, partnership: lane, date: { bounds } }) => {
    const start = bounds.earliest ?? bounds.latest;
    if (start === null) return [];
    const last = bounds.latest ?? start;
    const end = last === start ? null : (last + 1) * MS_PER_DAY;
    return [{ id, lane, ...titles[id], start: start * MS_PER_DAY, end }];
  });
  const lanes = index.partnerships.map(({ id: name, vn }, id) => ({ id, name, province: vn[0] }));
  return JSON.stringify({ items, lanes, province: lanes[0]?.province });
}
