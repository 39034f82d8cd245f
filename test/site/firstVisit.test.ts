/** The script in the page's head that sends a reader to the page of a language before anything is drawn. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fillPage } from "../../src/site/fillPage";
import type { SitePage } from "../../src/site/sitePage";

const PAGE = readFileSync(path.resolve(import.meta.dirname, "../../index.html"), "utf8");
const SCRIPT = /<script>([\s\S]*?)<\/script>/.exec(PAGE)?.[1] ?? "";

type Visit = {
  readonly here?: "vi" | "en";
  readonly partnership?: string | null;
  readonly search?: string;
  readonly protocol?: string;
  readonly kept?: string | null;
  readonly speaks: readonly string[];
};

/** What a page says of itself and its sisters: the attributes of its root. */
function rootOf(page: SitePage): { readonly lang: string; readonly dataset: Record<string, string> } {
  const html = fillPage(PAGE, page);
  const [, attributes = ""] = /<html ([^>]*)>/.exec(html) ?? [];
  const dataset = Object.fromEntries(
    [...attributes.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  return { lang: page.lang, dataset };
}

/** Runs the script as a browser would; where it leads (null: the reader stays) and what is kept afterwards. */
function visit({
  here = "vi",
  partnership = null,
  search = "",
  protocol = "https:",
  kept = null,
  speaks,
}: Visit) {
  const outcome = { to: null as string | null, kept };
  const parts = {
    location: { protocol, search, hash: "#x", replace: (to: string) => Object.assign(outcome, { to }) },
    document: {
      documentElement: rootOf({ lang: here, partnership, lists: false }),
      querySelectorAll: () => [],
    },
    localStorage: {
      getItem: (key: string) => (key === "cau-noi.lang" ? outcome.kept : null),
      setItem: (_key: string, value: string) => Object.assign(outcome, { kept: value }),
    },
    navigator: { languages: speaks },
    addEventListener: () => {},
  };
  new Function(...Object.keys(parts), SCRIPT)(...Object.values(parts));
  return outcome;
}

describe("at the root", () => {
  it.each<[string, string | null, readonly string[], "vi" | "en"]>([
    ["the choice made earlier goes before the browser", "vi", ["en-GB"], "vi"],
    ["the choice of English is kept too", "en", ["vi-VN"], "en"],
    ["the first of the browser's languages that we speak", null, ["ko-KR", "en-US", "vi"], "en"],
    ["a tag in capitals", null, ["EN-GB"], "en"],
    ["Vietnamese for everyone else", null, ["ko", "ja"], "vi"],
    ["Vietnamese where the browser says nothing", null, [], "vi"],
    ["a stored word that is no language counts for nothing", "fr", ["en"], "en"],
    ["a language that only begins like ours is another one", null, ["enm", "vie"], "vi"],
  ])("%s", (_, kept, speaks, lang) => {
    expect(visit({ kept, speaks })).toEqual({ to: lang === "en" ? "./en/#x" : null, kept });
  });
});

it("leads from a partnership's page to the same in the other language", () => {
  expect(visit({ partnership: "a--b", speaks: ["en"] }).to).toBe("../../en/p/a--b/#x");
  const asked = { here: "en", partnership: "a--b", search: "?lang=vi", speaks: ["en"] } as const;
  expect(visit(asked).to).toBe("../../../p/a--b/?lang=vi#x");
});

describe("the English page", () => {
  it.each([null, "vi"])("stays English and is no choice (kept before: %s)", (kept) => {
    expect(visit({ here: "en", kept, speaks: ["vi-VN"] })).toEqual({ to: null, kept });
  });
});

describe("a language in the address", () => {
  it.each<["vi" | "en", string, string | null]>([
    ["vi", "en", "./en/?m=hu-01&lang=en#x"],
    ["vi", "vi", null],
    ["en", "vi", "../?m=hu-01&lang=vi#x"],
  ])("at the page in %s, ?lang=%s is obeyed and kept", (here, lang, to) => {
    expect(visit({ here, search: `?m=hu-01&lang=${lang}`, kept: "en", speaks: ["en"] })).toEqual({
      to,
      kept: lang,
    });
  });

  it("that is none of ours counts for nothing", () => {
    expect(visit({ search: "?lang=xx", speaks: ["vi"] })).toEqual({ to: null, kept: null });
  });
});

describe("in a frame", () => {
  it("the reader's language counts for nothing", () => {
    expect(visit({ search: "?embed=1", kept: "en", speaks: ["en"] })).toEqual({ to: null, kept: "en" });
  });

  it("that of the address is obeyed, and is no choice of the reader's", () => {
    const asked = { search: "?embed=1&lang=en", kept: null, speaks: ["vi"] } as const;
    expect(visit(asked)).toEqual({ to: "./en/?embed=1&lang=en#x", kept: null });
  });
});

it("stays where it is when the page is opened from disk", () => {
  expect(visit({ protocol: "file:", search: "?lang=en", speaks: ["en"] })).toEqual({ to: null, kept: null });
});
