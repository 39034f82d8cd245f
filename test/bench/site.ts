/** Builds the page once, and makes copies of it that hold other records. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { LANGS, type Lang } from "../../src/base/lang";
import { partsOf } from "../../src/dataset/parts";
import { INITIAL } from "../../src/session/session";
import { indexAmong, readIndex } from "../../src/site/readRecord";
import { firstRows } from "../../src/view/load/firstRows";
import { type Site, serveCompressed } from "./compressedServer";
import { smallRecord } from "./smallRecord";

export const ROOT = path.resolve(import.meta.dirname, "../..");
const VITE = path.join(ROOT, "node_modules/vite/bin/vite.js");

/** A folder of our own that goes when the bench ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "cau-noi-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `vite build`; `root` holds its configuration. */
export async function viteBuild(
  root: string,
  outDir: string,
  more: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const config = ["--configLoader", "runner", "--logLevel", "warn", "--outDir", outDir, "--emptyOutDir"];
  await promisify(execFile)(process.execPath, [VITE, "build", ...config, ...more], { cwd: root, env });
}

/** Builds the product as `npm run build` does, of the small record; `readable` keeps the names of functions, for profiles. */
export async function buildPage(readable: boolean): Promise<string> {
  const folder = temporaryFolder();
  const data = temporaryFolder();
  for (const [name, text] of smallRecord(ROOT)) writeFileSync(path.join(data, name), text);
  const env = { ...process.env, DATA_FOLDER: data };
  await viteBuild(ROOT, folder, readable ? ["--minify", "false"] : [], env);
  return folder;
}

/** A copy of built pages with these files below `data/`. */
function copyWith(page: string, files: ReadonlyMap<string, string>): string {
  const folder = temporaryFolder();
  cpSync(page, folder, { recursive: true });
  rmSync(path.join(folder, "data"), { recursive: true, force: true });
  mkdirSync(path.join(folder, "data"));
  for (const [name, text] of files) writeFileSync(path.join(folder, "data", name), text);
  return folder;
}

/** Serves built pages that know the names of their files by themselves. */
export async function servePlain(page: string, files: ReadonlyMap<string, string>): Promise<Site> {
  return serveCompressed(copyWith(page, files));
}

/** Serves our page with the files of another record than that of which it was built. */
export async function serveWith(page: string, files: ReadonlyMap<string, string>): Promise<Site> {
  const folder = copyWith(page, files);
  for (const lang of LANGS) {
    const file = path.join(folder, lang === "vi" ? "index.html" : "en/index.html");
    writeFileSync(file, withRecord(readFileSync(file, "utf8"), lang, files));
  }
  return serveCompressed(folder);
}

/** A start page that names, and asks ahead for, the files of this record, as `writePages` would have written it. */
function withRecord(html: string, lang: Lang, files: ReadonlyMap<string, string>): string {
  const indexName = indexAmong(files.keys());
  if (indexName === null) throw new Error("the record has no index");
  const index = readIndex((name) => files.get(name) ?? "", indexName);
  const first = partsOf(index.parts.titles, firstRows(index, INITIAL));
  const names = [indexName, ...first.flatMap((nth) => index.parts.titles[nth]?.name[lang] ?? [])];
  const [root = "."] =
    /(?<=<link rel="preload" as="fetch" crossorigin href=")[^"]*(?=\/data\/)/.exec(html) ?? [];
  const links = names.map(
    (name) => `<link rel="preload" as="fetch" crossorigin href="${root}/data/${name}" />`,
  );
  return html
    .replace(/data-index="[^"]*"/, `data-index="${indexName}"`)
    .replaceAll(/ *<link rel="preload" as="fetch"[^>]*>\n?/g, "")
    .replace("</head>", `${links.join("\n")}\n</head>`);
}
