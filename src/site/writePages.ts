/** Writes the pages of the site beside the built scripts: head, alternates, what programs read, and the list itself. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { minifySync, type Plugin, runnerImport } from "vite";
import { LANGS, type Lang } from "../base/lang";
import { withPolicy } from "./contentPolicy";
import { feedFiles } from "./feedFiles";
import { fillPage, withBuild, withIndex } from "./fillPage";
import { linkedStyles, withStyles } from "./inlineStyles";
import { manifest, manifestName } from "./manifest";
import { notFoundPage } from "./notFound";
import { buildId, buildNote, workerScript } from "./offlineFiles";
import { indexIn, type ReadPart, readRecord } from "./readRecord";
import type { RenderedPage } from "./renderPages";
import { shareOf, writeShareImages } from "./shareImages";
import { addressOfPage, rootOfPage } from "./sitePage";
import { siteUrl } from "./siteUrl";
import { withWebHead } from "./webHead";

/** The script of a language's words, below the root of the site. */
export type WordScripts = Readonly<Record<Lang, string>>;

/** Pictures that earlier builds drew. */
const SHARE_CACHE = path.resolve(import.meta.dirname, "../../node_modules/.cache/cau-noi/share");

const NO_STYLES = "\0no-styles";

/** On Node a style sheet is nothing. */
const withoutStyles: Plugin = {
  name: "cau-noi:without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? NO_STYLES : null),
  load: (id) => (id === NO_STYLES ? "" : null),
};

/** Vite's own loader reads the view as the page's build does: TypeScript, JSX, and style sheets as nothing. */
async function loadRenderer(): Promise<typeof import("./renderPages").renderPages> {
  const file = path.join(import.meta.dirname, "renderPages.tsx");
  const { module } = await runnerImport<typeof import("./renderPages")>(file, {
    logLevel: "warn",
    plugins: [withoutStyles],
  });
  return module.renderPages;
}

/** What the page needs first is asked for while the browser still reads it. */
function preloads({ page, firstParts }: RenderedPage, indexName: string, words: WordScripts): string {
  const root = rootOfPage(page);
  const part = (name: string) => `<link rel="preload" as="fetch" crossorigin href="${root}/data/${name}" />`;
  return [
    `<link rel="modulepreload" crossorigin href="${root}/${words[page.lang]}" />`,
    part(indexName),
    ...firstParts.map(part),
  ].join("\n    ");
}

/** JSON inside a script element: `<` could end it. */
function jsonScript(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}

const PLACE = /<div id="app">[\s\S]*?<\/div>/;

/** What all pages are made from. */
export type Ground = {
  readonly template: string;
  readonly indexName: string;
  /** The name of the build. */
  readonly id: string;
  readonly words: WordScripts;
  /** Where the site will stand; null where nobody said. */
  readonly site: string | null;
  /** A built file by its way from the root of the site. */
  readonly file: (way: string) => string;
};

/** One page as its file holds it, but for its policy. Throws where the template has no place for what the page shows. */
export function htmlOf(
  { template, indexName, id, words, site, file }: Ground,
  rendered: RenderedPage,
): string {
  const { page, head, body, jsonLd } = rendered;
  if (!PLACE.test(template)) throw new Error("index.html has no place for the page");
  const root = `${rootOfPage(page)}/`;
  const web = site === null ? null : { site, image: shareOf(page, head.title) };
  const filled = withBuild(withWebHead(fillPage(template, page, head), page, head, web), id);
  return (
    withIndex(
      withStyles(filled, (href) => file(href.slice(root.length))),
      indexName,
    )
      .replace("</head>", () => `  ${preloads(rendered, indexName, words)}\n  </head>`)
      .replace(PLACE, () => `<div id="app">${body}</div>`)
      // After what readers see: it can be long, and waits for nobody.
      .replace("</body>", () => `  ${jsonScript(jsonLd)}\n  </body>`)
  );
}

/** The short scripts of the head, without the comments that they carry for us. */
function withShortScripts(template: string): string {
  return template.replace(/<script>([\s\S]*?)<\/script>/g, (_whole, code: string) => {
    const { code: short, errors } = minifySync("head.js", code);
    if (errors.length > 0) throw new Error(`a script of index.html: ${errors[0]?.message}`);
    return `<script>${short}</script>`;
  });
}

/** Turns the one built `index.html` into all pages of the site; the dataset stands below `data/` beside it. */
export async function writePages(
  outDir: string,
  words: WordScripts,
  site: string | null = siteUrl(process.env),
): Promise<void> {
  const data = path.join(outDir, "data");
  const indexName = indexIn(data);
  if (indexName === null) throw new Error(`${data} holds no dataset: run npm run compile first`);
  const read: ReadPart = (name) => readFileSync(path.join(data, name), "utf8");
  const file = (way: string) => readFileSync(path.join(outDir, way), "utf8");
  const template = withShortScripts(file("index.html"));
  const id = buildId(outDir, template);
  const ground = { template, indexName, id, words, site, file };
  const renderPages = await loadRenderer();
  for (const folder of ["p", "en"]) rmSync(path.join(outDir, folder), { recursive: true, force: true });
  for (const rendered of renderPages(read, indexName)) {
    const folder = path.join(outDir, addressOfPage(rendered.page, ""));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.html"), withPolicy(htmlOf(ground, rendered)));
  }
  // No page links it any more.
  for (const href of linkedStyles(template)) rmSync(path.join(outDir, href));
  const record = readRecord(read, indexName);
  const others = [
    ...(site === null ? [] : feedFiles(record, site)),
    ...LANGS.map((lang) => [manifestName(lang), manifest(lang)] as const),
    ["404.html", withPolicy(notFoundPage())] as const,
    ["build.json", buildNote(id, record.index.edition)] as const,
    ["sw.js", workerScript(outDir, id)] as const,
  ];
  for (const [name, text] of others) writeFileSync(path.join(outDir, name), text);
  // Only complete addresses can name them.
  if (site !== null) await writeShareImages(record, outDir, SHARE_CACHE);
}
