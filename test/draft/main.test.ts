/** The editor's commands on disk: what they write, what they refuse, and that compile takes up where they end. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileFolders, foldersOf, readFolder } from "../../src/compile/main";
import { type Outcome, run } from "../../src/draft/main";
import { day } from "../support/dates";
import { ROOT } from "../support/seedRecord";

const ARTICLE = [
  "Hải Châu và Uiwang trao đổi học sinh",
  "",
  "Trần Thử",
  "09/05/2024 18:53 GMT+7",
  "",
  "Chiều 9/5, UBND quận Hải Châu (TP.Đà Nẵng) đón đoàn đại biểu TP.Uiwang (Hàn Quốc) và bàn về trao đổi học sinh.",
  "",
  "Đại diện hai bên chụp ảnh lưu niệm",
  "",
  "Tháng 9.2021, TP.Uiwang đã tặng Q.Hải Châu 30.000 khẩu trang y tế. Dự kiến, tháng 10 năm nay, 25 học sinh Q.Hải Châu sẽ sang TP.Uiwang giao lưu.",
].join("\n");
const URL_OF_IT = "https://thanhnien.vn/hai-chau-va-uiwang-trao-doi-hoc-sinh-1.htm";
const ID = "thanh-nien-2024-05-09-hai-chau-uiwang-trao-doi-hoc";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "draft-"));
  cpSync(path.join(ROOT, "seeds"), path.join(root, "seeds"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function command(...args: string[]): Outcome {
  return run(args, { root, env: {}, today: day("2026-11-22"), input: () => ARTICLE });
}

function text(...names: string[]): string {
  return readFileSync(path.join(root, ...names), "utf8");
}

describe("npm run draft", () => {
  it("writes an article whose locators are right, and keeps its text out of seeds", () => {
    expect(command("draft", "-", "--url", URL_OF_IT)).toMatchObject({ status: 0, err: "" });
    const article = parse(text("seeds", "articles", `${ID}.yaml`));
    expect(article).toMatchObject({
      publisher: { vi: "Thanh Niên" },
      author: "Trần Thử",
      published: "2024-05-09",
      url: URL_OF_IT,
    });
    const points = Array.from(text("texts", `${ID}.txt`));
    expect(points.join("")).toBe(ARTICLE);
    const passages = article.claims.map((claim: { evidence: { start: number; end: number }[] }) =>
      claim.evidence.map(({ start, end }) => points.slice(start, end).join("")).join(),
    );
    expect(passages).toHaveLength(3);
    expect(passages[1]).toMatch(/^Tháng 9\.2021, .*y tế\.$/);
  });

  it("takes the gift of 2021 for the milestone that the record has, and asks about others", () => {
    command("draft", "-", "--url", URL_OF_IT);
    const [, gift, plan] = parse(text("seeds", "articles", `${ID}.yaml`)).claims;
    expect(gift).toMatchObject({ milestone: "hu-02", date: "2021-09", dateText: "Tháng 9.2021" });
    expect(plan).toMatchObject({ date: "2024-10", basis: { vi: "TODO", en: "TODO" } });
    expect(text("seeds", "articles", `${ID}.yaml`)).toMatch(
      /# same as hu-02\? the date fits 2021-09; both are donation; .*30\.000 khẩu trang y tế/,
    );
  });

  it("adds milestones that only lack their words, at the end of the partnership", () => {
    const before = text("seeds", "partnerships", "hai-chau--uiwang.yaml");
    command("draft", "-", "--url", URL_OF_IT);
    const after = text("seeds", "partnerships", "hai-chau--uiwang.yaml");
    expect(after.startsWith(before.trimEnd())).toBe(true);
    const fresh = parse(after).milestones.at(-1);
    expect(fresh).toMatchObject({ kind: "exchange", status: "planned", title: { vi: "TODO", en: "TODO" } });
    expect(fresh.quantities).toEqual([{ value: 25, unit: { vi: "học sinh", en: "TODO" } }]);
  });

  it("is refused by compile until the words are written, and by nothing else", () => {
    command("draft", "-", "--url", URL_OF_IT);
    const outcome = compileFolders(foldersOf(root, { SEED_TEXTS: path.join(root, "texts") }));
    if (outcome.ok) throw new Error("compile took a draft");
    const codes = new Set(outcome.error.map(({ code }) => code));
    expect([...codes].sort()).toEqual(expect.arrayContaining(["unfinished"]));
    expect(
      [...codes].filter((code) =>
        ["locator", "fragment", "date-text", "yaml-syntax", "wrong-form"].includes(code),
      ),
    ).toEqual([]);
  });

  it("writes over nothing unless told to", () => {
    command("draft", "-", "--url", URL_OF_IT);
    const first = [...readFolder(path.join(root, "seeds"))];
    expect(command("draft", "-", "--url", URL_OF_IT)).toMatchObject({
      status: 1,
      err: expect.stringMatching(/in the record already/),
    });
    expect(command("draft", "-")).toMatchObject({ status: 0 });
    expect(command("draft", "-", "--url", URL_OF_IT, "--force")).toMatchObject({ status: 0 });
    const partnership = "partnerships/hai-chau--uiwang.yaml";
    expect(text("seeds", partnership).match(/# Drafted from thanh-nien-2024/g)).toHaveLength(1);
    expect(new Map(first).size).toBeGreaterThan(0);
  });

  it("prints all that was read, and writes nothing", () => {
    const outcome = command("draft", "--json", "-");
    const read = JSON.parse(outcome.out);
    expect(read).toMatchObject({
      headline: "Hải Châu và Uiwang trao đổi học sinh",
      published: { day: "2024-05-09", time: "18:53", zone: "GMT+7" },
    });
    expect(read.body.map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual([1, 2]);
    expect(read.dates.map(({ edtf }: { edtf: string }) => edtf)).toEqual([
      "2024-05-09",
      "2021-09",
      "2024-10",
    ]);
    expect(read.places.map(({ place }: { place: string }) => place)).toContain("vn2-hai-chau");
    expect(read.captions).toHaveLength(1);
    expect(existsSync(path.join(root, "texts"))).toBe(false);
    expect(readdirSync(path.join(root, "seeds", "articles")).filter((name) => name.startsWith(ID))).toEqual(
      [],
    );
  });

  it("drafts a new partnership where the record has none", () => {
    const other = ARTICLE.replaceAll("Uiwang", "Jeonju");
    const outcome = run(["draft", "-"], { root, env: {}, today: day("2026-11-22"), input: () => other });
    expect(outcome.out).toMatch(/seeds\/partnerships\/hai-chau--jeonju\.yaml/);
    expect(parse(text("seeds", "partnerships", "hai-chau--jeonju.yaml"))).toMatchObject({
      vn: ["vn2-hai-chau"],
      partner: ["kr-jeonju"],
      tie: { kind: "unknown" },
    });
  });

  it("puts the text where SEED_TEXTS says", () => {
    const texts = path.join(root, "elsewhere");
    mkdirSync(texts);
    run(["draft", "-"], { root, env: { SEED_TEXTS: texts }, today: day("2026-11-22"), input: () => ARTICLE });
    expect(readdirSync(texts)).toHaveLength(1);
  });

  it("says what is wrong with its arguments", () => {
    expect(command("draft")).toMatchObject({ status: 1, err: expect.stringMatching(/npm run draft/) });
    expect(command("draft", "nowhere.txt").err).toMatch(/no file nowhere\.txt/);
    expect(command("draft", "-", "--published", "yesterday").err).toMatch(/is no day/);
    expect(command("draft", "-", "--colour").err).toMatch(/--colour/);
    expect(command("draft", root)).toMatchObject({ status: 1, err: expect.stringContaining("is a folder") });
  });
});

describe("npm run dates", () => {
  it("answers each line with its dates, a line each", () => {
    const lines = ["Chiều 22.1", "3 năm qua", ""].join("\n");
    const outcome = run(["dates", "--reference", "2024-01-22"], {
      root,
      env: {},
      today: day("2026-11-22"),
      input: () => lines,
    });
    expect(
      outcome.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        text: "Chiều 22.1",
        dates: [
          {
            phrase: "Chiều 22.1",
            start: "2024-01-22",
            end: "2024-01-22",
            edtf: "2024-01-22",
            modifier: null,
            inferred: expect.stringMatching(/year 2024/),
            offset: [0, 10],
          },
        ],
      },
      { text: "3 năm qua", dates: [] },
    ]);
  });

  it("refuses a reference that is no day", () => {
    expect(command("dates", "--reference", "22.1")).toMatchObject({
      status: 1,
      err: expect.stringMatching(/is no day/),
    });
  });
});

describe("npm run new", () => {
  it.each([
    [
      ["article", "Báo Thử", "2026-11-01", "hai noi ky ket"],
      "articles/bao-thu-2026-11-01-hai-noi-ky-ket.yaml",
    ],
    [["partnership", "vn-da-nang", "kr-jeonju"], "partnerships/da-nang--jeonju.yaml"],
  ])("%s writes a file to be filled in, once", (args, file) => {
    expect(command("new", ...args).out).toBe(`wrote seeds/${file}\n`);
    expect(() => parse(text("seeds", file))).not.toThrow();
    expect(command("new", ...args)).toMatchObject({ status: 1 });
  });

  it("prints a place, for it belongs into its country's file", () => {
    expect(parse(command("new", "place", "jp-nagano").out)).toMatchObject([
      { id: "jp-nagano", country: "JP" },
    ]);
    writeFileSync(path.join(root, "x"), "");
    expect(command("new", "nothing")).toMatchObject({ status: 1 });
  });
});
