import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstAgreement, firstContact, latestActivity } from "../../../src/query/insight/firstAndLatest";
import { longestSilence } from "../../../src/query/insight/silence";
import { laneMilestones, milestones } from "../../support/dataset";
import { day, told } from "../../support/dates";

const inWords = (found: ReturnType<typeof firstContact>) =>
  found && `${told(found.bounds)}: ${found.milestones.map(({ id }) => id).join(" ")}`;

describe("the first contact", () => {
  it.each([
    ["one that is surely first", ["a 2021-07-07", "b 2022"], "2021-07-07 – 2021-07-07: a"],
    ["either of two", ["a 2021", "b 2021-03"], "2021-01-01 – 2021-03-31: a b"],
    ["one of which only the end is known", ["a [..2020]", "b 2021"], "? – 2020-12-31: a"],
    ["not a plan", ["a 2019 visit people planned", "b 2021"], "2021-01-01 – 2021-12-31: b"],
    ["not one without any date", ["a -", "b 2021"], "2021-01-01 – 2021-12-31: b"],
  ])("is %s", (_, lines, expected) => {
    expect(inWords(firstContact(milestones(...lines)))).toBe(expected);
  });

  it("is not known where nothing is dated", () => {
    expect(firstContact(milestones("a -", "b 2021 visit people planned"))).toBeNull();
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
