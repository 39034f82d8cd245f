/** The whole path of a hostile text: refused with a line that can be read, or shown letter by letter in every page. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { escapeMarkup } from "../../src/base/escapeMarkup";
import { compile } from "../../src/compile/compile";
import { sha256 } from "../../src/compile/main";
import { formatProblem } from "../../src/record/problem";
import { policyOf, SITE_POLICY, withPolicy } from "../../src/site/contentPolicy";
import { indexAmong } from "../../src/site/readRecord";
import { renderPages } from "../../src/site/renderPages";
import { type Ground, htmlOf } from "../../src/site/writePages";
import { caseFiles, SOUND } from "../support/caseFolders";
import { hostileText, MARKUP } from "../support/hostileMarkup";

type Way = readonly (string | number)[];
type Place = { readonly file: string; readonly way: Way };

const SEEDS = caseFiles(SOUND).seeds;
const FILES = [...SEEDS.keys()].filter((file) => /^(articles|partnerships|places|record)/.test(file));

/** The way to every text of a parsed file. */
function textsIn(value: unknown, way: Way = []): readonly Way[] {
  if (typeof value === "string") return [way];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, [...way, key]));
}

const PLACES: readonly Place[] = FILES.flatMap((file) =>
  textsIn(parse(SEEDS.get(file) ?? "")).map((way) => ({ file, way })),
);

function replaced(value: unknown, [step, ...rest]: Way, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((inside, at) => (String(at) === step ? replaced(inside, rest, text) : inside));
  const entries = Object.entries(value as object); // the way was found in it
  return Object.fromEntries(
    entries.map(([key, inside]) => [key, key === step ? replaced(inside, rest, text) : inside]),
  );
}

/** The sound record with this text in these places. */
function recordWith(text: string, places: readonly Place[]): ReadonlyMap<string, string> {
  const files = new Map(SEEDS);
  for (const { file, way } of places)
    files.set(file, stringify(replaced(parse(files.get(file) ?? ""), way, text), { lineWidth: 0 }));
  return files;
}

/** Names of elements, and addresses, in written pages. */
const elementsIn = (html: string) => [...html.matchAll(/<([a-z][^\s>/]*)/gi)].map(([, name = ""]) => name);
const addressesIn = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, to = ""]) => to);

/** As a build leaves it: one script, one style sheet. */
const TEMPLATE = readFileSync(path.resolve(import.meta.dirname, "../../index.html"), "utf8")
  .replace("/src/main.tsx", "./assets/index.js")
  .replace("</head>", '<link rel="stylesheet" href="./assets/style.css"></head>');

/** Every page of the site, body and all: heads, what programs read, what readers see. */
function pagesOf(files: ReadonlyMap<string, string>) {
  const indexName = indexAmong(files.keys()) ?? "";
  const ground: Ground = {
    template: TEMPLATE,
    indexName,
    id: "build",
    words: { vi: "assets/vi.js", en: "assets/en.js" },
    site: "https://noi.example/cau",
    file: () => "p{}",
  };
  return renderPages((name) => files.get(name) ?? "", indexName).map((rendered) => ({
    ...rendered,
    html: htmlOf(ground, rendered),
  }));
}

const sound = compile(SEEDS, null, sha256);
if (!sound.ok) throw new Error("the sound record is not");
const SOUND_PAGES = pagesOf(sound.value.files);
const KNOWN = new Set(SOUND_PAGES.flatMap(({ html }) => elementsIn(html)));
/** By its hashes the policy names every script and style sheet that stands in a page. */
const POLICIES = new Set(SOUND_PAGES.map(({ html }) => policyOf(html, SITE_POLICY)));

function expectInert(files: ReadonlyMap<string, string>): void {
  for (const { html } of pagesOf(files)) {
    expect(withPolicy(html)).toContain("Content-Security-Policy");
    expect(POLICIES).toContain(policyOf(html, SITE_POLICY));
    expect(elementsIn(html).filter((name) => !KNOWN.has(name))).toEqual([]);
    expect(addressesIn(html).filter((to) => !/^(https?:\/\/|\.{1,2}\/|[#?]|$)/.test(to))).toEqual([]);
    const [, linked = ""] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(linked)).toHaveProperty("@context");
  }
}

const places = fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 });
let [refused, accepted] = [0, 0];

describe("a hostile text in a record", () => {
  it("is refused in words that can be read, or does nothing on any page", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileText, places, (text, where) => {
        const outcome = compile(recordWith(text, where), null, sha256);
        if (outcome.ok) {
          accepted += 1;
          expectInert(outcome.value.files);
          return;
        }
        refused += 1;
        for (const told of outcome.error.map(formatProblem)) {
          expect(told).toMatch(/^[a-z0-9-]+ \S+:\d+:\d+ .+ — .+ — .+$/);
          expect(told).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(told.length).toBeLessThan(1000);
        }
      }),
      { numRuns: 150 },
    );
    // Neither half of the promise may go untested.
    expect(Math.min(refused, accepted)).toBeGreaterThan(3);
  });

  it.each(MARKUP)("is shown where a title can hold it: %s", (markup) => {
    const title = { file: "partnerships/ben-mo--haneul.yaml", way: ["milestones", "0", "title", "en"] };
    const outcome = compile(recordWith(markup, [title]), null, sha256);
    if (!outcome.ok) throw new Error(outcome.error.map(formatProblem).join("\n"));
    expectInert(outcome.value.files);
    const english = pagesOf(outcome.value.files).filter(
      ({ page, body }) => page.lang === "en" && body.includes('class="card'),
    );
    expect(english).toHaveLength(2);
    for (const { body } of english) expect(body).toContain(escapeMarkup(markup));
  });
});
