/** Marks on an axis that is wider than high: where each begins and ends, and the first row in which it covers no other. */
import type { Milestone } from "../../dataset/dataset";

/** From and to in units of the axis; null on a side that is not known. */
export type MarkSpan = {
  readonly milestone: Milestone;
  readonly from: number | null;
  readonly to: number | null;
  /** It has begun and is not known to have ended, whatever limits its end. */
  readonly runsOn?: boolean;
};

/** A mark in pixels; on a side that is not known it runs out in an arrow. */
export type PlacedMark = {
  readonly milestone: Milestone;
  readonly shape: "dot" | "bar" | "runs-out-right" | "runs-out-left";
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly row: number;
};

/** All in pixels. `least`: size of a dot, and what a bar has at least. `room`: what each takes of its row at least. */
export type Packing = { readonly least: number; readonly runOut: number; readonly room: number };

type Ends = Pick<PlacedMark, "shape" | "start" | "end">;

function endsOf({ from, to, runsOn }: MarkSpan, xOf: (at: number) => number, packing: Packing): Ends | null {
  const { least, runOut } = packing;
  if (from === null && to === null) return null;
  if (from === null) return { shape: "runs-out-left", start: xOf(to ?? 0) - runOut, end: xOf(to ?? 0) };
  const start = xOf(from);
  if (to === null || runsOn)
    return { shape: "runs-out-right", start, end: Math.max(start + runOut, xOf(to ?? from)) };
  if (xOf(to) - start >= least) return { shape: "bar", start, end: xOf(to) };
  const middle = (start + xOf(to)) / 2;
  return { shape: from === to ? "dot" : "bar", start: middle - least / 2, end: middle + least / 2 };
}

/** Gives each mark its row, from left to right; those without any date are left out. */
export function packMarks(
  marks: readonly MarkSpan[],
  xOf: (at: number) => number,
  packing: Packing,
): readonly PlacedMark[] {
  const taken: number[] = [];
  return marks
    .flatMap((mark) => {
      const ends = endsOf(mark, xOf, packing);
      return ends ? [{ milestone: mark.milestone, ...ends }] : [];
    })
    .sort((a, b) => a.start - b.start)
    .map((each) => {
      const spare = Math.max(0, packing.room - (each.end - each.start)) / 2;
      const free = taken.findIndex((end) => end <= each.start - spare);
      const row = free < 0 ? taken.length : free;
      taken[row] = each.end + spare;
      return { ...each, row };
    });
}

/** How many rows they take; at least one. */
export function rowsOf(marks: readonly PlacedMark[]): number {
  return marks.reduce((most, { row }) => Math.max(most, row + 1), 1);
}
