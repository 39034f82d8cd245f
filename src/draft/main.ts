/** `npm run draft` and `npm run dates`: what touches the disk and the terminal; all reading is elsewhere. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseDay } from "../time/day";
import { dateLine } from "./dates/dateLine";

const USAGE = `npm run -s dates -- [--reference YYYY-MM-DD]
  reads an expression or a sentence a line from standard input, writes a JSON line each`;

/** What a command leaves behind: the text for standard output, or for standard error with a status of 1. */
export type Outcome = { readonly status: 0 | 1; readonly out: string; readonly err: string };

function done(out: string): Outcome {
  return { status: 0, out, err: "" };
}

function refused(err: string): Outcome {
  return { status: 1, out: "", err };
}

/** Answers each line of `input`; the reference is the day against which "hôm qua" or "22/12" is read. */
export function datesCommand(args: readonly string[], input: () => string): Outcome {
  const { values } = parseArgs({ args: [...args], options: { reference: { type: "string" } } });
  const today = values.reference === undefined ? null : parseDay(values.reference);
  if (values.reference !== undefined && today === null)
    return refused(`“${values.reference}” is no day: write --reference 2024-01-22`);
  const lines = input().split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return done(lines.map((line) => `${dateLine(line, today)}\n`).join(""));
}

/** Runs one of the commands; `input` reads standard input when it is asked for. */
export function run([command, ...args]: readonly string[], input: () => string): Outcome {
  try {
    if (command === "dates") return datesCommand(args, input);
    return refused(USAGE);
  } catch (error) {
    // `parseArgs` throws on options that it does not know.
    if (error instanceof TypeError && "code" in error) return refused(`${error.message}\n${USAGE}`);
    throw error;
  }
}

/** Whether this file was started, and not only imported by a test. */
function isStarted(file: string, started: string | undefined): boolean {
  return started !== undefined && existsSync(started) && realpathSync(started) === realpathSync(file);
}

if (isStarted(fileURLToPath(import.meta.url), process.argv[1])) {
  const { status, out, err } = run(process.argv.slice(2), () => readFileSync(0, "utf8"));
  process.stdout.write(out);
  if (err !== "") console.error(err);
  process.exitCode = status;
}
