import { afterEach, describe, expect, it, vi } from "vitest";
import { indexAmong } from "../../src/site/readRecord";
import { renderPages } from "../../src/site/renderPages";
import { compileFirst } from "../support/firstRecord";
import { compileSeeds } from "../support/seedRecord";

/** All pages of a record. */
function pagesOf(files: ReadonlyMap<string, string>) {
  return renderPages((name) => files.get(name) ?? "", indexAmong(files.keys()) ?? "");
}

const first = compileFirst().files;
const pages = pagesOf(compileSeeds());

/** All pages of the first two partnerships as they are written on this day. */
function pagesOn(day: string) {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`) });
  return pagesOf(first);
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the pages that the build writes", () => {
  it("are the same on whatever day it runs", () => {
    expect(pagesOn("2031-02-03")).toEqual(pagesOn("2026-11-21"));
  });

  it("hold no inline styles, and no address that leads out of where the site lives", () => {
    for (const { body, page } of pages) {
      const where = `${page.lang} ${page.partnership}`;
      expect(body, where).not.toMatch(/\sstyle="/);
      expect(body, where).not.toMatch(/(?:href|src)="\//);
    }
  });

  it("ask ahead for titles in their own language", () => {
    for (const { firstParts, page } of pages)
      expect(firstParts).toEqual([expect.stringMatching(new RegExp(`^titles\\.${page.lang}\\.0\\.`))]);
  });

  it("have heads of their own", () => {
    const heads = pages.map(({ head }) => `${head.title}\n${head.description}`);
    expect(new Set(heads).size).toBe(heads.length);
  });
});
