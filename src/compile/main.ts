/**
 * `npm run compile`: reads the record from disk, compiles it, and puts the dataset in place whole or not at all.
 * `npm run check:seeds` only tells the problems, and makes the schemas for editors' completion; `npm run verify` holds every locator against a folder of texts.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { err, type Result } from "../base/result";
import { isRecordFile } from "../dataset/parts";
import { CONFIDENCES, FIELDS, KINDS, OUTCOMES, ROLES, SIDES, STATUSES, TIES } from "../dataset/vocabulary";
import { editorSchemas } from "../record/editorSchemas";
import type { Problem } from "../record/problem";
import { formatProblem } from "../record/problem";
import type { Archive } from "./checkedRecord";
import type { Compiled } from "./compile";
import { compile, PUBLISHED } from "./compile";
import { diskTrouble } from "./diskTrouble";
import { recoverFolder, replaceFolder } from "./replaceFolder";
import type { Sha256Of } from "./sha256Of";

/** Folders of a project: where the record, the archived originals, those of drafts, and the dataset are. */
export type Folders = {
  readonly seeds: string;
  readonly texts: string;
  readonly drafted: string;
  readonly data: string;
};

/** The folders below a project's root. `SEED_TEXTS` names the archive; unset or empty, it lies beside the project. */
export function foldersOf(root: string, env: Readonly<Record<string, string | undefined>>): Folders {
  return {
    seeds: path.join(root, "seeds"),
    texts: path.resolve(root, env.SEED_TEXTS || "../shared/seeds"),
    drafted: path.join(root, "texts"),
    data: path.join(root, "public", "data"),
  };
}

/** SHA-256 by the platform. */
export const sha256: Sha256Of = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** All files below a folder: path with forward slashes → text. Hidden files, links, pipes and devices are passed over. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const files = entriesBelow(folder).filter(({ fault }) => fault === null);
  return new Map(files.map(({ file }) => [file, readFileSync(path.join(folder, file), "utf8")]));
}

/** Compiles what lies in the folders. Refuses what is no file: with links the record would differ between machines. */
export function compileFolders({ seeds, ...folders }: Folders): Result<Compiled, readonly Problem[]> {
  const strays = entriesBelow(seeds).flatMap(({ file, fault }) =>
    fault === null ? [] : [strayEntry(file, fault)],
  );
  if (strays.length > 0) return err(strays);
  return compile(readFolder(seeds), archiveIn(folders), sha256);
}

/** The archived texts of both folders; null where neither is there. */
function archiveIn({ texts, drafted }: Pick<Folders, "texts" | "drafted">): Archive {
  const there = [drafted, texts].filter((folder) => existsSync(folder));
  return there.length === 0 ? null : new Map(there.flatMap((folder) => [...readFolder(folder)]));
}

/** A gigabyte that somebody left in the record is not read to be refused; bytes. */
const MOST_BYTES = 10_000_000;

type Entry = { readonly file: string; readonly fault: string | null };

function entriesBelow(folder: string, below = ""): readonly Entry[] {
  const names = readdirSync(path.join(folder, below)).filter((name) => !name.startsWith("."));
  return names.sort().flatMap((name) => {
    const file = below === "" ? name : `${below}/${name}`;
    const stat = lstatSync(path.join(folder, file));
    return stat.isDirectory() ? entriesBelow(folder, file) : [{ file, fault: faultOf(stat) }];
  });
}

/** What keeps an entry of a folder from being read; null where nothing does. */
function faultOf(stat: Stats): string | null {
  if (stat.isSymbolicLink()) return "a symbolic link, which may lead out of the record";
  if (!stat.isFile()) return "a pipe, a socket or a device";
  return stat.size > MOST_BYTES ? `a file of ${stat.size} bytes` : null;
}

function strayEntry(file: string, fault: string): Problem {
  const place = { file, line: 1, column: 1, path: "" };
  return {
    code: "stray-file",
    ...place,
    what: `this is ${fault}`,
    mend: "put a plain file of the record there",
  };
}

/** Whether compile writes files of this name; those of an earlier edition go when it does. */
function isOurs(name: string): boolean {
  return isRecordFile(name) || PUBLISHED.includes(name);
}

