/** Lanes as they stand below each other: what is pinned, then the rest by today's province, in the order chosen. */
import type { Lang } from "../base/lang";
import { memoBy, memoLast } from "../base/memo";
import type { Index, PartnershipId } from "../dataset/dataset";
import type { Milestones } from "../dataset/milestones";
import { placeName } from "../place/placeWords";
import type { PlaceId } from "../place/unit";
import { type Answer, type Lane, OPEN_LANES } from "./answer";
import type { LaneOrder } from "./laneOrder";
import { byName, laneName, laneRank } from "./laneRank";
import { inTimeOrder } from "./timeOrder";
import { whereabouts } from "./whereabouts";

/** The lanes whose Vietnamese side lies in one province of today. */
export type LaneGroup = {
  readonly province: PlaceId;
  /** Names it among the groups of its index: from 0. */
  readonly code: number;
  readonly lanes: readonly Lane[];
  /** Milestones of all its lanes. */
  readonly count: number;
};

/** Every lane of an answer once. Of `loose` and `groups` one is empty: nothing is grouped where all lanes are of one province. */
export type Arranged = {
  readonly pinned: readonly Lane[];
  readonly loose: readonly Lane[];
  readonly groups: readonly LaneGroup[];
};

/** The order, and the language by whose letters names are sorted; null for the orders that need none. */
export type Arrangement = { readonly order: LaneOrder; readonly lang: Lang | null };

/** Remembered by the identity of answer, index and pinned ids; a group that stays as it was stays the same object. */
export const arrange: (
  found: Answer,
  index: Index,
  order: LaneOrder,
  lang: Lang | null,
  pinned: readonly PartnershipId[],
) => Arranged = memoLast(
  (
    { lanes }: Answer,
    index: Index,
    order: LaneOrder,
    lang: Lang | null,
    pinned: readonly PartnershipId[],
  ): Arranged => {
    const ids = new Set(pinned);
    const isPinned = ({ partnership }: Lane) => ids.has(index.partnerships[partnership]?.id ?? "");
    const sorted = sortedLanes(lanes, index, { order, lang });
    const rest = ids.size === 0 ? sorted : sorted.filter((lane) => !isPinned(lane));
    const top = ids.size === 0 ? [] : sorted.filter(isPinned);
    const groups = lanes.length > OPEN_LANES ? groupsOf(rest, index, { order, lang }) : [];
    return groups.length > 1 ? { pinned: top, loose: [], groups } : { pinned: top, loose: rest, groups: [] };
  },
);

/** The province of today of each partnership, as its place among those that occur. */
const provinces = memoBy((index: Index) => {
  const ids = new Map<PlaceId, number>();
  const codes = whereabouts(index).map(({ province }) => {
    const code = ids.get(province) ?? ids.size;
    ids.set(province, code);
    return code;
  });
  return { ids: [...ids.keys()], codes };
});

/** Equal ones in the order of the record, in which lanes come. */
function sortedLanes(lanes: readonly Lane[], index: Index, { order, lang }: Arrangement): readonly Lane[] {
  if (order === "contact") return lanes;
  if (order === "name") return sortedBy(lanes, (lane) => laneName(index, lane, lang ?? "vi"), lang);
  return lanes.toSorted((a, b) => laneRank(a, order) - laneRank(b, order) || a.partnership - b.partnership);
}

function sortedBy<T>(list: readonly T[], nameOf: (each: T) => string, lang: Lang | null): readonly T[] {
  const compare = byName(lang ?? "vi");
  return list
    .map((each) => ({ each, name: nameOf(each) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ each }) => each);
}

function groupsOf(lanes: readonly Lane[], index: Index, { order, lang }: Arrangement): readonly LaneGroup[] {
  const { ids, codes } = provinces(index);
  const inside = new Map<number, Lane[]>();
  for (const lane of lanes) {
    const code = codes[lane.partnership] ?? 0;
    const here = inside.get(code);
    if (here) here.push(lane);
    else inside.set(code, [lane]);
  }
  const groups = [...inside].map(([code, own]) => kept(index, ids[code] ?? "", code, own));
  if (order === "name")
    return sortedBy(groups, ({ province }) => placeName(index.units, province, null, lang ?? "vi"), lang);
  // Lanes come in order, so by contact and by latest the first lane of each group has put it in its place.
  return order === "count" ? groups.toSorted((a, b) => b.count - a.count) : groups;
}

/** The groups as they were last made, so that one of which nothing changed is not drawn anew. */
const lastMade = memoBy((_: Index) => new Map<number, LaneGroup>());

function kept(index: Index, province: PlaceId, code: number, lanes: readonly Lane[]): LaneGroup {
  const known = lastMade(index);
  const before = known.get(code);
  if (before?.lanes.length === lanes.length && before.lanes.every((lane, at) => lane === lanes[at]))
    return before;
  const count = lanes.reduce((sum, { milestones }) => sum + milestones.length, 0);
  const group = { province, code, lanes, count };
  known.set(code, group);
  return group;
}

/** What stands in rows of its own: a lane, or a group that is folded to one. */
export type Shown = Lane | LaneGroup;

/** Whether it is a group. */
export function isGroup(shown: Shown): shown is LaneGroup {
  return "lanes" in shown;
}

/** All milestones, those of a group lane after lane; made once, when somebody asks. */
export function milestonesOf(shown: Shown): Milestones {
  return isGroup(shown) ? merged(shown) : shown.milestones;
}

/** All milestones in the order in which they are gone through: that of a lane, or of time in a group. */
export function inOrder(shown: Shown): Milestones {
  return isGroup(shown) ? mergedInTime(shown) : shown.milestones;
}

const merged = memoBy(({ lanes, count }: LaneGroup): Milestones => {
  const rows = new Uint32Array(count);
  let at = 0;
  for (const { milestones } of lanes) {
    rows.set(milestones.rows, at);
    at += milestones.length;
  }
  const [first] = lanes;
  if (!first) throw new Error("a group without lanes");
  return first.milestones.of(rows);
});

const mergedInTime = memoBy((group: LaneGroup): Milestones => inTimeOrder(merged(group)));

/** Whether a partnership (its place in the index) is the lane or one of the group. */
export function holdsPartnership(shown: Shown, partnership: number): boolean {
  return isGroup(shown)
    ? shown.lanes.some((lane) => lane.partnership === partnership)
    : shown.partnership === partnership;
}
