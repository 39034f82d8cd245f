/** On disk: the dataset is put in place whole or not at all, and nothing is read from outside the record. */
import {
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
  writeDataset,
} from "../../src/compile/main";
import { caseFiles, SOUND } from "../support/caseFolders";

let root = "";
let folders: Folders = { seeds: "", texts: "", data: "" };

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
    expect(readdirSync(folders.data).sort()).toEqual([
      "dataset.json",
      "dataset.schema.json",
      "details.json",
      "index.json",
      "titles.en.json",
      "titles.vi.json",
    ]);
    expect(readdirSync(path.dirname(folders.data))).toEqual(["data"]);
  });

  it("replaces what was there, files of an older edition included", () => {
    mkdirSync(folders.data, { recursive: true });
    writeFileSync(path.join(folders.data, "index.json"), "old");
    writeFileSync(path.join(folders.data, "gone.json"), "old");
    writeDataset(compiled(), folders.data);
    expect(readdirSync(folders.data)).not.toContain("gone.json");
    expect(readFileSync(path.join(folders.data, "index.json"), "utf8")).toMatch(/^\{"format":2,.*\}\n$/);
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
