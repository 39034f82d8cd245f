/** The three tables as CSV, read back by Papa Parse: complete, in both languages, and inert in a spreadsheet. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cleanLine } from "../../src/export/cleanLine";
import { inert, type Separator } from "../../src/export/csv/csvCell";
import { writeCsv } from "../../src/export/csv/writeCsv";
import { TABLE_NAMES, tableCsv } from "../../src/export/table/tables";
import { parseDay } from "../../src/time/day";
import { parseEdtf } from "../../src/time/parseEdtf";
import { hostileTexts } from "../support/hostile";
import { seedTold, seedWholeRecord } from "../support/seedTold";
import { partOf, sayingOnly, toldOf } from "../support/toldRecord";

const SEPARATORS: readonly Separator[] = [",", ";"];

/** The cells as Papa Parse reads them with its defaults, which are those of RFC 4180. */
function read(csv: string, separator: Separator = ","): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: separator, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** The rows by the names of their columns. */
function rows(csv: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const told = seedTold();
const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, rows(tableCsv(name, told))]));
const milestones = tables.milestones ?? [];

describe("a CSV file", () => {
  it("begins with the mark of UTF-8 and ends every row with CR LF", () => {
    const csv = writeCsv(["a"], [["b"], [null]]);
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.slice(1)).toBe("a\r\nb\r\n\r\n");
  });

  it("keeps any texts, apart from what makes them one inert line", () => {
    const cells = fc.array(hostileTexts, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(cells, fc.constantFrom(...SEPARATORS), (texts, separator) => {
        const [, back] = read(writeCsv(texts.map(String), [texts], separator), separator);
        const expected = texts.map((text) => inert(cleanLine(text)));
        expect(back ?? texts.map(() => "")).toEqual(expected);
      }),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+84 236 3822", "'+84 236 3822"],
    ["-5 độ", "'-5 độ"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'=1"],
    ["\r=1", "'=1"],
    ["＝1", "'＝1"],
    ["a;=1", "a;'=1"],
    ["Hải Châu – Uiwang", "Hải Châu – Uiwang"],
    ["24-30/10", "24-30/10"],
  ])("makes %j inert and leaves it readable", (text, expected) => {
    expect(read(writeCsv(["a", "b"], [[text, "x"]]))[1]?.[0]).toBe(expected);
  });

  it("begins no cell with a formula, whichever separator a program splits at", () => {
    fc.assert(
      fc.property(hostileTexts, fc.constantFrom(...SEPARATORS), (text, separator) => {
        const csv = writeCsv(["a", "b"], [["x", text]], ",");
        const cells = Papa.parse<string[]>(csv, { delimiter: separator }).data.flat();
        expect(cells.filter((cell) => /^"*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });

  it("leaves an address one address", () => {
    const [, row] = read(writeCsv(["a", "b"], [["https://a.example/?x=1,-2;=3", "x"]]));
    expect(row?.[0]).toBe("https://a.example/?x=1,%2D2;%3D3");
  });
});

describe("the tables of the record", () => {
  it("have a row for each milestone, partnership and source", () => {
    const { excerpt } = told;
    expect(milestones.map(({ id }) => id)).toEqual(excerpt.milestones.map(({ id }) => id));
    expect(tables.partnerships?.map(({ id }) => id)).toEqual(excerpt.partnerships.map(({ id }) => id));
    expect(tables.sources?.map(({ id }) => id)).toEqual(excerpt.articles.map(({ id }) => id));
  });

  it("tell a milestone in both languages, by the names of its day", () => {
    const accord = milestones.find(({ id }) => id === "dj-01");
    expect(accord).toMatchObject({
      date_edtf: "2017-12-22",
      date_precision: "day",
      date_earliest: "2017-12-22",
      date_latest: "2017-12-22",
      date_vi: "ngày 22 tháng 12 năm 2017",
      date_en: "22 December 2017",
      kind: "agreement",
      kind_vi: "Ký kết",
      vn_place_vi: "tỉnh Đắk Lắk",
      partner_place_en: "North Jeolla Province",
      partner_country: "KR",
      link_en: "https://caunoi.example/en/?m=dj-01",
    });
  });

  it("leave empty what is not known, and give EDTF, days and counts that can be read", () => {
    for (const row of milestones) {
      const { date_edtf: edtf = "", date_earliest: earliest = "", date_latest: latest = "" } = row;
      expect(edtf === "" ? row.date_precision === "unknown" : parseEdtf(edtf).ok).toBe(true);
      for (const day of [earliest, latest]) expect(day === "" || parseDay(day) !== null).toBe(true);
      expect(row.sources?.split(";")).toHaveLength(Number(row.source_count));
    }
  });

  it("name in one table only rows that the others have", () => {
    const ids = (name: string) => new Set(tables[name]?.map(({ id }) => id));
    const partnerships = ids("partnerships");
    const sources = ids("sources");
    expect(milestones.filter(({ partnership }) => !partnerships.has(partnership))).toEqual([]);
    expect(
      milestones.flatMap((row) => row.sources?.split(";") ?? []).filter((id) => !sources.has(id)),
    ).toEqual([]);
  });

  it("give CRS codes of all fields, each once", () => {
    const row = milestones.find(({ fields }) => fields === "culture;sport");
    expect(row ?? milestones.find(({ fields }) => fields?.startsWith("culture"))).toMatchObject({
      crs: expect.stringMatching(/^16061(;|$)/),
    });
  });

  it("hold only what is shown where that is asked for", () => {
    const part = partOf(seedWholeRecord(), "dj-01");
    expect(rows(tableCsv("milestones", part)).map(({ id }) => id)).toEqual(["dj-01"]);
    expect(
      rows(tableCsv("partnerships", part)).map(({ id, milestone_count }) => [id, milestone_count]),
    ).toEqual([["dak-lak--jeollabuk", "1"]]);
    const cited = milestones.find(({ id }) => id === "dj-01")?.sources?.split(";");
    expect(new Set(rows(tableCsv("sources", part)).map(({ id }) => id))).toEqual(new Set(cited));
  });

  it("stand whatever texts the record holds", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const hostile = toldOf(sayingOnly(text));
        for (const name of TABLE_NAMES) {
          const [row, ...more] = rows(tableCsv(name, hostile));
          expect(more).toEqual([]);
          expect(Object.values(row ?? {}).filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
