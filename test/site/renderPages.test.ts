import { afterEach, describe, expect, it, vi } from "vitest";
import { indexAmong } from "../../src/site/readRecord";
import { renderPages } from "../../src/site/renderPages";
import { compileSeeds } from "../support/seedRecord";

const files = compileSeeds();
const read = (name: string) => files.get(name) ?? "";
const indexName = indexAmong(files.keys()) ?? "";

/** All pages as they are written on this day. */
function pagesOn(day: string) {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`) });
  return renderPages(read, indexName);
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the pages that the build writes", () => {
  it("are the same on whatever day it runs", () => {
    expect(pagesOn("2031-02-03")).toEqual(pagesOn("2026-11-21"));
  });

  it("hold no inline styles, and no address that leads out of where the site lives", () => {
    for (const { body, page } of renderPages(read, indexName)) {
      const where = `${page.lang} ${page.partnership}`;
      expect(body, where).not.toMatch(/\sstyle="/);
      expect(body, where).not.toMatch(/(?:href|src)="\//);
    }
  });

  it("ask ahead for titles in their own language", () => {
    for (const { firstParts, page } of renderPages(read, indexName))
      expect(firstParts).toEqual([expect.stringMatching(new RegExp(`^titles\\.${page.lang}\\.0\\.`))]);
  });

  it("have heads of their own", () => {
    const heads = renderPages(read, indexName).map(({ head }) => `${head.title}\n${head.description}`);
    expect(new Set(heads).size).toBe(heads.length);
  });
});
