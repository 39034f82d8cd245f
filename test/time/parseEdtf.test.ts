import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEdtf } from "../../src/time/formatEdtf";
import { parseEdtf } from "../../src/time/parseEdtf";
import { date, dates } from "../support/dates";

const plain = { kind: "point", approximate: false, uncertain: false };

describe("dates as editors write them", () => {
  it.each([
    ["2024-01-22", { ...plain, year: 2024, month: 1, date: 22 }],
    ["2021-07", { ...plain, year: 2021, month: 7, date: null }],
    ["2022", { ...plain, year: 2022, month: null, date: null }],
    ["2022-07~", { ...plain, year: 2022, month: 7, date: null, approximate: true }],
    ["2023?", { ...plain, year: 2023, month: null, date: null, uncertain: true }],
    ["2023-05-03%", { ...plain, year: 2023, month: 5, date: 3, approximate: true, uncertain: true }],
    ["2024-02-29", { ...plain, year: 2024, month: 2, date: 29 }],
  ])("reads the point %s", (text, point) => {
    expect(parseEdtf(text)).toEqual({ ok: true, value: point });
  });

  it.each([
    ["2023-05-03/2023-05-07", "2023-05-03", "2023-05-07"],
    ["2024-01-22/..", "2024-01-22", null],
    ["../2019", null, "2019"],
    ["2021/2021-03", "2021", "2021-03"],
    ["2021-07~/2022?", "2021-07~", "2022?"],
  ])("reads the span %s", (text, start, end) => {
    const expected = { kind: "span", start: start && date(start), end: end && date(end) };
    expect(parseEdtf(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["[2021,2023]", ["2021", "2023"]],
    ["[2021-07-01..2024-01-22]", [["2021-07-01", "2024-01-22"]]],
    ["[..2019]", [[null, "2019"]]],
    ["[2019..]", [["2019", null]]],
    ["[1995,2005..2007-03]", ["1995", ["2005", "2007-03"]]],
    ["[..2019,2021,2023-05..]", [[null, "2019"], "2021", ["2023-05", null]]],
  ])("reads the set %s", (text, members) => {
    const expected = members.map((member) => {
      if (typeof member === "string") return date(member);
      const [from, to] = member;
      return { kind: "range", from: from && date(from), to: to && date(to) };
    });
    expect(parseEdtf(text)).toEqual({ ok: true, value: { kind: "oneOf", members: expected } });
  });

  it.each([
    ["", "write a day"],
    ["hè 2023", "without spaces"],
    ["2024-01-22 ", "without spaces"],
    ["khoảng-2023", "write a day"],
    ["22/01/2024", "write it as 2024-01-22"],
    ["22.1.2024", "write it as 2024-01-22"],
    ["07/2021", "write it as 2021-07"],
    ["2024-1-22", "two digits"],
    ["2024/01/22", "more than one slash"],
    ["20240122", "write a day"],
    ["202X", "leaves digits open"],
    ["2021-XX-05", "leaves digits open"],
    ["XXXX", "leaves digits open"],
    ["2021-21", "season"],
    ["2021-41", "season"],
    ["2021-13", "01 to 12"],
    ["2021-00", "01 to 12"],
    ["2023-02-29", "01 to 28"],
    ["1900-02-29", "01 to 28"],
    ["2023-04-31", "01 to 30"],
    ["2023-04-00", "01 to 30"],
    ["0000", "0001 to 9998"],
    ["9999", "0001 to 9998"],
    ["-0044", "four digits"],
    ["Y12000", "four digits"],
    ["2024-01-22T10:30", "the day alone"],
    ["2024-01-22T10:30:00Z/2024-01-23", "the day alone"],
    ["2022?~", "write %"],
    ["2022~-07", "at the end"],
    ["~2022", "at the end"],
    ["{2021,2022}", "[2021,2023]"],
    ["2021..2023", "[2021..2023]"],
    ["2021,2023", "[2021,2023]"],
    ["2023/2021", "earlier date first"],
    ["2023-05-07/2023-05-03", "earlier date first"],
    ["2022~/2021", "earlier date first"],
    ["2021/", "start/.."],
    ["/2021", "../end"],
    ["../..", "lacks an end"],
    ["/", "lacks an end"],
    ["[2021,2022]/2023", "nothing after it"],
    ["2020/[2021,2022]", "stands alone"],
    ["2021/2022/2023", "more than one slash"],
    ["[2021-07-07]", "without brackets"],
    ["[]", "write a day"],
    ["[2021,]", "write a day"],
    ["[..]", "[..2019] or [2019..]"],
    ["[2023..2021]", "earlier date first"],
    ["[2021..2022..2023]", "in brackets"],
    ["[2021,..2023]", "open in the middle"],
    ["[2021..,2023]", "open in the middle"],
    ["[2021,2023", "nothing after it"],
    ["[2021/2022,2023]", "write a day"],
    ["[2021,2021-02-30]", "01 to 28"],
  ])("refuses %j and says how to write it right", (text, advice) => {
    const result = parseEdtf(text);
    expect(result.ok ? "accepted" : result.error).toContain(advice);
  });

  it("explains itself in one sentence that quotes the text", () => {
    expect(parseEdtf("2023-02-29")).toEqual({
      ok: false,
      error: '"2023-02-29" is not in the calendar: that month has days 01 to 28.',
    });
  });

  it("quotes no more than the beginning of a long text", () => {
    const result = parseEdtf("năm".repeat(1000));
    expect(result.ok ? "" : result.error).toMatch(/^"(năm)+n?ă?…" is no date: [^.]+\.$/);
    expect(result.ok ? "" : result.error.length).toBeLessThan(150);
  });

  it("reads back every date that it can write, to the same value", () => {
    fc.assert(
      fc.property(dates, (value) => {
        expect(parseEdtf(formatEdtf(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it("has one way to write a date: what it accepts is written back as it stood", () => {
    const pieces = fc.constantFrom(
      "2021",
      "2023-05",
      "2024-01-22",
      "..",
      "/",
      ",",
      "[",
      "]",
      "~",
      "?",
      "%",
      "X",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const result = parseEdtf(parts.join(""));
        if (result.ok) expect(formatEdtf(result.value)).toBe(parts.join(""));
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parseEdtf(text).ok === "boolean"));
  });

  it.each([
    ["digits", "1".repeat(400_000)],
    ["slashes", "/".repeat(400_000)],
    ["commas in a set", `[${",".repeat(400_000)}]`],
    ["a long set", `[${"2021,".repeat(80_000)}2022]`],
    ["dots", `[${".".repeat(400_000)}]`],
    ["marks", `2021${"~".repeat(400_000)}`],
    ["spaces", `2021${" ".repeat(400_000)}x`],
  ])("takes a moment and no more for 400,000 characters of %s", (_, text) => {
    const begun = performance.now();
    parseEdtf(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
