/** One HTML page per language from one `index.html`: `/` in Vietnamese and `/en/` in English. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { LANGS, type Lang } from "../base/lang";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";

const WORDS = { vi, en };

/** Where a language's page stands below the root of the site, and the way back to the root. */
const PLACES: Readonly<Record<Lang, { readonly folder: string; readonly root: string }>> = {
  vi: { folder: "", root: "." },
  en: { folder: "en", root: ".." },
};

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Fills the `{{…}}` marks of the template in one language; `root` leads from the page to the site's root. */
export function fillPage(template: string, lang: Lang, root: string): string {
  const words = WORDS[lang];
  const marks: Readonly<Record<string, string>> = {
    root,
    title: `${words.page.name} – ${words.page.tagline}`,
    description: words.page.description,
    loading: words.state.loading,
    noScript: words.state.noScript,
    script: words.state.script,
    reload: words.state.reload,
  };
  return template
    .replace('<html lang="vi"', `<html lang="${lang}"`)
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const text = marks[name];
      return text === undefined ? whole : escapeHtml(text);
    });
}

function writePages(outDir: string): void {
  const template = readFileSync(path.join(outDir, "index.html"), "utf8");
  for (const lang of LANGS) {
    const { folder, root } = PLACES[lang];
    const page = template.replaceAll('="./', `="${root}/`);
    mkdirSync(path.join(outDir, folder), { recursive: true });
    writeFileSync(path.join(outDir, folder, "index.html"), fillPage(page, lang, root));
  }
}

/** Serves both pages in development and writes both after a build. */
export function languagePages(): Plugin {
  let outDir = "dist";
  let building = false;
  return {
    name: "cau-noi:language-pages",
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
      building = config.command === "build";
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url && /^\/en\/?(\?|$)/.test(request.url))
          request.url = request.url.replace(/^\/en\/?/, "/");
        next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, context) {
        if (!context.server) return html;
        const lang = /^\/en\//.test(context.originalUrl ?? "") ? "en" : "vi";
        return fillPage(html, lang, PLACES[lang].root);
      },
    },
    closeBundle() {
      if (building) writePages(outDir);
    },
  };
}
