/** Where marks of a comparison stand: years of the calendar or since the first agreement, as parts of one axis. */
import type { Index, Milestone } from "../../dataset/dataset";
import { type AlignedLane, alignedLane } from "../../query/insight/aligned";
import { laneOf } from "../../query/insight/laneOf";
import { endingOf } from "../../query/insight/moments";

/** From and to in years of the axis; null on a side that is not known. */
export type CompareMark = {
  readonly milestone: Milestone;
  readonly from: number | null;
  readonly to: number | null;
};

export type CompareLane = {
  readonly partnership: number;
  readonly marks: readonly CompareMark[];
  /** Milestones without any date, which cannot be drawn. */
  readonly undated: number;
  /** Whether the lane stands on this axis at all. */
  readonly placed: boolean;
};

export type Axis = { readonly from: number; readonly to: number };

const DAYS_A_YEAR = 365.25;
/** Years of the calendar from days since 1970. */
const yearOfDay = (day: number | null) => (day === null ? null : 1970 + day / DAYS_A_YEAR);
const inYears = (days: number | null) => (days === null ? null : days / DAYS_A_YEAR);

function lane(partnership: number, marks: readonly CompareMark[], placed: boolean): CompareLane {
  const drawn = marks.filter(({ from, to }) => from !== null || to !== null);
  return { partnership, marks: placed ? drawn : [], undated: marks.length - drawn.length, placed };
}

function byCalendar(index: Index, partnership: number): CompareLane {
  const marks = [...laneOf(index, partnership)].map((milestone) => ({
    milestone,
    from: yearOfDay(milestone.date.bounds.earliest),
    to: yearOfDay(endingOf(milestone.date).latest),
  }));
  return lane(partnership, marks, true);
}

function bySigning({ partnership, start, milestones }: AlignedLane): CompareLane {
  const marks = milestones.map(({ milestone, offset }) => ({
    milestone,
    from: inYears(offset.least),
    to: inYears(offset.most),
  }));
  return lane(partnership, marks, start !== null);
}

/** The lanes of a comparison, in the order in which the partnerships were chosen. */
export function compareLanes(
  index: Index,
  partnerships: readonly number[],
  aligned: boolean,
): readonly CompareLane[] {
  return partnerships.map((at) => (aligned ? bySigning(alignedLane(index, at)) : byCalendar(index, at)));
}

/** Whole years around all that is drawn; one year where nothing is. */
export function axisOf(lanes: readonly CompareLane[]): Axis {
  const ends = lanes
    .flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]))
    .filter((each) => each !== null);
  if (ends.length === 0) return { from: 0, to: 1 };
  const from = Math.floor(Math.min(...ends));
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(...ends))) };
}
