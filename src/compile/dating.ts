/** Third step of compile: every milestone gets its known date and the reasons for it. */
import type { DateReason } from "../dataset/dataset";
import type { Bounds } from "../time/bounds";
import { UNBOUNDED } from "../time/bounds";
import { boundsOf } from "../time/boundsOf";
import type { Conflict } from "../time/conflicts";
import { intersect } from "../time/intersect";
import type { KnownDate } from "../time/knownDate";
import { knownDateOf } from "../time/knownDate";
import type { Causes, Constraint, Dated } from "../time/order";
import { settle } from "../time/settle";
import type { LinkedMilestone, Links } from "./links";
import type { ReportBounds } from "./reportBounds";
import { reportBounds } from "./reportBounds";
import type { StatedDate } from "./statedDate";
import { statedDate } from "./statedDate";

/** What is known of one milestone's date and where that comes from. */
export type Dating = {
  readonly stated: StatedDate;
  readonly report: ReportBounds;
  /** The reports leave the stated date no day; `date` is then the stated one alone. */
  readonly crossed: boolean;
  readonly date: KnownDate;
  readonly reasons: readonly DateReason[];
};

/** All dates, and the orders that cannot be kept. */
export type Datings = {
  readonly of: ReadonlyMap<string, Dating>;
  readonly conflicts: readonly Conflict[];
};

/** The date by which a milestone is listed and placed: its own; where nothing bounds that, what it went on during. */
export function standingOf({ id, record }: LinkedMilestone, { of }: Datings): KnownDate {
  const own = of.get(id)?.date;
  if (!own) throw new Error(`${id} was not dated`);
  if (own.precision !== "unknown") return own;
  return record.during?.flatMap((other) => of.get(other)?.date ?? [])[0] ?? own;
}

type Base = { readonly id: string; readonly lasts: boolean; readonly bounds: Bounds } & Pick<
  Dating,
  "stated" | "report" | "crossed"
>;

/** Dates the whole record: claims first, then reports, then order along its chains. */
export function dateMilestones(links: Links): Datings {
  const bases = [...links.milestones.values()].map(baseOf);
  const settled = settle(bases.map(nodeOf), constraintsOf(links));
  const datings = bases.map((base): [string, Dating] => {
    // Where order leaves no day the bounds stay as they were, and a rule reports the conflict.
    const bounds = settled.bounds.get(base.id) ?? base.bounds;
    const date = knownDateOf(base.stated?.date ?? null, bounds);
    return [base.id, { ...base, date, reasons: reasonsOf(base, bounds, settled.causes.get(base.id)) }];
  });
  return { of: new Map(datings), conflicts: settled.conflicts };
}

function baseOf(milestone: LinkedMilestone): Base {
  const stated = statedDate(milestone);
  const report = reportBounds(milestone, stated?.date ?? null);
  const own = stated ? boundsOf(stated.date) : UNBOUNDED;
  const both = intersect(own, report.bounds);
  const lasts = stated?.date.kind === "span" || milestone.record.status === "ongoing";
  return { id: milestone.id, stated, report, lasts, crossed: both === null, bounds: both ?? own };
}

function nodeOf({ id, bounds, lasts }: Base): Dated {
  return { id, bounds, lasts };
}

/** Every order that editors wrote between milestones that exist; others are reported as references. */
export function constraintsOf(links: Links): readonly Constraint[] {
  return [...links.milestones.values()].flatMap(({ id, record }) =>
    (["after", "before", "during"] as const).flatMap((kind) =>
      (record[kind] ?? [])
        .filter((to) => to !== id && links.milestones.has(to))
        .map((to) => ({ kind, of: id, to })),
    ),
  );
}

/** Claims, then the report, then orders: only those that set a side of the bounds. */
function reasonsOf(base: Base, bounds: Bounds, causes: Causes | undefined): readonly DateReason[] {
  const reasons: DateReason[] = [];
  if (base.stated) reasons.push({ kind: "claim", articles: base.stated.articles });
  const { reason, bounds: limit } = base.report;
  const setsEarliest = limit.earliest !== null && limit.earliest === bounds.earliest;
  const setsLatest = limit.latest !== null && limit.latest === bounds.latest;
  const own = base.stated ? boundsOf(base.stated.date) : UNBOUNDED;
  const narrows =
    (setsEarliest && own.earliest !== limit.earliest) || (setsLatest && own.latest !== limit.latest);
  if (reason && !base.crossed && narrows) reasons.push(reason);
  for (const cause of [causes?.earliest, causes?.latest]) {
    if (!cause) continue;
    const known = reasons.some(
      (one) => one.kind === cause.kind && "milestone" in one && one.milestone === cause.to,
    );
    if (!known) reasons.push({ kind: cause.kind, milestone: cause.to });
  }
  return reasons;
}
