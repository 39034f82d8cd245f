import { describe, expect, it } from "vitest";
import { firstScripts, formatCosts, over, type Script, strayModules } from "../../src/site/budget";

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
