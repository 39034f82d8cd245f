/** Columns of the index as numbers, each checked against what it may hold. */
import { unpackCells } from "./cells";
import { damaged, type JsonObject, readText } from "./read";
import type { WireMilestones } from "./wireIndex";

/** A column of `cells` whole numbers below `size`; refuses another length and any cell that is none. */
export function readCells(
  columns: JsonObject,
  name: keyof WireMilestones,
  size: number,
  cells: number,
): Uint32Array {
  const at = `milestones.${name}`;
  const read = unpackCells(readText(columns[name], at), size, cells);
  if (read === null) return damaged(at);
  return read.wrong === null ? read.numbers : damaged(`${at}[${read.wrong}]`);
}
