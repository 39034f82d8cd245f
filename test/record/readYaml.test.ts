/** Editors learn of every slip with file, line and column, and no text can stall or surprise the build. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/record/readYaml";

const TEXT = `title:
  vi: Đà Nẵng
  en: Da Nang
list:
  - one
  - {deep: [1, 2]}
`;

function read(text: string) {
  const outcome = readYaml("places/vn.yaml", text);
  if (!outcome.ok) throw new Error(outcome.error.map(({ what }) => what).join());
  return outcome.value;
}

function codes(text: string): readonly string[] {
  const outcome = readYaml("a.yaml", text);
  return outcome.ok ? [] : outcome.error.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe("readYaml", () => {
  it("gives the value and the name of the file without its ending", () => {
    expect(read(TEXT)).toMatchObject({
      id: "vn",
      file: "places/vn.yaml",
      value: { list: ["one", { deep: [1, 2] }] },
    });
  });

  it.each([
    [["title"], "1:1"],
    [["title", "en"], "3:3"],
    [["list", 1], "6:5"],
    [["list", 1, "deep", 1], "6:16"],
    [["title", "ko"], "1:1"],
    [["nowhere"], "1:1"],
  ])("finds %j at %s", (path, place) => {
    const { line, column } = read(TEXT).at(path);
    expect(`${line}:${column}`).toBe(place);
  });

  it("reads a file with a byte-order mark and CRLF to the same value and the same places", () => {
    const other = read(`\uFEFF${TEXT.replaceAll("\n", "\r\n")}`);
    expect(other.value).toEqual(read(TEXT).value);
    expect(other.at(["title", "en"])).toEqual({ line: 3, column: 3 });
  });

  it.each([
    ["a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1"]],
    ["a: &x 1\nb: *x\n", ["yaml-alias 1:7", "yaml-alias 2:4"]],
    ["a: [1\nb: 2\n", ["yaml-syntax 2:1"]],
    ["a: 1\n---\nb: 2\n", ["yaml-syntax 2:1"]],
    ["a: !ruby 1\n", ["yaml-syntax 1:4"]],
    ["a: !!binary eA==\n", ["yaml-syntax 1:13"]],
    ["%YAML 1.1\n---\na: yes\n", ["yaml-syntax 1:1"]],
    ["a: {b: 1, c: 2, b: 3, c: 4}\n", ["duplicate-key 1:17", "duplicate-key 1:23"]],
    ["1: a\n", ["wrong-form 1:1"]],
    ["a: 1\nb: ta\u0323\u0306ng\n", ["not-nfc 2:5"]],
  ])("refuses %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("refuses a bomb of aliases without unfolding it", () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `k${at}: &a${at} [${at > 0 ? `*a${at - 1}, *a${at - 1}` : "1"}]`,
    );
    expect(codes(rows.join("\n"))[0]).toBe("yaml-alias 1:9");
  });

  const LENGTH = 490_000;
  const filled = (part: string) => part.repeat(Math.floor(LENGTH / part.length));
  const counted = (part: (nth: number) => string) =>
    Array.from({ length: 30_000 }, (_, nth) => part(nth)).join("");

  it.each([
    ...["[", "{a: ", "- ", "? ", ": - ", "a: [", "- {a: ", "-\t", "[]", "{}"].map((part) => [
      part,
      filled(part),
    ]),
    ["a level a line", Array.from({ length: 900 }, (_, level) => `${" ".repeat(level)}a:\n`).join("")],
  ])("refuses nesting that would fell the reader of YAML, and says where: %s", (_name, text) => {
    expect(codes(text ?? "")).toEqual([expect.stringMatching(/^yaml-syntax \d+:\d+$/)]);
  });

  it.each(["&a ", "!!a ", "*a ", "- *a\n", "%YAML 1.1\n", "a: 1\n", "'\" ", "- ? - ? a\n"])(
    "tells a few of the slips that fill a file with %j",
    (part) => {
      const { length } = codes(filled(part).slice(0, 60_000));
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(100);
    },
  );

  it("reads long lists and mappings, and finds each part of them", () => {
    const mapping = read(counted((nth) => `k${nth}: 1\n`));
    expect(mapping.at(["k29999"]).line).toBe(30_000);
    expect(read(counted(() => "- 1\n")).value).toHaveLength(30_000);
  });

  it("finds the letter that is not composed in a line of any length", () => {
    expect(codes(`${"a".repeat(LENGTH)} ba\u0323`)).toEqual([`not-nfc 1:${LENGTH + 3}`]);
  });

  it("refuses a file that is no record by its length alone", () => {
    expect(codes("#".repeat(500_001))).toEqual(["yaml-syntax 1:1"]);
  });

  it("keeps dates text and makes no key special", () => {
    expect(read("a: 2021-07-07\nb: 2021-07\n").value).toEqual({ a: "2021-07-07", b: "2021-07" });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "a",
            ": ",
            "\n",
            "  ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "&x ",
            "*x",
            "'",
            '"',
            "|",
            "#",
            "đ",
            "\u0323",
            "\ud800",
            "!!set ",
            "%YAML 1.1\n",
            "---\n",
            "<<",
            "\t",
            "__proto__",
          ),
        ),
        (parts) => {
          readYaml("a.yaml", parts.join(""));
        },
      ),
    );
  });
});
