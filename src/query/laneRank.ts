/** How two lanes, or two groups of them, compare in each order. */
import type { Lang } from "../base/lang";
import { memoBy, memoWord } from "../base/memo";
import type { Index } from "../dataset/dataset";
import { type MilestoneColumns, NOT_KNOWN } from "../dataset/milestones";
import { STATUSES } from "../dataset/vocabulary";
import { newestOf, placeName } from "../place/placeWords";
import type { Lane } from "./answer";
import type { LaneOrder } from "./laneOrder";

/** The last day of what a lane tells to have happened or to go on; plans do not count. NOT_KNOWN where there is none. */
export const latestIn: (lane: Lane) => number = memoBy(({ milestones: { rows, columns } }: Lane) => {
  let latest = NOT_KNOWN;
  for (const row of rows) latest = Math.max(latest, activeIn(columns, row));
  return latest;
});

const [DONE, ONGOING] = [STATUSES.indexOf("done"), STATUSES.indexOf("ongoing")];

function activeIn({ status, earliest, latest }: MilestoneColumns, row: number): number {
  if (status[row] !== DONE && status[row] !== ONGOING) return NOT_KNOWN;
  const day = latest[row] ?? NOT_KNOWN;
  return day === NOT_KNOWN ? (earliest[row] ?? NOT_KNOWN) : day;
}

/** Compares names as the language does; made when names are first sorted and not before, for that takes its time. */
export const byName: (lang: Lang) => (a: string, b: string) => number = memoWord(
  (lang: Lang) => new Intl.Collator(lang).compare,
);

/** Both sides of a lane by today's names, in one text to sort by. */
export function laneName({ partnerships, units }: Index, { partnership }: Lane, lang: Lang): string {
  const { vn = [], partner = [] } = partnerships[partnership] ?? {};
  return [vn, partner].map((chain) => placeName(units, newestOf(chain), null, lang)).join("\n");
}

/** What lanes are compared by, apart from names: the least first. */
export function laneRank(lane: Lane, order: Exclude<LaneOrder, "name">): number {
  if (order === "latest") return -latestIn(lane);
  return order === "count" ? -lane.milestones.length : lane.partnership;
}
