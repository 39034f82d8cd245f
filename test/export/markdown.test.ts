/** The report in Markdown: complete, numbered, and with no text that becomes markup. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine } from "../../src/export/cleanLine";
import { sourcesOf } from "../../src/export/excerpt";
import { markdownReport } from "../../src/export/markdown/markdownReport";
import { markdownLink, markdownText } from "../../src/export/markdown/markdownText";
import { hostileTexts } from "../support/hostile";
import { seedTold, seedWholeRecord } from "../support/seedTold";
import { partOf, sayingOnly, toldOf } from "../support/toldRecord";

/** A backslash before a sign of ASCII stands for the sign (CommonMark 6.1). */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** What is left to mean something: signs without a backslash before them. */
function bare(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, "x");
}

describe("words in Markdown", () => {
  it("read as they were", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(unescaped(markdownText(text))).toBe(cleanLine(text));
      }),
    );
  });

  it("hold no sign that could become markup", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(bare(markdownText(text))).not.toMatch(/[\\`*_{}[\]<>|~&$]|:\/\/|^(\d{1,9})?[-+.)=#]/);
      }),
    );
  });

  it.each([
    ["1. Mục", "1\\. Mục"],
    ["- gạch", "\\- gạch"],
    ["# tiêu đề", "\\# tiêu đề"],
    ["a*b*", "a\\*b\\*"],
    ["[x](javascript:1)", "\\[x\\](javascript:1)"],
    ["Hải Châu – Uiwang, 24-30/10", "Hải Châu – Uiwang, 24-30/10"],
  ])("write %s as %s", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it("make a link of a web address alone", () => {
    expect(markdownLink("https://a.example/x_y>z")).toBe("<https://a.example/x_y%3Ez>");
    expect(markdownLink("javascript:alert(1)")).toBe("javascript:alert(1)");
  });
});

describe("the report", () => {
  const told = seedTold();
  const report = markdownReport(told, "vi");

  it("has every partnership and milestone under a heading, with its date in words", () => {
    const headings = report.split("\n").filter((line) => line.startsWith("#"));
    const { partnerships, milestones } = told.excerpt;
    expect(headings).toHaveLength(1 + partnerships.length + milestones.length + 1);
    expect(report).toContain("**Ngày 22 tháng 12 năm 2017** · Ký kết");
    expect(report).toContain("\n## Đắk Lắk – Jeonbuk\n");
  });

  it("numbers each source once and cites it by its number", () => {
    const cited = new Set(
      [...report.matchAll(/Nguồn: ([^·]*)/g)].flatMap(([, list]) => list?.match(/\d+/g) ?? []),
    );
    const listed = [...report.matchAll(/^\\\[(\d+)\\\] /gm)].map(([, number]) => number);
    const sources = new Set(told.excerpt.milestones.flatMap(({ detail }) => sourcesOf(detail)));
    expect(listed).toEqual([...sources].map((_, place) => String(place + 1)));
    expect(cited).toEqual(new Set(listed));
  });

  it("gives version, licence, filters and address in either language", () => {
    const english = markdownReport(told, "en", ["Field: Culture; Sport"]);
    expect(english).toContain("- Record version: 2026.11.0, 21 November 2026");
    expect(english).toContain("- Filters: Field: Culture; Sport");
    expect(english).toContain("- Licence of the record: CC-BY-4.0, <https://spdx.org/licenses/CC-BY-4.0>");
    expect(english).toContain("<https://caunoi.example/en/?field=culture,sport>");
  });

  it("of a part names what it is, and of nothing says that there is nothing", () => {
    const record = seedWholeRecord();
    const part = markdownReport(partOf(record, "hu-01"), "vi");
    expect(part).toContain("một phần của dữ liệu");
    expect(part.match(/^### /gm)).toHaveLength(1);
    const none = markdownReport(partOf(record), "vi");
    expect(none).toContain("Không có cột mốc nào.");
  });

  it("stands whatever texts the record holds", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const lines = markdownReport(toldOf(sayingOnly(text)), "en").split("\n");
        // Title, partnership, milestone, sources; no line of ours begins otherwise than we wrote it.
        expect(lines.filter((line) => /^#+ /.test(line))).toHaveLength(4);
        expect(lines.filter((line) => bare(line).includes("<script"))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
