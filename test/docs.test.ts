/** README and DESIGN stay true: their links lead somewhere and the folders they name are the folders there are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const PAGES = ["README.md", "DESIGN.md", "seeds/README.md"];
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

describe.each(PAGES)("%s", (page) => {
  it("links to files that exist", () => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
      (match) => match[1] ?? "",
    );
    const lost = targets.filter((target) => !existsSync(path.join(ROOT, path.dirname(page), target)));
    expect(lost).toEqual([]);
  });

  it("names no file of src or test that is not there", () => {
    const named = [...read(page).matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map((match) => match[1] ?? "");
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

describe("README.md", () => {
  it("describes every folder of src and no other", () => {
    const described = [...read("README.md").matchAll(/^\| (?:\[)?src\/(\w+)/gm)].map((match) => match[1]);
    const there = readdirSync(path.join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(described.toSorted()).toEqual(there.toSorted());
  });

  it("names every command of package.json that people run", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const missing = Object.keys(scripts).filter(
      (name) => !new RegExp(`npm (run )?${name}\\b`).test(read("README.md")),
    );
    expect(missing).toEqual([]);
  });
});
