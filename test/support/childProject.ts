/** A project of its own in a temporary folder, and the compiler run there in a process that may fail or die. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { caseFiles, SOUND } from "./caseFolders";
import { ROOT } from "./seedRecord";

const FAULTS = path.join(import.meta.dirname, "diskFaults.mjs");

export type Ended = {
  readonly status: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
};

/** Runs a module of TypeScript; `fault` as in diskFaults.mjs, for what lies below `below`. */
export function runModule(
  file: string,
  args: readonly string[],
  { cwd = ROOT, fault = null as string | null, below = "\0", heapMb = 1024 } = {},
): Ended {
  const { VITEST: _vitest, NODE_OPTIONS: _options, ...inherited } = process.env;
  const env = { ...inherited, ...(fault === null ? {} : { FAULT: fault, FAULT_BELOW: below }) };
  const loaders = [...(fault === null ? [] : ["--import", FAULTS]), "--import", "tsx"];
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, ...loaders, file, ...args],
    { cwd, env: { ...env, SEED_TEXTS: path.join(cwd, "no-texts") }, encoding: "utf8" },
  );
  return { status, signal, out: stdout, err: stderr };
}

/** The compiler's sources with a sound record; `remove` takes it all away. */
export function childProject() {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "project-")));
  for (const part of ["src", "package.json", "tsconfig.json"])
    cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  symlinkSync(realpathSync(path.join(ROOT, "node_modules")), path.join(root, "node_modules"));
  const seeds = path.join(root, "seeds");
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(seeds, file)), { recursive: true });
    writeFileSync(path.join(seeds, file), text);
  };
  for (const [file, text] of caseFiles(SOUND).seeds) write(file, text);
  return {
    seeds,
    data: path.join(root, "public/data"),
    write,
    compile: (fault: string | null = null, heapMb?: number) =>
      runModule("src/compile/main.ts", [], {
        cwd: root,
        fault,
        below: path.join(root, "public"),
        ...(heapMb === undefined ? {} : { heapMb }),
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
