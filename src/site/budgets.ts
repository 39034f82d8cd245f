/** Weighs what was built and fails the build that is too heavy, or that brings what the page must not meet. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { LANGS } from "../base/lang";
import type { Index } from "../dataset/dataset";
import { type Cost, firstScripts, formatCosts, over, type Script, strayModules } from "./budget";
import { indexIn, readIndex, recordFilesOf } from "./readRecord";

const KB = 1000;

function scriptsOf(bundle: Rolldown.OutputBundle): readonly Script[] {
  return Object.values(bundle).flatMap((chunk) =>
    chunk.type === "chunk"
      ? [
          {
            fileName: chunk.fileName,
            imports: chunk.imports,
            modules: chunk.moduleIds,
          },
        ]
      : [],
  );
}

function withModule(scripts: readonly Script[], end: string): string {
  const found = scripts.find(({ modules }) => modules.some((id) => id.endsWith(end)));
  if (!found) throw new Error(`no script holds ${end}`);
  return found.fileName;
}

function scriptsIn(html: string): readonly string[] {
  return [...html.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

type Built = { readonly scripts: readonly Script[]; readonly fonts: readonly string[] };

/** What the record weighs, all parts of it; `weigh` tells of each file. */
export function recordCosts(
  index: Index,
  indexName: string,
  weigh: (name: string) => number,
): readonly Cost[] {
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + weigh(name), 0);
  const titles = LANGS.map((lang) => sum(index.parts.titles.map(({ name }) => name[lang])));
  // What two partnerships may weigh; more of them may weigh as much more.
  const pairs = Math.max(1, index.partnerships.length / 2);
  return [
    { what: "index and titles", bytes: weigh(indexName) + Math.max(...titles), limit: 15 * KB * pairs },
    { what: "whole record", bytes: sum([indexName, ...recordFilesOf(index)]), limit: 35 * KB * pairs },
  ];
}

/** The greater of both languages where they differ. */
function costsOf(outDir: string, { scripts, fonts }: Built): readonly Cost[] {
  const raw = (file: string) => readFileSync(path.join(outDir, file));
  const packed = (file: string) => brotliCompressSync(raw(file)).length;
  const sum = (files: readonly string[], weigh = packed) => files.reduce((all, file) => all + weigh(file), 0);
  const startPages = ["index.html", "en/index.html"];
  const words = LANGS.map((lang) => withModule(scripts, `/src/i18n/${lang}.ts`));
  const data = (name: string) => `data/${name}`;
  const indexName = indexIn(path.join(outDir, "data"));
  if (indexName === null) throw new Error("there is no record to weigh");
  const index = readIndex((name) => raw(data(name)).toString(), indexName);
  const html = raw("index.html").toString();
  const first = firstScripts(scripts, scriptsIn(html)).map(({ fileName }) => fileName);
  const greatest = (files: readonly string[]) => Math.max(...files.map(packed));
  return [
    {
      what: "page, styles and first script",
      bytes: greatest(startPages) + greatest(words) + sum(first),
      limit: 120 * KB,
    },
    {
      what: "vis-timeline",
      bytes: packed(withModule(scripts, "/src/view/timeline/visTimeline.ts")),
      limit: 95 * KB,
    },
    { what: "map", bytes: packed(withModule(scripts, "/src/view/map/MapView.tsx")), limit: 16 * KB },
    { what: "fonts", bytes: sum(fonts, (file) => raw(file).length), limit: 70 * KB },
    ...recordCosts(index, indexName, (name) => packed(data(name))),
  ];
}

/** Comes after the plugin that writes the pages. */
export function budgets(): Plugin {
  let outDir = "dist";
  let built: Built | null = null;
  let weighs = true;
  return {
    name: "cau-noi:budgets",
    apply: "build",
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
      // A build for reading is not for readers.
      weighs = config.build.minify !== false;
    },
    writeBundle(_options, bundle) {
      // Vietnamese and English need these two of each weight; latin-ext comes only when a name needs it.
      const fonts = Object.keys(bundle).filter((file) =>
        /-(vietnamese|latin)-\d+-normal.*\.woff2$/.test(file),
      );
      built = { scripts: scriptsOf(bundle), fonts };
    },
    closeBundle: {
      sequential: true,
      order: "post",
      handler() {
        if (!built || !weighs) return;
        const costs = costsOf(outDir, built);
        const html = readFileSync(path.join(outDir, "index.html"), "utf8");
        const strays = strayModules(built.scripts, scriptsIn(html));
        console.log(`${formatCosts(costs)}\n`);
        const heavy = over(costs);
        if (heavy.length + strays.length > 0)
          throw new Error(["the page is too heavy:", formatCosts(heavy), ...strays].join("\n"));
      },
    },
  };
}
