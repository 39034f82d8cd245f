import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/time/boundsOf";
import type { Day } from "../../src/time/day";
import { formatEdtf } from "../../src/time/formatEdtf";
import { knownDateOf } from "../../src/time/knownDate";
import { precisionOf } from "../../src/time/precisionOf";
import { bounds, date, dates, told } from "../support/dates";

describe("how exactly a date is known", () => {
  it.each([
    ["2024-01-22", "day"],
    ["2021-07~", "month"],
    ["2022?", "year"],
    ["2023-05-03/2023-05-07", "span"],
    ["2021/2022", "span"],
    ["2024-01-22/..", "open"],
    ["../2019", "bounded"],
    ["[2021-07-01..2024-01-22]", "bounded"],
    ["[..2019]", "bounded"],
    ["[2019..]", "bounded"],
    ["[2021,2023]", "bounded"],
  ])("%s: %s", (text, precision) => {
    expect(precisionOf(date(text), boundsOf(date(text)))).toBe(precision);
  });

  it("a set of one date is known as that date is", () => {
    const set = { kind: "oneOf", members: [date("2021-07")].filter((one) => one.kind === "point") } as const;
    expect(precisionOf(set, boundsOf(set))).toBe("month");
  });

  it.each([
    [null, null, "unknown"],
    ["2021-07-07", null, "bounded"],
    [null, "2024-01-22", "bounded"],
    ["2021-07-07", "2024-01-22", "bounded"],
  ])("no date, but from %s to %s: %s", (earliest, latest, precision) => {
    expect(precisionOf(null, bounds(earliest, latest))).toBe(precision);
  });
});

describe("a stated date together with what order and reports allow", () => {
  it.each([
    ["2021-07-07", "2024-01-22", "[2021-07-07..2024-01-22]", "bounded"],
    [null, "2024-01-22", "[..2024-01-22]", "bounded"],
    ["2021-07-07", null, "[2021-07-07..]", "bounded"],
    ["2021-07-07", "2021-07-07", "2021-07-07", "day"],
  ])("without a stated date %s to %s is written %s", (earliest, latest, edtf, precision) => {
    const known = knownDateOf(null, bounds(earliest, latest));
    expect(known.edtf && formatEdtf(known.edtf)).toBe(edtf);
    expect(known.precision).toBe(precision);
    expect(known.bounds).toEqual(bounds(earliest, latest));
  });

  it("is nothing where nothing is known", () => {
    const nothing = bounds(null, null);
    expect(knownDateOf(null, nothing)).toEqual({ edtf: null, precision: "unknown", bounds: nothing });
  });

  it("keeps its words and its precision where order narrows it", () => {
    const known = knownDateOf(date("2022"), bounds("2022-04-28", "2022-07-05"));
    expect(known).toEqual({
      edtf: date("2022"),
      precision: "year",
      bounds: bounds("2022-04-28", "2022-07-05"),
    });
  });

  it.each([
    ["2022", "2022-04-28", "2025-01-01", "2022-04-28 – 2022-12-31"],
    ["2024-01-22/..", null, "2024-06-01", "2024-01-22 – 2024-06-01"],
    ["2021-07-07", null, null, "2021-07-07 – 2021-07-07"],
  ])("%s within %s and %s is left %s", (text, earliest, latest, left) => {
    expect(told(knownDateOf(date(text), bounds(earliest, latest)).bounds)).toBe(left);
  });

  it("throws where nothing is left, which compile reports before", () => {
    expect(() => knownDateOf(date("2022"), bounds("2023-01-01", null))).toThrow("share no day");
  });

  it("needs nothing but its bounds to say the same again", () => {
    const side = fc.option(fc.integer({ min: 0, max: 20_000 }));
    const ordered = fc
      .tuple(side, side)
      .filter(([a, b]) => a === null || b === null || a <= b)
      .map(([earliest, latest]) => ({ earliest: earliest as Day | null, latest: latest as Day | null }));
    fc.assert(
      fc.property(ordered, (limits) => {
        const known = knownDateOf(null, limits);
        if (known.edtf !== null) expect(boundsOf(known.edtf)).toEqual(limits);
        expect(knownDateOf(known.edtf, known.bounds)).toEqual(known);
      }),
    );
  });

  it("is as it stands where bounds add nothing", () => {
    fc.assert(
      fc.property(dates, (stated) => {
        expect(knownDateOf(stated, { earliest: null, latest: null }).bounds).toEqual(boundsOf(stated));
      }),
    );
  });
});
