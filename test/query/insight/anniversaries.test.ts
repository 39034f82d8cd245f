import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anniversariesIn } from "../../../src/query/insight/anniversaries";
import { yearsLater } from "../../../src/time/anniversary";
import { type Day, formatDay, partsOfDay } from "../../../src/time/day";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";
import { founded } from "../../support/insightRecord";

/** The anniversaries of one partnership with these milestones, founded by `f`, in words. */
function due(year: number, ...milestones: readonly string[]): readonly string[] {
  const index = founded(indexOf({ lane: { milestones } }), { lane: "f" });
  return anniversariesIn(year, index, [0]).due.map(({ years, due: when, basis }) => {
    const on =
      when.kind === "day" ? formatDay(when.day) : when.kind === "month" ? `month ${when.month}` : "year";
    return `${years} years, ${on}, ${basis}`;
  });
}

describe("an anniversary", () => {
  it.each([
    [2026, "2021-07-07", ["5 years, 2026-07-07, founding"]],
    [2031, "2021-07-07", ["10 years, 2031-07-07, founding"]],
    [2027, "2017-12", ["10 years, month 12, founding"]],
    [2027, "2017", ["10 years, year, founding"]],
    [2027, "[2017-03-01..2017-03-20]", ["10 years, month 3, founding"]],
    [2027, "[2017-03-01..2017-04-20]", ["10 years, year, founding"]],
    [2025, "2020-02-29", ["5 years, 2025-02-28, founding"]],
    [2040, "2020-02-29", ["20 years, 2040-02-29, founding"]],
    [2028, "2017-12", []],
    [2021, "2021-07-07", []],
    [2016, "2021-07-07", []],
  ])("in %i of what was founded %s", (year, date, expected) => {
    expect(due(year, `f ${date} agreement`)).toEqual(expected);
  });

  it("is counted from the first day of what lasted several", () => {
    expect(due(2026, "f 2021-07-07/2021-07-09 agreement")).toEqual(["5 years, 2026-07-07, founding"]);
  });

  it("is that of the first agreement on record where no founding is named", () => {
    expect(due(2026, "a 2019 visit", "b 2021-07 agreement", "c 2022 agreement")).toEqual([
      "5 years, month 7, first-agreement",
    ]);
  });

  it("is not told where the year itself is open, or which agreement was the first", () => {
    const index = indexOf({
      open: { milestones: ["a [2019..2021] agreement"] },
      either: { milestones: ["b 2021 agreement", "c 2021 agreement"] },
      unsigned: { milestones: ["d 2021 visit"] },
      planned: { milestones: ["e 2021 agreement people planned"] },
    });
    expect(anniversariesIn(2026, index, [0, 1, 2, 3])).toEqual({ due: [], unsure: [0, 1], none: [2, 3] });
  });

  it("stands in the order of the year, what is known to the month after its days", () => {
    const index = indexOf({
      a: { milestones: ["a 2021 agreement"] },
      b: { milestones: ["b 2016-07 agreement"] },
      c: { milestones: ["c 2011-07-20 agreement"] },
      d: { milestones: ["d 2021-08-01 agreement"] },
    });
    const order = anniversariesIn(2026, index, [0, 1, 2, 3]).due.map(({ milestone }) => milestone.id);
    expect(order).toEqual(["c", "b", "d", "a"]);
  });
});

describe("the same day of another year", () => {
  it("keeps month and day, but for 29 February", () => {
    const days = fc.integer({ min: day("1950-01-01"), max: day("2030-12-31") }).map((each) => each as Day);
    fc.assert(
      fc.property(days, fc.integer({ min: 1951, max: 2080 }), (from, year) => {
        const [was, is] = [partsOfDay(from), partsOfDay(yearsLater(from, year - partsOfDay(from).year))];
        expect([is.year, is.month]).toEqual([year, was.month]);
        expect(is.date).toBe(was.month === 2 && was.date === 29 && year % 4 !== 0 ? 28 : was.date);
      }),
    );
  });
});
