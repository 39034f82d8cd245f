/**
 * Loaded into a process before everything else: its file system fails, or the process dies, at one of the calls that
 * change anything below FAULT_BELOW. FAULT is `die:<nth>`, `half:<nth>` (dies when half is written) or `<code>:<nth>`,
 * counted from 0; without it, how many calls there were goes to standard error.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { FAULT = "", FAULT_BELOW = "\0" } = process.env;
const [fault, nth] = FAULT.split(":");
const writeFileSync = fs.writeFileSync;
let calls = 0;

function fail(name, [at, text]) {
  if (fault === "half" && name === "writeFileSync") writeFileSync(at, text.slice(0, text.length / 2));
  if (fault === "half" || fault === "die") process.kill(process.pid, "SIGKILL");
  throw Object.assign(new Error(`${fault}: ${name}`), { code: fault, syscall: name, path: String(at) });
}

for (const name of ["mkdirSync", "writeFileSync", "cpSync", "renameSync", "rmSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    // What the loader of the process writes for itself is none of ours.
    if (String(args[0]).startsWith(FAULT_BELOW) && calls++ === Number(nth)) fail(name, args);
    return real(...args);
  };
}
syncBuiltinESMExports();
if (FAULT === "") process.on("exit", () => process.stderr.write(`${calls}`));
