import { describe, expect, it } from "vitest";
import { firstScripts, formatCosts, over, type Script, strayModules } from "../../src/site/budget";
import { recordCosts } from "../../src/site/budgets";
import { indexOf } from "../support/dataset";

const script = (fileName: string, imports: readonly string[], ...modules: string[]): Script => ({
  fileName,
  imports,
  modules,
});
const FIRST = script("first.js", ["shared.js"], "/x/src/main.tsx");
const SHARED = script("shared.js", ["first.js"], "/x/node_modules/react/index.js");
const LATER = script("later.js", ["shared.js"], "/x/node_modules/vis-timeline/esnext/a.js");

describe("what comes first", () => {
  it("is what the page names and all that it imports", () => {
    expect(firstScripts([LATER, FIRST, SHARED], ["first.js"])).toEqual([FIRST, SHARED]);
  });

  it("cannot be nothing", () => {
    expect(() => firstScripts([LATER], ["first.js"])).toThrow("first.js");
  });
});

describe("a module where it must not be", () => {
  it("is none where everything is in its place", () => {
    const tree = "/x/node_modules/minisearch/dist/es/SearchableMap.js";
    expect(strayModules([FIRST, LATER, script("shared.js", [], tree)], ["first.js"])).toEqual([]);
  });

  it.each(["zod/v4/core.js", "edtf/index.js", "yaml/browser/index.js"])("is %s anywhere", (name) => {
    const stray = script("later.js", [], `/x/node_modules/${name}`);
    expect(strayModules([FIRST, SHARED, stray], ["first.js"])).toEqual([
      expect.stringMatching(new RegExp(`${name}.*later\\.js`)),
    ]);
  });

  it.each(["vis-timeline/esnext/a.js", "moment/dist/moment.js", "minisearch/dist/es/index.js"])(
    "is %s in what comes first",
    (name) => {
      const stray = script("shared.js", [], `/x/node_modules/${name}`);
      expect(strayModules([FIRST, stray], ["first.js"])).toHaveLength(1);
    },
  );
});

describe("a table of costs", () => {
  const costs = [
    { what: "page", bytes: 120_001, limit: 120_000 },
    { what: "fonts", bytes: 70_000, limit: 70_000 },
  ];

  it("has a line for each, and marks what is over its limit", () => {
    expect(over(costs).map(({ what }) => what)).toEqual(["page"]);
    expect(formatCosts(costs).split("\n")).toEqual([
      "page    120.0 of 120.0 kB  OVER",
      "fonts    70.0 of  70.0 kB",
    ]);
  });
});

describe("the weight of the record", () => {
  it("is that of all its parts: for a reader those of one language, in all those of both", () => {
    const parts = {
      titles: [
        { first: 0, name: { vi: "vi-0", en: "en-0" } },
        { first: 9, name: { vi: "vi-1", en: "en-1" } },
      ],
      details: [
        { first: 0, name: "details-0" },
        { first: 5, name: "details-1" },
      ],
      news: "news",
      coverage: "coverage",
    };
    const weights: Readonly<Record<string, number>> = {
      index: 1,
      "vi-0": 10,
      "vi-1": 20,
      "en-0": 15,
      "en-1": 5,
      "details-0": 100,
      "details-1": 200,
      news: 1000,
      coverage: 10_000,
    };
    const index = { ...indexOf({ lane: { milestones: ["a 2021"] } }), parts };
    const costs = recordCosts(index, "index", (name) => weights[name] ?? Number.NaN);
    expect(costs.map(({ bytes }) => bytes)).toEqual([31, 11_351]);
  });
});
