/** From milestones to their columns: what compile writes is made from these, as the page's are from what was written. */
import { formatEdtf } from "../time/formatEdtf";
import { impliedDate } from "../time/impliedDate";
import type { KnownDate } from "../time/knownDate";
import { PRECISIONS } from "../time/precision";
import type { Fate } from "./fate";
import type { Milestone } from "./milestone";
import { allMilestones, type MilestoneColumns, type Milestones, NOT_KNOWN } from "./milestones";
import { KINDS, STATUSES } from "./vocabulary";

/** Distinct values in the order in which they first appear. */
function lookup<V>(keyOf: (value: V) => string) {
  const places = new Map<string, number>();
  const values: V[] = [];
  const placeOf = (value: V): number => {
    const key = keyOf(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    return place;
  };
  return { values, placeOf };
}

/** Whether the bounds of a date say all that its notation says. */
function isImplied({ edtf, bounds }: KnownDate): boolean {
  const implied = impliedDate(bounds);
  return edtf === null || (implied !== null && formatEdtf(implied) === formatEdtf(edtf));
}

function lanesOf(milestones: readonly Milestone[], partnerships: number): readonly (readonly Milestone[])[] {
  const lanes = Array.from({ length: partnerships }, (): Milestone[] => []);
  for (const milestone of milestones) lanes[milestone.partnership]?.push(milestone);
  if (lanes.flat().some((milestone, row) => milestone !== milestones[row]))
    throw new Error("the milestones of a partnership do not stand together");
  return lanes;
}

function startsOf(lanes: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lanes.length + 1);
  for (const [at, lane] of lanes.entries()) starts[at + 1] = (starts[at] ?? 0) + lane.length;
  return starts;
}

/**
 * The list of these milestones, which stand together by partnership in the order of the partnerships, of which there
 * are so many. Throws where they do not. `Milestone.index` is their place here, whatever it said. `fates`: by that place,
 * what became of plans.
 */
export function milestonesFrom(
  milestones: readonly Milestone[],
  partnerships: number,
  fates: ReadonlyMap<number, Fate> = new Map(),
): Milestones {
  const lanes = lanesOf(milestones, partnerships);
  const places = lookup((id: string) => id);
  const sets = lookup((fields: Milestone["fields"]) => fields.join());
  const days = (pick: (date: KnownDate) => number | null) =>
    Int32Array.from(milestones, ({ date }) => pick(date) ?? NOT_KNOWN);
  const columns: MilestoneColumns = {
    ids: lanes.map((lane) => lane.map(({ id }) => id).join(" ")),
    starts: startsOf(lanes),
    partnership: Uint32Array.from(milestones, ({ partnership }) => partnership),
    kind: Uint8Array.from(milestones, ({ kind }) => KINDS.indexOf(kind)),
    status: Uint8Array.from(milestones, ({ status }) => STATUSES.indexOf(status)),
    precision: Uint8Array.from(milestones, ({ date }) => PRECISIONS.indexOf(date.precision)),
    fields: Uint32Array.from(milestones, ({ fields }) => sets.placeOf(fields)),
    fieldSets: sets.values,
    vnPlace: Uint32Array.from(milestones, ({ vnPlace }) => places.placeOf(vnPlace)),
    partnerPlace: Uint32Array.from(milestones, ({ partnerPlace }) => places.placeOf(partnerPlace)),
    places: places.values,
    earliest: days(({ bounds }) => bounds.earliest),
    latest: days(({ bounds }) => bounds.latest),
    sources: Uint32Array.from(milestones, ({ sources }) => sources),
    checked: Uint32Array.from(milestones, ({ checked }) => checked),
    stated: new Map(
      milestones.flatMap(({ date }, row) =>
        date.edtf === null || isImplied(date) ? [] : [[row, date.edtf] as const],
      ),
    ),
    fates: new Map([...fates].sort(([a], [b]) => a - b)),
  };
  return allMilestones(columns);
}
