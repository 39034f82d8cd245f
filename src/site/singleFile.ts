/** Turns a build into one HTML file that opens from a disk: `npm run build:single`. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";
import { escapeMarkup } from "../base/escapeMarkup";
import { isRecordFile } from "../dataset/parts";
import { vi } from "../i18n/vi";
import { SINGLE_POLICY, withPolicy } from "./contentPolicy";
import { fillPage, plainHead, withIndex } from "./fillPage";
import { oneFile } from "./heldFiles";
import { indexIn } from "./readRecord";
import type { SitePage } from "./sitePage";
import { siteUrl } from "./siteUrl";
import { withWebHead } from "./webHead";

export const SINGLE_NAME = "cau-noi.html";

/** Mail and USB sticks take it, and it opens at once: bytes, for a record of any size. */
const MOST_BYTES = 3_000_000;

/** The files that the page asks for, and the published record with its schema. */
function heldIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => isRecordFile(name) || name === "dataset.json")
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name), "utf8")]);
}

function onlyOne(bundle: Rolldown.OutputBundle, end: string): string {
  const [name, ...others] = Object.keys(bundle).filter((file) => file.endsWith(end));
  if (name === undefined || others.length > 0)
    throw new Error(`${end}: not one file but ${[name, ...others].join(", ")}`);
  return name;
}

const START: SitePage = { lang: "vi", partnership: null, lists: false };

/** The page before anything is built into it: it knows that it is alone, and where the site is if that was said. */
function alonePage(template: string, indexName: string, site: string | null): string {
  const page = withWebHead(fillPage(template, START), START, plainHead(START), null);
  const marks = site === null ? "data-single" : `data-single data-site="${escapeMarkup(site)}"`;
  return withIndex(page, indexName)
    .replace("<html ", `<html ${marks} `)
    .replace(
      '<div id="app">',
      () => `<noscript><p class="boot">${escapeMarkup(vi.state.noScript)}</p></noscript>\n<div id="app">`,
    );
}

/** `dataFolder` as in `languagePages`. */
export function singleFile(dataFolder = process.env.DATA_FOLDER, site = siteUrl(process.env)): Plugin {
  let [outDir, data, icon] = ["dist-single", dataFolder ?? "", ""];
  return {
    name: "cau-noi:single-file",
    enforce: "post",
    configResolved({ root, build, publicDir }) {
      outDir = path.resolve(root, build.outDir);
      data = dataFolder ?? path.join(publicDir, "data");
      icon = path.join(publicDir, "favicon.svg");
    },
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const indexName = indexIn(data);
        if (indexName === null) throw new Error(`${data} holds no dataset: run npm run compile first`);
        return alonePage(html, indexName, site);
      },
    },
    writeBundle(_options, bundle) {
      const read = (name: string) => readFileSync(path.join(outDir, name), "utf8");
      const file = oneFile({
        html: read("index.html"),
        script: read(onlyOne(bundle, ".js")),
        style: read(onlyOne(bundle, ".css")),
        icon: readFileSync(icon, "utf8"),
        held: heldIn(data),
      });
      const page = withPolicy(file, SINGLE_POLICY);
      for (const name of Object.keys(bundle)) rmSync(path.join(outDir, name));
      rmSync(path.join(outDir, "assets"), { recursive: true, force: true });
      const bytes = Buffer.byteLength(page);
      if (bytes > MOST_BYTES)
        throw new Error(`${SINGLE_NAME} would have ${bytes} bytes, ${MOST_BYTES} at most`);
      writeFileSync(path.join(outDir, SINGLE_NAME), page);
      console.log(`${SINGLE_NAME}: ${(bytes / 1e6).toFixed(2)} of ${(MOST_BYTES / 1e6).toFixed(2)} MB\n`);
    },
  };
}
