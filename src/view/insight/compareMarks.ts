/** Where marks of a comparison stand: years of the calendar or since the first agreement, all on one axis. */
import type { Index } from "../../dataset/dataset";
import type { DayWindow } from "../../query/dayWindow";
import { type AlignedLane, alignedLane } from "../../query/insight/aligned";
import { laneOf } from "../../query/insight/laneOf";
import { addDays } from "../../time/day";
import type { MarkSpan } from "./packMarks";
import { type Axis, axisAround, calendarSpan, yearAt } from "./yearAxis";

export type CompareLane = {
  readonly partnership: number;
  readonly marks: readonly MarkSpan[];
  /** Milestones without any date, which cannot be drawn. */
  readonly undated: number;
  /** Whether the lane stands on this axis at all. */
  readonly placed: boolean;
};

/** Lanes with what of them is on the axis, and how much is beside it. */
export type Comparison = {
  readonly lanes: readonly CompareLane[];
  readonly axis: Axis;
  readonly outside: number;
};

const DAYS_A_YEAR = 365.25;
const inYears = (days: number | null) => (days === null ? null : days / DAYS_A_YEAR);

function lane(partnership: number, marks: readonly MarkSpan[], placed: boolean): CompareLane {
  const drawn = marks.filter(({ from, to }) => from !== null || to !== null);
  return {
    partnership,
    marks: placed ? drawn : [],
    undated: placed ? marks.length - drawn.length : 0,
    placed,
  };
}

function byCalendar(index: Index, partnership: number): CompareLane {
  return lane(partnership, [...laneOf(index, partnership)].map(calendarSpan), true);
}

function bySigning({ partnership, start, milestones }: AlignedLane): CompareLane {
  const marks = milestones.map(({ milestone, offset }) => ({
    milestone,
    from: inYears(offset.least),
    to: inYears(offset.most),
    runsOn: calendarSpan(milestone).runsOn ?? false,
  }));
  return lane(partnership, marks, start !== null);
}

/** Whether something of it is drawn on the axis; what has one known end stands there, as on the timeline. */
function isOn({ from, to }: MarkSpan, axis: Axis): boolean {
  const [begin, end] = [from ?? to ?? axis.from, to ?? from ?? axis.to];
  // A bar ends with the beginning of the day after it; a day alone begins and ends at once.
  return begin < axis.to && (end > axis.from || from === axis.from);
}

/**
 * The lanes of a comparison, in the order in which the partnerships were chosen. By the calendar the axis is the window
 * of the timeline, where the reader has one; else whole years around all.
 */
export function compared(
  index: Index,
  partnerships: readonly number[],
  aligned: boolean,
  window: DayWindow | null,
): Comparison {
  const all = partnerships.map((at) => (aligned ? bySigning(alignedLane(index, at)) : byCalendar(index, at)));
  const axis =
    aligned || window === null
      ? axisAround(all.flatMap(({ marks }) => marks))
      : { from: yearAt(window.from), to: yearAt(addDays(window.to, 1)) };
  const lanes = all.map((each) => ({ ...each, marks: each.marks.filter((mark) => isOn(mark, axis)) }));
  const count = (some: readonly CompareLane[]) => some.reduce((sum, { marks }) => sum + marks.length, 0);
  return { lanes, axis, outside: count(all) - count(lanes) };
}
