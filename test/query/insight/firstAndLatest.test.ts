import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Extreme,
  firstAgreement,
  firstContact,
  latestActivity,
} from "../../../src/query/insight/firstAndLatest";
import { longestSilence } from "../../../src/query/insight/silence";
import { laneMilestones, milestones } from "../../support/dataset";
import { day, told } from "../../support/dates";
import { waysOf } from "../../support/waysOf";

const inWords = (found: Extreme | null) =>
  found && `${told(found.bounds)}: ${found.milestones.map(({ id }) => id).join(" ")}`;

/** Up to four milestones, each on one of a few days of a month. */
const placed = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 })).map(([from, more]) => {
    const of = (date: number) => `2023-01-${`${date}`.padStart(2, "0")}`;
    return [of(from), of(from + more)] as const;
  }),
  { minLength: 1, maxLength: 4 },
);

describe("the first contact", () => {
  it.each([
    ["one that is surely first", ["a 2021-07-07", "b 2022"], "2021-07-07 – 2021-07-07: a"],
    ["either of two", ["a 2021", "b 2021-03"], "2021-01-01 – 2021-03-31: a b"],
    ["one of which only the end is known, where no other is", ["a [..2020]"], "? – 2020-12-31: a"],
    ["not a plan", ["a 2019 visit people planned", "b 2021"], "2021-01-01 – 2021-12-31: b"],
    ["not one without any date", ["a -", "b 2021"], "2021-01-01 – 2021-12-31: b"],
  ])("is %s", (_, lines, expected) => {
    expect(inWords(firstContact(milestones(...lines)))).toBe(expected);
  });

  it("is not known where nothing is dated", () => {
    expect(firstContact(milestones("a -", "b 2021 visit people planned"))).toBeNull();
  });

  it("is told of those that have limits, with how many have none on one side", () => {
    const found = firstContact(
      milestones("a [..2022]", "b 2021", "c 2022", "d -", "e 2020 visit people planned"),
    );
    expect(inWords(found)).toBe("2021-01-01 – 2021-12-31: b");
    expect(found?.left).toBe(2);
  });

  it("may be any of two agreements of which one has no beginning", () => {
    const found = firstAgreement(milestones("a [..2020] agreement", "b 2019 agreement"));
    expect(inWords(found)).toBe("? – 2019-12-31: a b");
  });

  it("can be told among agreements alone", () => {
    const found = firstAgreement(milestones("a 2019", "b 2021 agreement", "c 2022 agreement"));
    expect(inWords(found)).toBe("2021-01-01 – 2021-12-31: b");
  });
});

describe("the latest activity", () => {
  it("is the one that began last, or either of two", () => {
    expect(inWords(latestActivity(milestones("a 2021-07-07", "b 2022")))).toBe("2022-01-01 – 2022-12-31: b");
    expect(inWords(latestActivity(milestones("a [2020..2022]", "b 2021-06-01")))).toBe(
      "2021-06-01 – 2022-12-31: a b",
    );
  });

  it("was no later than the day on which the record was closed", () => {
    const found = latestActivity(milestones("a 2021-06-01", "b [2020..]"), day("2026-11-22"));
    expect(inWords(found)).toBe("2021-06-01 – 2026-11-22: a b");
  });

  it("is not what was told as under way some day, unless it is known when that began", () => {
    const under = milestones(
      "a 2021-06-01",
      "b [2020..] training culture ongoing",
      "c 2022/.. training culture ongoing",
    );
    const found = latestActivity(under, day("2026-11-22"));
    expect(inWords(found)).toBe("2022-01-01 – 2022-12-31: c");
    expect(found?.left).toBe(1);
  });

  it("and the first contact are at the first and the last day on which they can have been", () => {
    fc.assert(
      fc.property(placed, (all) => {
        const lane = milestones(...all.map(([from, to], nth) => `m-${nth} [${from}..${to}]`));
        const ways = [...waysOf(all.map(([from, to]) => ({ earliest: day(from), latest: day(to) })))];
        const [firsts, lasts] = [
          ways.map((days) => Math.min(...days)),
          ways.map((days) => Math.max(...days)),
        ];
        expect(firstContact(lane)?.bounds).toEqual({
          earliest: Math.min(...firsts),
          latest: Math.max(...firsts),
        });
        expect(latestActivity(lane)?.bounds).toEqual({
          earliest: Math.min(...lasts),
          latest: Math.max(...lasts),
        });
      }),
    );
  });

  it("is never before the first contact", () => {
    fc.assert(
      fc.property(laneMilestones, (lane) => {
        const [first, latest] = [firstContact(lane), latestActivity(lane)];
        if (first?.bounds.earliest != null && latest?.bounds.latest != null)
          expect(first.bounds.earliest).toBeLessThanOrEqual(latest.bounds.latest);
      }),
    );
  });
});

describe("the longest silence", () => {
  it("stands between two milestones where no other can have been", () => {
    const silence = longestSilence(milestones("a 2017-12-22", "b 2018-12-22", "c 2022-04", "d [..2020]"));
    expect(silence?.between?.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(silence?.days).toEqual({ least: 1196, most: 1225 });
    expect(silence?.left).toBe(1);
  });

  it("counts neither plans nor what has no date", () => {
    expect(longestSilence(milestones("a 2017", "b 2022 visit people planned", "c -"))).toBeNull();
  });

  it("has no certain place where any day can hold a milestone", () => {
    expect(longestSilence(milestones("a 2017", "b [2017..2022]"))?.between).toBeNull();
    // Surely silent for a month, yet longer wherever the last one was.
    const silence = longestSilence(
      milestones("a 2016-06-01", "b 2016-07-01", "c [2016-08-01..2020]", "d 2021"),
    );
    expect(silence?.between).toBeNull();
  });
});
