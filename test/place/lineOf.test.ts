import { describe, expect, it } from "vitest";
import { courseOf, lineOf } from "../../src/place/lineOf";
import { addDays, formatDay } from "../../src/time/day";
import { day } from "../support/dates";
import { gazetteerOf, named, unit } from "../support/places";
import { seedGazetteer } from "../support/seedGazetteer";

const SEEDS = seedGazetteer();
const name = named({ vi: "X", en: "X" }, { vi: "X", en: "X" });

describe("what a unit lay in on a day", () => {
  it.each([
    ["kr-yeosu", "2026-06-30", ["kr-yeosu", "kr-jeonnam", "kr"]],
    ["kr-yeosu", "2026-07-01", ["kr-yeosu", "kr-jeonnam-gwangju", "kr"]],
    ["kr-yeosu", null, ["kr-yeosu", "kr-jeonnam-gwangju", "kr"]],
    ["vn2-tam-ky", null, ["vn2-tam-ky", "vn-quang-nam", "vn"]],
    ["vn2-tam-ky", "2025-07-01", ["vn2-tam-ky", "vn-quang-nam", "vn"]],
    ["vn3-hai-chau", null, ["vn3-hai-chau", "vn-da-nang", "vn"]],
    ["vn", null, ["vn"]],
  ])("%s on %s: %j", (id, when, line) => {
    expect(lineOf(id, when === null ? null : day(when), SEEDS)).toEqual(line);
  });

  it("stays the parent where that was split, for nobody says into which part it came", () => {
    const split = gazetteerOf(
      unit("old", name, { validTo: day("2000-01-01"), successors: ["east", "west"] }),
      unit("east", name),
      unit("west", name),
      unit("town", name, { level: 2, parent: "old" }),
    );
    expect(lineOf("town", null, split)).toEqual(["town", "old"]);
  });

  it("ends where parents that have ended wrongly go in a circle", () => {
    const over = { validTo: day("2000-01-01") };
    const circle = gazetteerOf(
      unit("a", name, { ...over, successors: ["b"] }),
      unit("b", name, { ...over, successors: ["a"] }),
      unit("town", name, { level: 2, parent: "a" }),
    );
    expect(lineOf("town", null, circle)[0]).toBe("town");
  });
});

describe("the course of a unit", () => {
  it("is one line for what did not outlive the units above it", () => {
    for (const id of ["vn-quang-nam", "vn2-tam-ky", "kr-uiwang", "vn"])
      expect(courseOf(id, SEEDS).changes).toEqual([]);
  });

  it("changes on the day on which one of those above is gone", () => {
    const { changes, lines } = courseOf("kr-yeosu", SEEDS);
    expect(changes.map(formatDay)).toEqual(["2026-07-01"]);
    expect(lines.map(([, above]) => above)).toEqual(["kr-jeonnam", "kr-jeonnam-gwangju"]);
  });

  it("holds the line of every day", () => {
    for (const id of SEEDS.keys()) {
      const { changes, lines } = courseOf(id, SEEDS);
      expect(lines).toHaveLength(changes.length + 1);
      for (const [era, change] of changes.entries())
        expect([lineOf(id, addDays(change, -1), SEEDS), lineOf(id, change, SEEDS)]).toEqual([
          lines[era],
          lines[era + 1],
        ]);
    }
  });
});
