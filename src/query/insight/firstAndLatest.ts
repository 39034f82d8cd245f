/** The first contact of a partnership and its latest activity, as far as the record knows, with the milestones that can be it. */
import type { Milestone } from "../../dataset/dataset";
import type { Bounds } from "../../time/bounds";
import type { Day } from "../../time/day";
import { beginningBy, beginningOf, hasHappened } from "./moments";

/** The day on which it was, and which milestones can be it: one alone where the record settles that. Never empty. */
export type Extreme = { readonly bounds: Bounds; readonly milestones: readonly Milestone[] };

type Begun = { readonly milestone: Milestone; readonly begun: Bounds };

/** Those that happened and of which at least one limit is known. */
function begunOf(milestones: Iterable<Milestone>, until: Day | null): readonly Begun[] {
  return [...milestones].filter(hasHappened).flatMap((milestone) => {
    const { earliest, latest } = beginningOf(milestone.date);
    if (earliest === null && latest === null) return [];
    return [{ milestone, begun: beginningBy(milestone.date, until) }];
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

/** When the first of what happened by a day can have begun; null where nothing that happened is dated. */
export function firstContact(milestones: Iterable<Milestone>, until: Day | null = null): Extreme | null {
  return firstOf(begunOf(milestones, until));
}

/** When the latest of what happened by a day can have begun; null where nothing that happened is dated. */
export function latestActivity(milestones: Iterable<Milestone>, until: Day | null = null): Extreme | null {
  const turned = begunOf(milestones, until).map(({ milestone, begun }) => ({
    milestone,
    begun: mirrored(begun),
  }));
  const found = firstOf(turned);
  return found && { ...found, bounds: mirrored(found.bounds) };
}

/** The first agreement that was signed: from it the years of a partnership are counted. Null where none is dated. */
export function firstAgreement(milestones: Iterable<Milestone>): Extreme | null {
  return firstContact([...milestones].filter(({ kind }) => kind === "agreement"));
}

/** The first visit of either side. */
export function firstVisit(milestones: Iterable<Milestone>): Extreme | null {
  return firstContact([...milestones].filter(({ kind }) => kind === "visit"));
}
