/** Parts of something longer: đầu, giữa, cuối, nửa đầu, nửa cuối. */
import { addDays, type Day, partsOfDay } from "../../../time/day";
import { monthStart } from "../../../time/monthStart";
import type { PartName } from "../expression";
import { type Closed, closed, daysOfMonths, daysOfYears } from "./span";

/** For each part which of how many equal pieces it is, from the first piece to the one after its last. */
const PIECES: Readonly<Record<PartName, readonly [first: number, end: number, of: number]>> = {
  early: [0, 1, 3],
  mid: [1, 2, 3],
  late: [2, 3, 3],
  "first half": [0, 1, 2],
  "second half": [1, 2, 2],
};

function cut(part: PartName, length: number): readonly [first: number, end: number] {
  const [first, end, of] = PIECES[part];
  return [Math.round((first * length) / of), Math.round((end * length) / of)];
}

/** Early in a week is Monday and Tuesday, the middle Wednesday and Thursday, late Saturday and Sunday. */
const OF_WEEK: Readonly<Record<PartName, readonly [number, number]>> = {
  early: [0, 1],
  mid: [2, 3],
  late: [5, 6],
  "first half": [0, 2],
  "second half": [3, 6],
};

/** Days of a month by its tens: 1–10, 11–20, from 21 on; its first half ends on the 15th. */
const OF_MONTH: Readonly<Record<PartName, readonly [number, number | null]>> = {
  early: [0, 9],
  mid: [10, 19],
  late: [20, null],
  "first half": [0, 14],
  "second half": [15, null],
};

function within(from: Day, to: Day, [first, last]: readonly [number, number | null]): Closed {
  return closed(addDays(from, first), last === null ? to : addDays(from, last), "day");
}

/** Half of a quarter: its middle month is parted after the 15th. */
function oddHalf(part: PartName, { from, to }: Pick<Closed, "from" | "to">, monthCount: number): Closed {
  const { year, month } = partsOfDay(from);
  const middle = addDays(monthStart(year, month + (monthCount - 1) / 2), 14);
  return part === "first half" ? closed(from, middle, "day") : closed(addDays(middle, 1), to, "day");
}

/**
 * A part of whole days: thirds of a year are four months each, of a month ten days; a day has no parts. Decades and
 * centuries are cut into years.
 */
export function partOf(part: PartName, { from, to }: Pick<Closed, "from" | "to">): Closed {
  const length = to - from + 1;
  if (length <= 2) return closed(from, to, "day");
  if (length <= 7) return within(from, to, OF_WEEK[part]);
  if (length <= 31) return within(from, to, OF_MONTH[part]);
  const [start, end] = [partsOfDay(from), partsOfDay(to)];
  const monthCount = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (monthCount > 12) {
    const [first, after] = cut(part, end.year - start.year + 1);
    return daysOfYears(start.year + first, start.year + after - 1);
  }
  if (monthCount % 2 === 1 && part.endsWith("half")) return oddHalf(part, { from, to }, monthCount);
  const [first, after] = cut(part, monthCount);
  return daysOfMonths(start.year, start.month + first, start.month + after - 1);
}
