import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWithin } from "../../../src/query/insight/countWithin";
import { courtshipOf } from "../../../src/query/insight/courtship";
import { hasHappened } from "../../../src/query/insight/moments";
import { fieldsByCountry, rhythmOf } from "../../../src/query/insight/rhythm";
import { indexes, indexOf } from "../../support/dataset";
import { day } from "../../support/dates";

function told(...milestones: readonly string[]): readonly string[] {
  const index = indexOf({ lane: { milestones } });
  return rhythmOf(index, index.milestones).years.map(
    ({ year, cells, all }) =>
      `${year}: ${all.certain}+${all.possible}, health ${cells.health.certain}+${cells.health.possible}`,
  );
}

describe("milestones by year and field", () => {
  it("count by the family of the first field, what may be in a year apart", () => {
    expect(
      told("a 2021-07 donation aid,culture", "b [2021..2022] visit health", "c 2022 visit people"),
    ).toEqual(["2021: 1+1, health 1+1", "2022: 1+1, health 0+1"]);
  });

  it("count no plan, and name no year where none can be named", () => {
    const index = indexOf({
      lane: { milestones: ["a 2021 visit health planned", "b [..2022] visit health", "c -", "d 2023-05/.."] },
    });
    const { years, unplaced, counted } = rhythmOf(index, index.milestones);
    expect(years.map(({ year, all }) => [year, all.certain, all.possible])).toEqual([[2023, 1, 0]]);
    expect([unplaced, counted]).toEqual([2, 3]);
  });

  it("agree with the range of each year where every date is known on both sides", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        const closed = [...index.milestones].filter(
          (milestone) =>
            hasHappened(milestone) &&
            milestone.date.bounds.earliest !== null &&
            milestone.date.bounds.latest !== null,
        );
        const milestones = index.milestones.of(Uint32Array.from(closed, (each) => each.index));
        for (const { year, all } of rhythmOf(index, milestones).years) {
          const window = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
          expect({ least: all.certain, most: all.certain + all.possible }).toEqual(
            countWithin(milestones, window),
          );
        }
      }),
    );
  });
});

describe("fields by country", () => {
  it("count a milestone once for each family that it touches", () => {
    const index = indexOf({
      korea: { milestones: ["a 2021 donation aid,health,culture", "b 2022 visit people planned"] },
      japan: { partner: ["jp-saitama"], milestones: ["c 2021", "d 2022"] },
    });
    const rows = fieldsByCountry(index, index.milestones);
    expect(rows.map(({ country, milestones, partnerships }) => [country, milestones, partnerships])).toEqual([
      ["jp", 2, 1],
      ["kr", 1, 1],
    ]);
    expect(rows[1]?.families).toMatchObject({ health: 1, culture: 1, government: 0 });
  });
});

describe("from the first visit to the first agreement", () => {
  it.each([
    [["a 2020-01-01 visit", "b 2020-03 agreement"], { kind: "visit-first", days: { least: 60, most: 90 } }],
    [["a 2020 agreement", "b 2021 visit"], { kind: "agreement-first" }],
    [["a 2020 agreement", "b 2020-05 visit"], { kind: "unclear" }],
    [["a [..2019] visit", "b 2020 agreement"], { kind: "unclear" }],
    [["a 2020 agreement"], { kind: "lacking" }],
    [["a 2019 visit people planned", "b 2020 agreement"], { kind: "lacking" }],
  ])("%j", (milestones, expected) => {
    expect(courtshipOf(indexOf({ lane: { milestones } }), 0)).toEqual(expected);
  });
});
