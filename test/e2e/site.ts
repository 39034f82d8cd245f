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

/** Builds as `npm run build` does: in a process of its own, which does not know that it is tested. */
async function buildInto(folder: string): Promise<void> {
  const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
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

/** The dataset goes into the built site alone; the one in public/ belongs to whoever develops at the same time. */
function compileInto(folder: string): void {
  const outcome = compileFolders(foldersOf(ROOT, process.env));
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  writeDataset(outcome.value, path.join(folder, "data"));
}

/** Vitest's global setup; the answer takes the site down again. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "cau-noi-site-"));
  await buildInto(folder);
  compileInto(folder);
  const server = await serveFolder(folder, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  project.provide("site", `http://localhost:${address.port}`);
  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
