/** From one `index.html` all pages of the site: served in development, written after a build. */
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";
import { LANGS, type Lang } from "../base/lang";
import { fillPage, withIndex } from "./fillPage";
import { indexIn } from "./readRecord";
import { pageAt } from "./sitePage";
import { type WordScripts, writePages } from "./writePages";

/** The scripts of the interface words in a bundle. */
function wordScripts(bundle: Rolldown.OutputBundle): WordScripts {
  const scriptOf = (lang: Lang) => {
    const found = Object.values(bundle).find(
      (chunk) => chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(`/src/i18n/${lang}.ts`),
    );
    if (!found) throw new Error(`the words of "${lang}" are in no script of their own`);
    return [lang, found.fileName];
  };
  return Object.fromEntries(LANGS.map(scriptOf)) as Record<Lang, string>;
}

/** `dataFolder` holds the dataset where it is not the one below `public/`: a build from another record. */
export function languagePages(dataFolder = process.env.DATA_FOLDER): Plugin {
  let outDir = "dist";
  let words: WordScripts | null = null;
  return {
    name: "cau-noi:language-pages",
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const { url = "" } = request;
        if (pageAt(url)) request.url = `/${/\?.*$/.exec(url)?.[0] ?? ""}`;
        next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, context) {
        if (!context.server) return html;
        const page = pageAt(context.originalUrl ?? "/") ?? { lang: "vi", partnership: null, lists: false };
        const indexName = indexIn(path.join(context.server.config.publicDir, "data"));
        return indexName === null ? fillPage(html, page) : withIndex(fillPage(html, page), indexName);
      },
    },
    writeBundle(_options, bundle) {
      words = wordScripts(bundle);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        // A build that failed before has written nothing.
        if (!words) return;
        if (dataFolder) {
          rmSync(path.join(outDir, "data"), { recursive: true, force: true });
          cpSync(dataFolder, path.join(outDir, "data"), { recursive: true });
        }
        await writePages(outDir, words);
      },
    },
  };
}
