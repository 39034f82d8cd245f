/** The columns of dates: bounds from differences, precision from bounds, and the dates that say more than their bounds. */
import type { EdtfDate } from "../time/edtf";
import { impliedDate } from "../time/impliedDate";
import { parseEdtf } from "../time/parseEdtf";
import { PRECISIONS } from "../time/precision";
import { precisionOf } from "../time/precisionOf";
import { dayIn, type MilestoneColumns, NOT_KNOWN } from "./milestones";
import { damaged, type JsonObject, readText } from "./read";

type Dates = Pick<MilestoneColumns, "earliest" | "latest" | "precision" | "stated">;

/** A column of numbers; refuses any other length. */
function cellsOf(columns: JsonObject, name: string, length: number): readonly unknown[] {
  const cells = columns[name];
  return Array.isArray(cells) && cells.length === length ? cells : damaged(`milestones.${name}`);
}

/** A day that a column can hold. */
function isDay(day: number): boolean {
  return Number.isInteger(day) && day > NOT_KNOWN && day < -NOT_KNOWN;
}

function daysOf(columns: JsonObject, starts: Uint32Array): Pick<Dates, "earliest" | "latest"> {
  const length = starts.at(-1) ?? 0;
  const [froms, tos] = [cellsOf(columns, "earliest", length), cellsOf(columns, "latest", length)];
  const earliest = new Int32Array(length).fill(NOT_KNOWN);
  const latest = new Int32Array(length).fill(NOT_KNOWN);
  for (let lane = 0; lane + 1 < starts.length; lane += 1) {
    let before = 0;
    const end = starts[lane + 1] ?? 0;
    for (let row = starts[lane] ?? 0; row < end; row += 1) {
      const [from, to] = [froms[row], tos[row]];
      if (from !== null) {
        const day = typeof from === "number" ? before + from : Number.NaN;
        before = isDay(day) ? day : damaged(`milestones.earliest[${row}]`);
        earliest[row] = day;
      }
      if (to === null) continue;
      const least = from === null ? 0 : before;
      const day = typeof to === "number" && (from === null || to >= 0) ? least + to : Number.NaN;
      latest[row] = isDay(day) ? day : damaged(`milestones.latest[${row}]`);
    }
  }
  return { earliest, latest };
}

function statedOf(columns: JsonObject, length: number): ReadonlyMap<number, EdtfDate> {
  const texts = columns.stated;
  if (!Array.isArray(texts)) return damaged("milestones.stated");
  const steps = cellsOf(columns, "statedRows", texts.length);
  const dates = new Map<number, EdtfDate>();
  const parsed = new Map<string, EdtfDate>();
  let row = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const step = steps[at];
    row = typeof step === "number" ? row + step : Number.NaN;
    if (!Number.isInteger(row) || row < 0 || row >= length || dates.has(row))
      return damaged(`milestones.statedRows[${at}]`);
    const text = readText(texts[at], `milestones.stated[${at}]`);
    const date = parsed.get(text) ?? parsedDate(text, at);
    parsed.set(text, date);
    dates.set(row, date);
  }
  return dates;
}

function parsedDate(text: string, at: number): EdtfDate {
  const parsed = parseEdtf(text);
  return parsed.ok ? parsed.value : damaged(`milestones.stated[${at}]`);
}

/** From so many days on, pairs of bounds are not remembered. */
const LONG_DAYS = 2 ** 20;

/** By far most dates are days; what others are is found out once for each pair of bounds. */
function precisionsOf({ earliest, latest, stated }: Omit<Dates, "precision">): Uint8Array {
  const precision = new Uint8Array(earliest.length).fill(PRECISIONS.indexOf("day"));
  const seen = new Map<number, number>();
  const found = (row: number, date: EdtfDate | null): number => {
    const bounds = { earliest: dayIn(earliest, row), latest: dayIn(latest, row) };
    return PRECISIONS.indexOf(precisionOf(date ?? impliedDate(bounds), bounds));
  };
  for (let row = 0; row < precision.length; row += 1) {
    const [from, to] = [earliest[row] ?? NOT_KNOWN, latest[row] ?? NOT_KNOWN];
    if (from === to && from !== NOT_KNOWN) continue;
    const days = from === NOT_KNOWN || to === NOT_KNOWN ? LONG_DAYS : to - from;
    const key = days < LONG_DAYS ? from * LONG_DAYS + days : null;
    const known = (key === null ? undefined : seen.get(key)) ?? found(row, null);
    if (key !== null) seen.set(key, known);
    precision[row] = known;
  }
  for (const [row, date] of stated) precision[row] = found(row, date);
  return precision;
}

/** Reads the dates of rows that belong to partnerships from these `starts` on. */
export function decodeDates(columns: JsonObject, starts: Uint32Array): Dates {
  const days = daysOf(columns, starts);
  const dates = { ...days, stated: statedOf(columns, days.earliest.length) };
  return { ...dates, precision: precisionsOf(dates) };
}
