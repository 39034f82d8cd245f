/** The order of the table: a column, and whether it runs from the end. Written in the address as it is held here. */

/** The columns by which the table is sorted, in the order in which they stand. */
export const SORT_COLUMNS = ["date", "title", "partnership", "field", "kind", "status", "sources"] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** A column, with a dash before it where the order is turned round. */
export type Sort = SortColumn | `-${SortColumn}`;

/** The column that is sorted by. */
export function sortColumn(sort: Sort): SortColumn {
  return sort.replace(/^-/, "") as SortColumn;
}

/** Whether the last comes first. */
export function isDescending(sort: Sort): boolean {
  return sort.startsWith("-");
}

/** Reads a sort as it stands in an address; null for anything else. */
export function parseSort(text: string): Sort | null {
  const column = SORT_COLUMNS.find((name) => name === text.replace(/^-/, ""));
  if (column === undefined) return null;
  return text === column ? column : `-${column}`;
}

/** What the head of a column does: it sorts by that column, and turns the order round where it does so already. */
export function turned(sort: Sort, column: SortColumn): Sort {
  return sort === column ? `-${column}` : column;
}
