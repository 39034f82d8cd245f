/** Builds the page once, and makes copies of it that hold other records. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
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

/** Serves a copy of the built page with these files below `data/`. */
export async function serveWith(page: string, files: ReadonlyMap<string, string>): Promise<Site> {
  const folder = temporaryFolder();
  cpSync(page, folder, { recursive: true });
  rmSync(path.join(folder, "data"), { recursive: true, force: true });
  mkdirSync(path.join(folder, "data"));
  for (const [name, text] of files) writeFileSync(path.join(folder, "data", name), text);
  return serveCompressed(folder);
}
