/** The columns of dates: the bounds, how exactly each is known, and the dates that say more than their bounds. */
import type { EdtfDate } from "../time/edtf";
import { parseEdtf } from "../time/parseEdtf";
import { PRECISIONS } from "../time/precision";
import { type MilestoneColumns, NOT_KNOWN } from "./milestones";
import { damaged, type JsonObject, readList, readText, readWhole } from "./read";
import { readCells } from "./readCells";
import { NO_BEGINNING, NO_END, ONE_DAY } from "./wireIndex";

type Dates = Pick<MilestoneColumns, "earliest" | "latest" | "precision" | "stated">;

/** Days on either side of 1970 within which all dates lie: more than the years that records can name. */
const MOST_DAYS = 2 ** 22;

function readDays(columns: JsonObject, name: "dayZero" | "dayCount" | "lengthCount"): number {
  const days = readWhole(columns[name], `milestones.${name}`);
  return Math.abs(days) < MOST_DAYS ? days : damaged(`milestones.${name}`);
}

function boundsOf(columns: JsonObject, length: number): Pick<Dates, "earliest" | "latest"> {
  const zero = readDays(columns, "dayZero");
  const days = readCells(columns, "day", readDays(columns, "dayCount"), length);
  const lengths = readCells(columns, "length", readDays(columns, "lengthCount"), length);
  const earliest = new Int32Array(length);
  const latest = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const after = days[row] ?? 0;
    const lasts = lengths[row] ?? NO_END;
    const day = after === 0 ? NOT_KNOWN : zero + after;
    earliest[row] = lasts === NO_BEGINNING ? NOT_KNOWN : day;
    latest[row] =
      lasts === NO_END || day === NOT_KNOWN
        ? NOT_KNOWN
        : lasts === NO_BEGINNING
          ? day
          : day + lasts - ONE_DAY;
  }
  return { earliest, latest };
}

function readDate(value: unknown, at: string): EdtfDate {
  const parsed = parseEdtf(readText(value, at));
  return parsed.ok ? parsed.value : damaged(at);
}

function statedOf(columns: JsonObject, length: number): ReadonlyMap<number, EdtfDate> {
  const dates = readList(readDate)(columns.dates, "milestones.dates");
  const { statedRows: steps } = columns;
  if (!Array.isArray(steps)) return damaged("milestones.statedRows");
  const places = readCells(columns, "stated", dates.length, steps.length);
  const stated = new Map<number, EdtfDate>();
  let row = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const step: unknown = steps[at];
    row = typeof step === "number" ? row + step : Number.NaN;
    const date = dates[places[at] ?? -1];
    if (!Number.isInteger(row) || row < 0 || row >= length || stated.has(row) || !date)
      return damaged(`milestones.statedRows[${at}]`);
    stated.set(row, date);
  }
  return stated;
}

/** Reads the dates of so many rows. */
export function decodeDates(columns: JsonObject, length: number): Dates {
  return {
    ...boundsOf(columns, length),
    precision: Uint8Array.from(readCells(columns, "precision", PRECISIONS.length, length)),
    stated: statedOf(columns, length),
  };
}
