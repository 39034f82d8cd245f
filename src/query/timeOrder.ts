/** Milestones in the order of lists (see compareByTime), without making one of them. */
import { type MilestoneColumns, type Milestones, NOT_KNOWN } from "../dataset/milestones";

/** After every day. */
const LAST = 2 ** 31;

/** In order of time; equal ones in the order of the record. */
export function inTimeOrder(milestones: Milestones): Milestones {
  const { columns } = milestones;
  return milestones.of(milestones.rows.slice().sort((a, b) => compareRows(columns, a, b)));
}

/** Negative where row `a` comes first: `compareByTime` of their dates, then the order of the record. */
export function compareRows({ earliest, latest }: MilestoneColumns, a: number, b: number): number {
  const [fromA, fromB] = [earliest[a] ?? NOT_KNOWN, earliest[b] ?? NOT_KNOWN];
  const [toA, toB] = [knownOrLast(latest[a]), knownOrLast(latest[b])];
  const [anchorA, anchorB] = [fromA === NOT_KNOWN ? toA : fromA, fromB === NOT_KNOWN ? toB : fromB];
  return anchorA - anchorB || toA - toB || Number(fromA !== NOT_KNOWN) - Number(fromB !== NOT_KNOWN) || a - b;
}

function knownOrLast(day: number | undefined): number {
  return day === undefined || day === NOT_KNOWN ? LAST : day;
}
