/** The first contact of a partnership and its latest activity, as far as the record knows, with the milestones that can be it. */
import type { Milestone } from "../../dataset/dataset";
import type { Bounds } from "../../time/bounds";
import type { Day } from "../../time/day";
import { beginningOf, beginningsBy, hasHappened } from "./moments";

/** The day on which it was, and which milestones can be it: one alone where the record settles that. Never empty. */
export type Extreme = { readonly bounds: Bounds; readonly milestones: readonly Milestone[] };

type Begun = { readonly milestone: Milestone; readonly begun: Bounds };

/** Those that happened and of which at least one limit is known. */
function begunOf(milestones: Iterable<Milestone>): readonly Begun[] {
  return [...milestones].filter(hasHappened).flatMap((milestone) => {
    const begun = beginningOf(milestone.date);
    return begun.earliest === null && begun.latest === null ? [] : [{ milestone, begun }];
  });
}

function least(days: readonly (Day | null)[], whereNull: "is less" | "is passed over"): Day | null {
  const known = days.filter((day) => day !== null);
  if (known.length === 0 || (whereNull === "is less" && known.length < days.length)) return null;
  return Math.min(...known) as Day;
}

function negated(day: Day | null): Day | null {
  return day === null ? null : (-day as Day);
}

/** The same with time running backwards. */
function mirrored({ earliest, latest }: Bounds): Bounds {
  return { earliest: negated(latest), latest: negated(earliest) };
}

function firstOf(all: readonly Begun[]): Extreme | null {
  if (all.length === 0) return null;
  const earliest = least(
    all.map(({ begun }) => begun.earliest),
    "is less",
  );
  // Whichever was first, it was no later than the one that surely was by then.
  const latest = least(
    all.map(({ begun }) => begun.latest),
    "is passed over",
  );
  const candidates = all.filter(
    ({ begun }) => latest === null || begun.earliest === null || begun.earliest <= latest,
  );
  return { bounds: { earliest, latest }, milestones: candidates.map(({ milestone }) => milestone) };
}

/** How many that happened are not counted, since a limit of theirs is not known: one of them may be it. */
export type ToldExtreme = Extreme & { readonly left: number };

/**
 * Of those that can have begun within known limits, since one that may have been at any time would leave nothing to
 * tell; of all with one limit where there are no others. Null where nothing that happened is dated.
 */
function told(
  of: (all: readonly Begun[]) => Extreme | null,
  milestones: readonly Milestone[],
  until: Day | null,
): ToldExtreme | null {
  const { placed, open } = beginningsBy(milestones, until);
  const found = of(placed.map(({ milestone, ...begun }) => ({ milestone, begun })));
  if (found) return { ...found, left: open.length };
  const any = of(begunOf(milestones));
  return any && { ...any, left: 0 };
}

function lastOf(all: readonly Begun[]): Extreme | null {
  const found = firstOf(all.map(({ milestone, begun }) => ({ milestone, begun: mirrored(begun) })));
  return found && { ...found, bounds: mirrored(found.bounds) };
}

/** When the first of what happened by a day can have begun. */
export function firstContact(milestones: Iterable<Milestone>, until: Day | null = null): ToldExtreme | null {
  return told(firstOf, [...milestones], until);
}

/** When the latest of what happened by a day can have begun. */
export function latestActivity(
  milestones: Iterable<Milestone>,
  until: Day | null = null,
): ToldExtreme | null {
  return told(lastOf, [...milestones], until);
}

/** The first agreement that was signed: from it the years of a partnership are counted. Null where none is dated. */
export function firstAgreement(milestones: Iterable<Milestone>): Extreme | null {
  return firstOf(begunOf([...milestones].filter(({ kind }) => kind === "agreement")));
}

/** The first visit of either side. */
export function firstVisit(milestones: Iterable<Milestone>): Extreme | null {
  return firstOf(begunOf([...milestones].filter(({ kind }) => kind === "visit")));
}
