/** A list of small numbers that grows: as many as a word stands in, packed so that a large record stays light. */

export type RowList = { items: Uint32Array; length: number };

const LEAST = 4;

/** An empty list. */
export function rowList(): RowList {
  return { items: new Uint32Array(LEAST), length: 0 };
}

/** Adds a number unless it is the last one already. */
export function addOnce(list: RowList, item: number): void {
  if (list.length > 0 && list.items[list.length - 1] === item) return;
  if (list.length === list.items.length) {
    const grown = new Uint32Array(2 * list.length);
    grown.set(list.items);
    list.items = grown;
  }
  list.items[list.length] = item;
  list.length += 1;
}
