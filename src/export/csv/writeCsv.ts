/** A table as a CSV file: RFC 4180, in UTF-8 with the mark by which Excel knows it. */
import { type Cell, csvCell, type Separator } from "./csvCell";

const BYTE_ORDER_MARK = "\uFEFF";

/** The whole file: a row of names, then a row for each entry; every row ends with CR LF. */
export function writeCsv(
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  separator: Separator = ",",
): string {
  const line = (cells: readonly Cell[]) => `${cells.map(csvCell).join(separator)}\r\n`;
  return BYTE_ORDER_MARK + [names, ...rows].map(line).join("");
}
