/** Before the tests in a browser: builds the site of the first two partnerships and that of all, and serves both. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import type { Compiled } from "../../src/compile/compile";
import { compileFolders, foldersOf, formatProblems, writeDataset } from "../../src/compile/main";
import { serveFolder } from "../../src/site/serve";
import { compileFirst } from "../support/firstRecord";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the site with the first two partnerships, without a slash at its end. */
    site: string;
    /** The address of the site with the whole record. */
    wholeSite: string;
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

/** All that the record holds. */
function compileAll(): Compiled {
  const outcome = compileFolders(foldersOf(ROOT, process.env));
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  return outcome.value;
}

type Site = { readonly address: string; readonly close: () => void };

/** Builds and serves a site from a dataset of its own; the one in public/ belongs to whoever develops at the same time. */
async function siteOf(compiled: Compiled): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), "cau-noi-site-"));
  const data = mkdtempSync(path.join(tmpdir(), "cau-noi-data-"));
  writeDataset(compiled, data);
  await buildInto(folder, data);
  const server = await serveFolder(folder, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return {
    address: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      for (const each of [folder, data]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** Vitest's global setup; the answer takes the sites down again. */
export async function setup(project: TestProject): Promise<() => void> {
  const [first, whole] = await Promise.all([siteOf(compileFirst()), siteOf(compileAll())]);
  project.provide("site", first.address);
  project.provide("wholeSite", whole.address);
  return () => {
    first.close();
    whole.close();
  };
}
