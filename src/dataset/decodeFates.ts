/** What became of plans: so few of the milestones are plans that each is written by itself, and rows as steps. */
import type { Day } from "../time/day";
import type { Fate } from "./fate";
import { damaged, readList, readWhole } from "./read";
import { OUTCOMES } from "./vocabulary";

function readFate(value: unknown, at: string): { readonly step: number; readonly fate: Fate } {
  if (!Array.isArray(value)) return damaged(at);
  const [step, place, told, ...by]: readonly unknown[] = value;
  const kind = OUTCOMES[readWhole(place, at)] ?? damaged(at);
  const rows = by.map((row) => readWhole(row, at));
  return {
    step: readWhole(step, at),
    fate: { kind, by: rows, told: told === null ? null : (readWhole(told, at) as Day) }, // days are whole numbers
  };
}

/** Reads what became of the plans among so many rows, by row; refuses rows that are not there, or out of order. */
export function decodeFates(value: unknown, length: number): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>();
  let row = -1;
  for (const [at, { step, fate }] of readList(readFate)(value, "milestones.fates").entries()) {
    row += step;
    const inOrder = fate.by.every((each, nth) => each > (fate.by[nth - 1] ?? -1) && each < length);
    if (step < 1 || row >= length || !inOrder) return damaged(`milestones.fates[${at}]`);
    fates.set(row, fate);
  }
  return fates;
}
