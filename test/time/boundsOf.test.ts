import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, endBounds, startBounds } from "../../src/time/boundsOf";
import { type Day, formatDay, parseDay } from "../../src/time/day";
import type { EdtfDate, OneOf, Point } from "../../src/time/edtf";
import { formatEdtf } from "../../src/time/formatEdtf";
import { date, dates, inOrder, plainPoints, points, told } from "../support/dates";

describe("the bounds of a stated date", () => {
  it.each([
    ["2024-01-22", "2024-01-22 – 2024-01-22"],
    ["2021-07", "2021-07-01 – 2021-07-31"],
    ["2024-02", "2024-02-01 – 2024-02-29"],
    ["2022", "2022-01-01 – 2022-12-31"],
    ["2022-07~", "2022-06-01 – 2022-08-31"],
    ["2022-01~", "2021-12-01 – 2022-02-28"],
    ["2022-12~", "2022-11-01 – 2023-01-31"],
    ["2022~", "2021-01-01 – 2023-12-31"],
    ["2024-03-01~", "2024-02-29 – 2024-03-02"],
    ["2023?", "2023-01-01 – 2023-12-31"],
    ["2022-07%", "2022-06-01 – 2022-08-31"],
    ["2023-05-03/2023-05-07", "2023-05-03 – 2023-05-07"],
    ["2021-07/2022", "2021-07-01 – 2022-12-31"],
    ["2024-01-22/..", "2024-01-22 – ?"],
    ["../2019", "? – 2019-12-31"],
    ["[2021-07-01..2024-01-22]", "2021-07-01 – 2024-01-22"],
    ["[..2019]", "? – 2019-12-31"],
    ["[2019..]", "2019-01-01 – ?"],
    ["[1995,2005]", "1995-01-01 – 2005-12-31"],
    ["[2023,1995-03..1996]", "1995-03-01 – 2023-12-31"],
    ["[2021-07~..2022-01]", "2021-06-01 – 2022-01-31"],
  ])("of %s are %s", (text, expected) => {
    expect(told(boundsOf(date(text)))).toBe(expected);
  });

  it("never cross, and hold days that can be written", () => {
    fc.assert(
      fc.property(dates, (value) => {
        const { earliest, latest } = boundsOf(value);
        expect((earliest ?? Number.NEGATIVE_INFINITY) <= (latest ?? Number.POSITIVE_INFINITY)).toBe(true);
        for (const side of [earliest, latest])
          if (side !== null) expect(parseDay(formatDay(side))).toBe(side);
      }),
    );
  });

  it("only grow with about, and do not change with doubt", () => {
    fc.assert(
      fc.property(points, (point) => {
        const exact = boundsOf({ ...point, approximate: false });
        const about = boundsOf({ ...point, approximate: true });
        expect(Number(about.earliest)).toBeLessThan(Number(exact.earliest));
        expect(Number(about.latest)).toBeGreaterThan(Number(exact.latest));
        expect(boundsOf({ ...point, uncertain: !point.uncertain })).toEqual(boundsOf(point));
      }),
    );
  });

  it("of a set reach from its least to its greatest member, in whatever order they stand", () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 5 }), (members) => {
        const set: OneOf = { kind: "oneOf", members };
        const each = members.map((member) => boundsOf(member));
        expect(boundsOf(set)).toEqual({
          earliest: Math.min(...each.map(({ earliest }) => Number(earliest))),
          latest: Math.max(...each.map(({ latest }) => Number(latest))),
        });
      }),
    );
  });

  it("of a span tell its start and its end apart", () => {
    expect(told(startBounds(date("2021-07/2022")))).toBe("2021-07-01 – 2021-07-31");
    expect(told(endBounds(date("2021-07/2022")))).toBe("2022-01-01 – 2022-12-31");
    expect(told(endBounds(date("2024-01-22/..")))).toBe("? – ?");
    expect(told(startBounds(date("../2019")))).toBe("? – ?");
    expect(told(startBounds(date("2022")))).toBe("2022-01-01 – 2022-12-31");
  });
});

/** `edtf` is right about points, spans and open sides; it does not widen `~`, nor look past the first of a range. */
describe("the library edtf agrees", () => {
  const dayAt = (ms: number): Day | null => (Number.isFinite(ms) ? parseDay(isoOf(ms)) : null);
  const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const boundsBy = (text: string) => {
    const { min, max } = edtf(text);
    return { earliest: dayAt(min), latest: dayAt(max) };
  };
  const samePrecision = fc.constantFrom("year", "month", "day").chain((precision) => {
    const one = plainPoints[precision as keyof typeof plainPoints];
    // The library refuses a span that ends when it begins; records may state "begun and ended in 2021".
    return fc
      .tuple(one, one)
      .filter(([a, b]) => formatEdtf(a) !== formatEdtf(b))
      .map(inOrder);
  });
  const agrees = (value: EdtfDate) => {
    expect(boundsBy(formatEdtf(value))).toEqual(boundsOf(value));
  };

  it("on points", () => {
    fc.assert(fc.property(fc.oneof(plainPoints.year, plainPoints.month, plainPoints.day), agrees));
  });

  it("on spans", () => {
    fc.assert(fc.property(samePrecision, ([start, end]) => agrees({ kind: "span", start, end })));
  });

  it("on open sides", () => {
    fc.assert(
      fc.property(samePrecision, ([point]: readonly [Point, Point]) => {
        agrees({ kind: "span", start: point, end: null });
        agrees({ kind: "span", start: null, end: point });
        agrees({ kind: "oneOf", members: [{ kind: "range", from: null, to: point }] });
        agrees({ kind: "oneOf", members: [{ kind: "range", from: point, to: null }] });
      }),
    );
  });

  it("on sets of points", () => {
    fc.assert(fc.property(samePrecision, (members) => agrees({ kind: "oneOf", members })));
  });
});
