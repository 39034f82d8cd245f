/** The column of one side's places: each with what it lay in on the day of its milestones. */
import { type MilestoneColumns, NOT_KNOWN } from "../dataset/milestones";
import type { Gazetteer } from "../place/gazetteer";
import { courseOf, type Line } from "../place/lineOf";
import type { Day } from "../time/day";
import { type Column, columnOf } from "./column";

/** The lines of a place begin at `first` and change on these days. */
type Placed = { readonly changes: readonly Day[]; readonly first: number };

/**
 * Places as lines. A unit that outlived what it lay in has one line for each time, all others have one alone; the
 * day of a milestone is its earliest, else its latest, else today.
 */
export function placeColumn(
  places: Uint32Array,
  columns: MilestoneColumns,
  gazetteer: Gazetteer,
): Column<Line> {
  const lines: Line[] = [];
  const used = columnOf(places, columns.places);
  const courses = used.values.map((id): Placed => {
    const course = courseOf(id, gazetteer);
    const first = lines.length;
    lines.push(...course.lines);
    return { changes: course.changes, first };
  });
  const placed = used.codes.map((code, row) => placeIn(courses[code], columns, row));
  return columnOf(placed, lines);
}

function placeIn(course: Placed | undefined, columns: MilestoneColumns, row: number): number {
  if (!course) throw new Error("a milestone without a place");
  const { changes, first } = course;
  if (changes.length === 0) return first;
  const day = namingDay(columns, row);
  const era = day === null ? -1 : changes.findIndex((change) => day < change);
  return first + (era < 0 ? changes.length : era);
}

function namingDay({ earliest, latest }: MilestoneColumns, row: number): number | null {
  const days = [earliest[row] ?? NOT_KNOWN, latest[row] ?? NOT_KNOWN];
  return days.find((day) => day !== NOT_KNOWN) ?? null;
}
