import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestonesFrom } from "../../../src/dataset/columnsFrom";
import type { Index } from "../../../src/dataset/dataset";
import { wholeTitles } from "../../../src/dataset/titles";
import { SORT_COLUMNS } from "../../../src/session/sort";
import { sortRows, tableRows } from "../../../src/view/table/tableRows";
import { indexes, indexOf } from "../../support/dataset";

const index = indexOf({
  "hai-chau--uiwang": { milestones: ["a 2021-07-07", "b 2023 award sport", "c -", "d 2021-07-07 award"] },
  "dak-lak--jeonbuk": {
    vn: ["vn-dak-lak"],
    partner: ["kr-jeonbuk"],
    milestones: ["e 2017-12-22 agreement culture planned"],
  },
});
const titles = ["Đoàn thăm", "Dự án 10", "Ấm áp", "Dự án 9", "Bản ghi nhớ"];

const rowsOf = (from: Index, words: readonly string[]) =>
  tableRows(from.milestones, from, wholeTitles(words), "vi");
const ids = (rows: ReturnType<typeof sortRows>) => rows.map(({ milestone }) => milestone.id).join("");

describe("the table in order of", () => {
  it.each([
    ["date", "eadbc"],
    ["-date", "badec"],
    ["title", "cedba"],
    ["-title", "abdec"],
    ["kind", "edbac"],
    ["partnership", "eadbc"],
    ["status", "adbce"],
  ] as const)("%s", (sort, expected) => {
    expect(ids(sortRows(rowsOf(index, titles), sort, "vi"))).toBe(expected);
  });

  it("sources: by their number, then by how many were checked", () => {
    const counts: Readonly<Record<string, readonly [number, number]>> = {
      a: [1, 0],
      b: [2, 0],
      c: [1, 1],
      e: [1, 0],
    };
    const counted = Array.from(index.milestones, (milestone) => {
      const [sources, checked] = counts[milestone.id] ?? [0, 0];
      return { ...milestone, sources, checked };
    });
    const rows = rowsOf({ ...index, milestones: milestonesFrom(counted, 2) }, titles);
    expect(ids(sortRows(rows, "-sources", "vi"))).toBe("bcead");
  });

  it("time where all rest on equally many sources", () => {
    expect(ids(sortRows(rowsOf(index, titles), "-sources", "vi"))).toBe("eadbc");
  });
});

describe("any order of any table", () => {
  it("holds every row once, and keeps undated ones last in the order of time", () => {
    const sorts = fc.constantFrom(...SORT_COLUMNS, ...SORT_COLUMNS.map((column) => `-${column}` as const));
    fc.assert(
      fc.property(indexes, sorts, (some, sort) => {
        const rows = rowsOf(
          some,
          [...some.milestones].map(({ id }) => id),
        );
        const sorted = sortRows(rows, sort, "en");
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted.length).toBe(rows.length);
        const dated = sorted.map(({ milestone }) => milestone.date.precision !== "unknown");
        if (sort.endsWith("date")) expect(dated).toEqual(dated.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