/** Puts the dataset in its place whole or not at all; what others put there stays. */
export function writeDataset(compiled: Compiled, data: string): void {
  replaceFolder(data, compiled.files, isOurs);
}

/** So many problems of one sort are told at once. */
const MOST_OF_A_SORT = 200;

/** All problems as text, grouped by code. */
export function formatProblems(problems: readonly Problem[]): string {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const groups = codes.map((code) => problems.filter((problem) => problem.code === code));
  return groups.map(formatGroup).join("\n\n");
}

function formatGroup(group: readonly Problem[]): string {
  const lines = group.slice(0, MOST_OF_A_SORT).map(formatProblem);
  const rest = group.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more of this sort`] : [])].join("\n");
}

function countsLine({ counts, files }: Compiled): string {
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return `compiled ${parts.join(", ")} into ${files.size} files`;
}

/** What a command leaves behind: lines for standard output, or for standard error with a status of 1. */
export type Report = { readonly status: 0 | 1; readonly out: readonly string[]; readonly err: string };

function refused(problems: readonly Problem[]): Report {
  const err = `${formatProblems(problems)}\n\n${problems.length} problems; nothing was written`;
  return { status: 1, out: [], err };
}

function compileCommand(folders: Folders): Report {
  recoverFolder(folders.data);
  const outcome = compileFolders(folders);
  if (!outcome.ok) return refused(outcome.error);
  writeDataset(outcome.value, folders.data);
  return { status: 0, out: [...outcome.value.notices, countsLine(outcome.value)], err: "" };
}

/** Words that an editor may write, by the key under which they stand. */
export const EDITOR_WORDS = {
  kind: KINDS,
  "tie.kind": TIES,
  "outcome.kind": OUTCOMES,
  fields: FIELDS,
  status: STATUSES,
  side: SIDES,
  role: ROLES,
  confidence: CONFIDENCES,
};

/** Schemas for the completion of text editors, made anew so that they never lag behind the forms. */
function writeSchemas(seeds: string): void {
  const folder = path.join(seeds, "schema");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of editorSchemas(EDITOR_WORDS)) writeFileSync(path.join(folder, name), text);
}

function checkCommand(folders: Folders): Report {
  writeSchemas(folders.seeds);
  const outcome = compileFolders(folders);
  if (!outcome.ok) return refused(outcome.error);
  const { notices, counts } = outcome.value;
  return {
    status: 0,
    out: [...notices, `no problems in ${counts.articles} articles with ${counts.claims} claims`],
    err: "",
  };
}

/** Every locator of the record against one folder of texts; a text that is not there is a fault too. */
function verifyCommand(folders: Folders, texts: string | undefined): Report {
  if (texts === undefined || !existsSync(texts))
    return {
      status: 1,
      out: [],
      err: `there is no folder ${texts ?? "named"}: npm run verify -- <folder of texts>`,
    };
  const outcome = compileFolders({ ...folders, texts, drafted: texts });
  if (!outcome.ok) return refused(outcome.error);
  const { notices } = outcome.value;
  if (notices.length > 0) return { status: 1, out: [], err: notices.join("\n") };
  return { status: 0, out: [`every locator leads to its passage in ${texts}`], err: "" };
}

/** Runs `compile`, `check` or `verify <folder>`; without a word it compiles. */
export function run([command, ...args]: readonly string[], folders: Folders): Report {
  if (command === "check") return checkCommand(folders);
  return command === "verify" ? verifyCommand(folders, args[0]) : compileCommand(folders);
}

/** What a command reports; a failure of the file system is told in a line and gives a status of 1. */
function guarded(command: () => Report): Report {
  try {
    return command();
  } catch (error) {
    const told = diskTrouble(error);
    if (told === null) throw error;
    return { status: 1, out: [], err: told };
  }
}

/** Whether this file was started, and not only imported by the development server. */
function isStarted(file: string, started: string | undefined): boolean {
  return started !== undefined && existsSync(started) && realpathSync(started) === realpathSync(file);
}

const self = fileURLToPath(import.meta.url);
if (isStarted(self, process.argv[1])) {
  const folders = foldersOf(path.resolve(path.dirname(self), "../.."), process.env);
  const { status, out, err } = guarded(() => run(process.argv.slice(2), folders));
  for (const line of out) console.log(line);
  if (err !== "") console.error(err);
  process.exitCode = status;
}
