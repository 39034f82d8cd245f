/** On disk: the dataset is put in place whole or not at all, and nothing is read from outside the record. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  compileFolders,
  type Folders,
  foldersOf,
  formatProblems,
  readFolder,
  run,
  writeDataset,
} from "../../src/compile/main";
import { caseFiles, SOUND } from "../support/caseFolders";

let root = "";
let folders: Folders = { seeds: "", texts: "", drafted: "", data: "" };

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "record-"));
  folders = foldersOf(root, { SEED_TEXTS: path.join(root, "texts") });
  const { seeds } = caseFiles(SOUND);
  for (const [file, text] of seeds) {
    mkdirSync(path.dirname(path.join(folders.seeds, file)), { recursive: true });
    writeFileSync(path.join(folders.seeds, file), text);
  }
});

afterEach(() => rmSync(root, { recursive: true }));

function compiled() {
  const outcome = compileFolders(folders);
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  return outcome.value;
}

describe("the folders", () => {
  it("are below the project, with the archive beside it unless SEED_TEXTS says otherwise", () => {
    expect(foldersOf("/a/b", {})).toEqual({
      seeds: "/a/b/seeds",
      texts: "/a/shared/seeds",
      drafted: "/a/b/texts",
      data: "/a/b/public/data",
    });
  });

  it("take an empty SEED_TEXTS as none", () => {
    expect(foldersOf("/a/b", { SEED_TEXTS: "" })).toEqual(foldersOf("/a/b", {}));
  });
});

describe("without archived texts", () => {
  it("says that locators were not checked", () => {
    expect(compiled().notices).toEqual(["locators not checked: no archived texts at hand"]);
  });

  it("says which text an archive lacks", () => {
    mkdirSync(folders.texts);
    expect(compiled().notices).toEqual([
      "locators of bao-ben-mo-2022-05-10-hai-tinh not checked: bao-ben-mo.txt is not among the archived texts",
    ]);
  });

  it("has nothing to say where all of them are at hand", () => {
    mkdirSync(folders.texts);
    for (const [file, text] of caseFiles(SOUND).texts) writeFileSync(path.join(folders.texts, file), text);
    expect(compiled().notices).toEqual([]);
  });
});

describe("writing", () => {
  it("leaves the parts, the published file and its schema, and nothing beside them", () => {
    writeDataset(compiled(), folders.data);
    const names = readdirSync(folders.data).map((name) => name.replace(/\.[0-9a-f]{8}\./, ".<hash>."));
    expect(names.sort()).toEqual([
      "coverage.<hash>.json",
      "dataset.json",
      "dataset.schema.json",
      "details.0.<hash>.json",
      "index.<hash>.json",
      "news.<hash>.json",
      "titles.en.0.<hash>.json",
      "titles.vi.0.<hash>.json",
    ]);
    expect(readdirSync(path.dirname(folders.data))).toEqual(["data"]);
  });

  it("replaces what was there, files of an older edition included", () => {
    mkdirSync(folders.data, { recursive: true });
    const OLD = ["index.00000000.json", "titles.vi.3.00000000.json", "details.9.00000000.json"];
    for (const name of [...OLD, "dataset.json"]) writeFileSync(path.join(folders.data, name), "old");
    writeDataset(compiled(), folders.data);
    const names = readdirSync(folders.data);
    expect(names.filter((name) => OLD.includes(name))).toEqual([]);
    const texts = names.map((name) => readFileSync(path.join(folders.data, name), "utf8"));
    expect(texts.filter((text) => text === "old")).toEqual([]);
    const index = names.find((name) => name.startsWith("index.")) ?? "";
    expect(readFileSync(path.join(folders.data, index), "utf8")).toMatch(/^\{"format":2,.*\}\n$/);
  });

  it("leaves what others put there", () => {
    mkdirSync(path.join(folders.data, "more"), { recursive: true });
    for (const name of ["titles.json", "more/index.00000000.json"])
      writeFileSync(path.join(folders.data, name), "theirs");
    writeDataset(compiled(), folders.data);
    for (const name of ["titles.json", "more/index.00000000.json"])
      expect(readFileSync(path.join(folders.data, name), "utf8")).toBe("theirs");
  });

  it("ends every line with a line feed alone", () => {
    expect(
      [...compiled().files.values()].filter((text) => text.includes("\r") || !text.endsWith("}\n")),
    ).toEqual([]);
  });
});

describe("reading", () => {
  it("refuses a symbolic link, which could lead out of the record", () => {
    symlinkSync(path.join(root, "elsewhere"), path.join(folders.seeds, "articles", "link.yaml"));
    expect(compileFolders(folders)).toMatchObject({
      error: [{ code: "stray-file", file: "articles/link.yaml" }],
    });
  });

  it("passes over hidden files", () => {
    writeFileSync(path.join(folders.seeds, ".swp"), "x");
    expect([...readFolder(folders.seeds).keys()]).not.toContain(".swp");
  });
});

describe("problems", () => {
  it("of every file are told together, grouped by code, and each says how to mend it", () => {
    for (const name of ["partnerships/ben-mo--haneul.yaml", "places/vn.yaml"])
      writeFileSync(path.join(folders.seeds, name), "colour: red\n");
    const outcome = compileFolders(folders);
    const text = outcome.ok ? "" : formatProblems(outcome.error);
    expect(text.split("\n").filter((line) => !/^$|^[a-z-]+ \S+:\d+:\d+ .+ — .+ — .+$/.test(line))).toEqual(
      [],
    );
    expect(text).toContain("unknown-key partnerships/ben-mo--haneul.yaml:1:1 colour");
    expect(text).toContain("wrong-form places/vn.yaml:1:1 (file)");
  });
});

describe("npm run check:seeds", () => {
  it("tells all problems and writes no dataset", () => {
    expect(run(["check"], folders)).toMatchObject({
      status: 0,
      out: expect.arrayContaining([expect.stringMatching(/^no problems in 2 articles/)]),
    });
    writeFileSync(path.join(folders.seeds, "places/vn.yaml"), "colour: red\n");
    expect(run(["check"], folders)).toMatchObject({
      status: 1,
      err: expect.stringMatching(/places\/vn\.yaml:1:1/),
    });
    expect(existsSync(folders.data)).toBe(false);
  });

  it("makes schemas that name the forms and the words of the closed lists", () => {
    run(["check"], folders);
    const schema = JSON.parse(
      readFileSync(path.join(folders.seeds, "schema", "partnership.schema.json"), "utf8"),
    );
    const { kind, fields, title } = schema.properties.milestones.items.properties;
    expect(kind.enum).toContain("agreement");
    expect(fields.items.enum).toContain("health");
    expect(title.required).toEqual(["vi", "en"]);
    expect(run(["check"], folders).status).toBe(0);
  });
});

describe("npm run verify", () => {
  it("holds every locator against a folder of texts, and takes a missing text for a fault", () => {
    const texts = path.join(root, "archive");
    expect(run(["verify", texts], folders)).toMatchObject({
      status: 1,
      err: expect.stringMatching(/no folder/),
    });
    mkdirSync(texts);
    expect(run(["verify", texts], folders)).toMatchObject({
      status: 1,
      err: expect.stringMatching(/not checked/),
    });
    for (const [name, text] of caseFiles(SOUND).texts) writeFileSync(path.join(texts, name), text);
    expect(run(["verify", texts], folders)).toMatchObject({
      status: 0,
      out: [expect.stringMatching(/every locator/)],
    });
    const [name = ""] = caseFiles(SOUND).texts.keys();
    writeFileSync(path.join(texts, name), "another text");
    expect(run(["verify", texts], folders)).toMatchObject({
      status: 1,
      err: expect.stringMatching(/is not the text with this hash/),
    });
  });
});
