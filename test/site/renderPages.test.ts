import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPages } from "../../src/site/renderPages";
import { recordVersion } from "../../src/site/writePages";
import { compileSeeds } from "../support/seedRecord";

const files = compileSeeds();
const read = (name: string) => files.get(name) ?? "";

/** All pages as they are written on this day. */
function pagesOn(day: string) {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`) });
  return renderPages(read);
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the pages that the build writes", () => {
  it("are the same on whatever day it runs", () => {
    expect(pagesOn("2031-02-03")).toEqual(pagesOn("2026-11-21"));
  });

  it("hold no inline styles, and no address that leads out of where the site lives", () => {
    for (const { body, page } of renderPages(read)) {
      const where = `${page.lang} ${page.partnership}`;
      expect(body, where).not.toMatch(/\sstyle="/);
      expect(body, where).not.toMatch(/(?:href|src)="\//);
    }
  });

  it("have heads of their own", () => {
    const heads = renderPages(read).map(({ head }) => `${head.title}\n${head.description}`);
    expect(new Set(heads).size).toBe(heads.length);
  });
});

describe("the version of a record", () => {
  it("is another one as soon as a title is", () => {
    const other = (name: string) => (name === "titles.en.json" ? `${read(name)} ` : read(name));
    expect(recordVersion(read)).toMatch(/^[0-9a-f]{8}$/);
    expect(recordVersion(other)).not.toBe(recordVersion(read));
  });
});
