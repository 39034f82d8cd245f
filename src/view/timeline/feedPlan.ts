/** Which lanes are fed next: what is missing in sight comes at once, what could be better a few lanes a frame. Pure. */
import type { Scale } from "../../query/scale";
import type { LaidLane, RowRange } from "./laneLayout";

/** A stretch of time in days since 1970, with fractions. */
export type Stretch = { readonly from: number; readonly to: number };

/** What was last made of a lane: for which scale, for which days, in which of all rows; `stale` if it says what no longer holds, and how soon that has to end. */
export type Fed = {
  readonly scale: Scale;
  readonly near: Stretch;
  readonly rows: RowRange;
  readonly stale: Exclude<Urgency, "never"> | null;
};

/** What is looked at, and the scales that open and folded lanes are to have. */
export type Sight = {
  readonly window: Stretch;
  readonly rows: RowRange;
  readonly open: Scale;
  readonly folded: Scale;
};

/** now: something in sight is missing or wrong. soon: it is there, but not as it will be. */
export type Urgency = "now" | "soon" | "never";

/** Share of the window on either side that should stand ready. */
const READY = 0.3;
/** Rows above and below those in sight that should stand ready. */
export const ROWS_READY = 4;

/** A stretch with a share of its length more on either side. */
export function widened({ from, to }: Stretch, share: number): Stretch {
  const more = (to - from) * share;
  return { from: from - more, to: to + more };
}

/** Rows with some more on either side. */
export function moreRows({ first, end }: RowRange, more: number): RowRange {
  return { first: first - more, end: end + more };
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function isNone({ first, end }: RowRange): boolean {
  return end <= first;
}

function holdsRows(outer: RowRange, inner: RowRange): boolean {
  return isNone(inner) || (outer.first <= inner.first && outer.end >= inner.end);
}

/** The rows of a lane among these rows. */
function rowsAmong({ first, rows }: LaidLane, among: RowRange): RowRange {
  return { first: Math.max(first, among.first), end: Math.min(first + rows, among.end) };
}

function isInSight(laid: LaidLane, { rows }: Sight): boolean {
  return !isNone(rowsAmong(laid, rows));
}

/** How soon a lane has to be fed; `fed` is undefined where nothing was made of it so far. */
export function urgencyOf(laid: LaidLane, fed: Fed | undefined, sight: Sight): Urgency {
  const shows =
    fed &&
    fed.stale !== "now" &&
    holds(fed.near, sight.window) &&
    holdsRows(fed.rows, rowsAmong(laid, sight.rows));
  if (!shows) return isInSight(laid, sight) ? "now" : "soon";
  const wanted = laid.layout ? sight.open : sight.folded;
  const ready =
    fed.stale === null &&
    fed.scale.daysPerPx === wanted.daysPerPx &&
    holds(fed.near, widened(sight.window, READY)) &&
    holdsRows(fed.rows, rowsAmong(laid, moreRows(sight.rows, ROWS_READY)));
  return ready ? "never" : "soon";
}

/** The lanes that have rows among these; lanes stand in the order of their rows. */
export function lanesAmong(lanes: readonly LaidLane[], { first, end }: RowRange): readonly LaidLane[] {
  let [low, high] = [0, lanes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const laid = lanes[middle];
    if (laid && laid.first + laid.rows <= first) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while ((lanes[stop]?.first ?? end) < end) stop += 1;
  return lanes.slice(low, stop);
}

/**
 * The lanes to feed in this frame: every one that must be, and of the others so many that there are `most` in all,
 * those in sight first. `left` tells whether some remain.
 */
export function nextLanes(
  near: readonly LaidLane[],
  fed: ReadonlyMap<number, Fed>,
  sight: Sight,
  most: number,
): { readonly lanes: readonly LaidLane[]; readonly left: boolean } {
  const due = near.map((laid) => ({ laid, urgency: urgencyOf(laid, fed.get(laid.key), sight) }));
  const now = due.filter(({ urgency }) => urgency === "now");
  const soon = due
    .filter(({ urgency }) => urgency === "soon")
    .sort((a, b) => Number(isInSight(b.laid, sight)) - Number(isInSight(a.laid, sight)));
  const room = Math.max(0, most - now.length);
  return { lanes: [...now, ...soon.slice(0, room)].map(({ laid }) => laid), left: soon.length > room };
}
