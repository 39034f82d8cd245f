/** When the disk fails, the process dies, or what lies in the record is none: one clear line, and the dataset as it was. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recoverFolder } from "../../src/compile/replaceFolder";
import { caseFiles, SOUND } from "../support/caseFolders";
import { childProject, type Ended, runModule } from "../support/childProject";

const SLOW = 240_000;

/** Every file of a folder with its text; null where there is no folder. */
function contents(folder: string): Readonly<Record<string, string>> | null {
  try {
    const names = readdirSync(folder).sort();
    return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
  } catch {
    return null;
  }
}

describe("a process that is killed while it replaces a folder", () => {
  const FORMER = { "index.1.json": "1".repeat(50), "part.1.json": "former", theirs: "stays" };
  const NEXT = { "index.2.json": "2".repeat(50), "part.2.json": "next" };
  const AFTER = { ...NEXT, theirs: "stays" };
  let parent = "";
  let folder = "";

  beforeEach(() => {
    parent = mkdtempSync(path.join(tmpdir(), "replace-"));
    folder = path.join(parent, "data");
    mkdirSync(folder);
    for (const [name, text] of Object.entries(FORMER)) writeFileSync(path.join(folder, name), text);
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  const replace = (fault: string): Ended =>
    runModule(
      path.resolve(import.meta.dirname, "../support/replaceInChild.ts"),
      [folder, JSON.stringify(NEXT)],
      {
        fault,
        below: parent,
      },
    );

  it("makes these calls", () => {
    const { status, err } = replace("");
    expect([status, err]).toEqual([0, "7"]);
    expect(contents(folder)).toEqual(AFTER);
    expect(readdirSync(parent)).toEqual(["data"]);
  });

  it.each([...Array.from({ length: 7 }, (_, nth) => `die:${nth}`), ...["half:1", "half:2"]])(
    "leaves one of both whole, and the next that comes puts it in its place (%s)",
    (fault) => {
      expect(replace(fault).signal).toBe("SIGKILL");
      const seen = contents(folder);
      expect([null, FORMER, AFTER]).toContainEqual(seen);
      recoverFolder(folder);
      expect(contents(folder)).toEqual(seen ?? FORMER);
      expect(readdirSync(parent)).toEqual(["data"]);
    },
  );

  it.each(Array.from({ length: 6 }, (_, nth) => `EIO:${nth}`))(
    "or whose disk fails leaves the former one in its place (%s)",
    (fault) => {
      expect(replace(fault).status).toBe(1);
      expect(contents(folder)).toEqual(FORMER);
      expect(readdirSync(parent)).toEqual(["data"]);
    },
  );

  it("leaves alone what another process is writing", () => {
    const theirs = `${folder}.new-${process.ppid}`;
    mkdirSync(theirs);
    recoverFolder(folder);
    expect(readdirSync(parent)).toEqual(["data", path.basename(theirs)]);
  });
});

describe("npm run compile", () => {
  let project: ReturnType<typeof childProject>;
  let former: Readonly<Record<string, string>> | null = null;

  beforeEach(() => {
    project = childProject();
    mkdirSync(project.data, { recursive: true });
    writeFileSync(path.join(project.data, "dataset.json"), "the former one");
    former = contents(project.data);
  });
  afterEach(() => project.remove());

  it("compiles in a process of its own", { timeout: SLOW }, () => {
    const { status, out } = project.compile();
    expect([status, out]).toEqual([0, expect.stringMatching(/compiled 3 milestones.* into 8 files/)]);
  });

  it.each([
    ["ENOSPC:4", /cannot writeFileSync .*\.json: the disk is full \(ENOSPC\); the dataset is as it was\n$/],
    ["EROFS:0", /cannot mkdirSync .*: the disk can only be read \(EROFS\); the dataset is as it was\n$/],
    ["EACCES:10", /cannot renameSync .*: it is not permitted \(EACCES\); the dataset is as it was\n$/],
  ])("says in one line what the disk says (%s)", { timeout: SLOW }, (fault, words) => {
    const { status, err } = project.compile(fault);
    expect(status).toBe(1);
    expect(err).toMatch(words);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(contents(project.data)).toEqual(former);
  });

  it("says that there is no record", { timeout: SLOW }, () => {
    rmSync(project.seeds, { recursive: true });
    const { status, err } = project.compile();
    expect([status, err]).toEqual([1, expect.stringMatching(/^cannot scandir .*seeds: it is not there/)]);
  });

  const PARTNERSHIP = "partnerships/ben-mo--haneul.yaml";
  const text = caseFiles(SOUND).seeds.get(PARTNERSHIP) ?? "";
  const LAUGHS = Array.from({ length: 12 }, (_, at) =>
    at === 0
      ? "l0: &l0 ha"
      : `l${at}: &l${at} [${Array.from({ length: 10 }, () => `*l${at - 1}`).join(", ")}]`,
  ).join("\n");

  it.each<[string, string | Uint8Array, RegExp]>([
    [
      "bytes that are no UTF-8",
      Buffer.concat([Buffer.from(text), Buffer.of(0x23, 0xff, 0xfe)]),
      /^not-utf8 .* UTF-8/,
    ],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le"), /^not-utf8 /],
    ["a billion laughs", LAUGHS, /^yaml-alias .*:1:9 .* no anchors and aliases/],
    ["nesting without end", "- ".repeat(200_000), /^yaml-syntax .*:1:1 .* nested too deeply/],
    ["half a megabyte of brackets", "[]".repeat(240_000), /^yaml-syntax .* too many/],
    ["a gigabyte's beginning", "#".repeat(10_000_001), /^stray-file .* 10000001 bytes/],
    ["nothing", "", /^wrong-form .* not nothing/],
  ])("tells %s within bounded memory, and changes nothing", { timeout: SLOW }, (_what, content, words) => {
    project.write(PARTNERSHIP, content);
    const { status, signal, err } = project.compile(null, 256);
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(err).toMatch(words);
    expect(err.length).toBeLessThan(60_000);
    expect(contents(project.data)).toEqual(former);
  });

  it.skipIf(process.platform === "win32")("does not wait at a pipe for ever", { timeout: SLOW }, () => {
    execFileSync("mkfifo", [path.join(project.seeds, "articles/pipe.yaml")]);
    const { status, err } = project.compile();
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/^stray-file articles\/pipe.yaml:1:1 .* a pipe/),
    ]);
  });

  it("takes ten thousand files in bounded memory", { timeout: SLOW }, () => {
    for (let nth = 0; nth < 3400; nth += 1)
      for (const [file, written] of caseFiles(SOUND).seeds)
        if (/^(articles|partnerships)\//.test(file))
          project.write(
            file.replace(".yaml", `-${nth}.yaml`),
            written
              .replace(/\bbm-(\d\d)\b/g, `b${nth}m-$1`)
              .replace(/\b(?:bao-ben-mo|haneul-ilbo)-\d[a-z0-9-]+/g, `$&-${nth}`)
              .replaceAll("example.org/", `example.org/${nth}/`),
          );
    const { status, out, err } = project.compile(null, 768);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/compiled 10203 milestones, 3401 partnerships, 6802 articles/);
  });
});
