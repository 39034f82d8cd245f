/** Builds what the tests in a browser look at: in a process of its own, which does not know that it is tested. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Compiled } from "../../src/compile/compile";
import { compileFolders, foldersOf, formatProblems } from "../../src/compile/main";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VITE = path.join(ROOT, "node_modules/vite/bin/vite.js");

/** All that the record holds. */
export function compileAll(): Compiled {
  const outcome = compileFolders(foldersOf(ROOT, process.env));
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  return outcome.value;
}

/** As `npm run build` does, or with another configuration, from the dataset in `data`. */
export async function buildInto(
  folder: string,
  data: string,
  { config = "vite.config.ts", site = "", around = {} as Readonly<Record<string, string>> } = {},
): Promise<void> {
  const { VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
  const env = { ...inherited, ...around, DATA_FOLDER: data, SITE_URL: site };
  const options = ["--configLoader", "runner", "--config", config, "--logLevel", "warn"];
  const args = ["build", ...options, "--outDir", folder, "--emptyOutDir"];
  await promisify(execFile)(process.execPath, [VITE, ...args], { cwd: ROOT, env });
}
