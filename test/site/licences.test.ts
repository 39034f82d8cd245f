/** What is built names the licences of all that is in it, and takes nothing that asks for more than to be named. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isPermissive, licenceOf, packagesOf } from "../../src/site/licences";
import { ROOT } from "../support/seedRecord";

it.each([
  ["MIT", true],
  ["(Apache-2.0 OR MIT)", true],
  ["GPL-3.0 OR MIT", true],
  ["MIT AND OFL-1.1", true],
  ["MIT AND GPL-3.0", false],
  ["LGPL-2.1", false],
  ["none", false],
  ["SEE LICENSE IN FILE", false],
])("%s is permissive: %s", (spdx, expected) => {
  expect(isPermissive(spdx)).toBe(expected);
});

it("finds a package by any of its files, each once, and those that build", () => {
  const files = [
    "/a/node_modules/vis-timeline/esnext/esm/x.js",
    "/a/node_modules/vis-timeline/styles/x.css",
    "/a/node_modules/@fontsource/be-vietnam-pro/files/x.woff2",
    "/a/node_modules/deep/node_modules/inner/x.js",
    "\0vite/preload-helper.js",
    "\0rolldown/runtime.js",
    "/a/src/main.tsx",
  ];
  expect(packagesOf(files, "/m")).toEqual(
    ["@fontsource/be-vietnam-pro", "inner", "rolldown", "vis-timeline", "vite"].map((name) => `/m/${name}`),
  );
});

describe("a package", () => {
  let folder = "";
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), "package-")), "p");
    mkdirSync(folder);
    write("package.json", '{"name": "p", "version": "1.2.3", "license": "MIT"}');
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

  it("is told with all texts of its licences", () => {
    write("LICENSE-MIT", "Permission\n");
    write("NOTICE.txt", "Notice\n");
    write("readme.md", "Read me");
    expect(licenceOf(folder)).toBe("p 1.2.3 (MIT)\n\nPermission\n\nNotice");
  });

  it("is not built in without a text, or under other terms", () => {
    expect(() => licenceOf(folder)).toThrow("p has no text");
    write("package.json", '{"name": "p", "version": "1.2.3", "license": "AGPL-3.0"}');
    expect(() => licenceOf(folder)).toThrow("p is under AGPL-3.0");
  });
});

type Manifest = Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>>;

describe("the packages of the project", () => {
  const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Manifest;
  const all = { ...dependencies, ...devDependencies };

  it.each(Object.keys(all))("%s has a reason in DESIGN.md", (name) => {
    const [, table = ""] = read("DESIGN.md").split("## Packages");
    expect(table).toMatch(new RegExp(`^\\| .*\`${name}\`.* \\| .{15,} \\|$`, "m"));
  });

  it("are pinned, and the lock file holds a checksum of each that is not for other systems alone", () => {
    expect(Object.values(all).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const { packages } = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { integrity?: string; optional?: boolean }>;
    };
    const unsure = Object.entries(packages).filter(
      ([name, { integrity, optional }]) => name !== "" && !integrity && !optional,
    );
    expect(unsure.map(([name]) => name)).toEqual([]);
  });
});
