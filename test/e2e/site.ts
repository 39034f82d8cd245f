/** Before the tests in a browser: compiles the record, builds the site into a folder of its own, and serves it. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { compileFolders, foldersOf, formatProblems, writeDataset } from "../../src/compile/main";
import { serveFolder } from "../../src/site/serve";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the site under test, without a slash at its end. */
    site: string;
  }
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const VITE = path.join(ROOT, "node_modules/vite/bin/vite.js");

/** Builds as `npm run build` does, from this dataset: in a process of its own, which does not know that it is tested. */
async function buildInto(folder: string, data: string): Promise<void> {
  const { VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
  const env = { ...inherited, DATA_FOLDER: data };
  const args = [
    "build",
    "--configLoader",
    "runner",
    "--logLevel",
    "warn",
    "--outDir",
    folder,
    "--emptyOutDir",
  ];
  await promisify(execFile)(process.execPath, [VITE, ...args], { cwd: ROOT, env });
}

/** A dataset for the built site alone; the one in public/ belongs to whoever develops at the same time. */
function compileInto(data: string): void {
  const outcome = compileFolders(foldersOf(ROOT, process.env));
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  writeDataset(outcome.value, data);
}

/** Vitest's global setup; the answer takes the site down again. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "cau-noi-site-"));
  const data = mkdtempSync(path.join(tmpdir(), "cau-noi-data-"));
  compileInto(data);
  await buildInto(folder, data);
  const server = await serveFolder(folder, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  project.provide("site", `http://localhost:${address.port}`);
  return () => {
    server.closeAllConnections();
    server.close();
    for (const each of [folder, data]) rmSync(each, { recursive: true, force: true });
  };
}
