import { describe, expect, it } from "vitest";
import { parseSort, SORT_COLUMNS, turned } from "../../src/session/sort";

describe("the head of a column", () => {
  it.each(SORT_COLUMNS)("sorts by %s upwards first, then downwards, then upwards again", (column) => {
    const other = column === "kind" ? "status" : "kind";
    const once = turned(other, column);
    const twice = turned(once, column);
    expect([once, twice, turned(twice, column)]).toEqual([column, `-${column}`, column]);
  });

  it("begins upwards where another column ran downwards", () => {
    expect(turned("-date", "title")).toBe("title");
  });
});

describe("a sort in an address", () => {
  it.each(SORT_COLUMNS)("is read as it was written: %s", (column) => {
    expect([parseSort(column), parseSort(`-${column}`)]).toEqual([column, `-${column}`]);
  });

  it.each(["", "-", "--date", "Date", "date,title", "toString"])("is nothing else: %j", (text) => {
    expect(parseSort(text)).toBeNull();
  });
});
