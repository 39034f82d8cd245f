/** `npm run draft`, `dates` and `new`: what touches the disk and the terminal; all reading is elsewhere. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Day, parseDay } from "../time/day";
import { dateLine } from "./dates/dateLine";
import { publisherOf } from "./page/publishers";
import type { Known } from "./page/readText";
import { readArticle } from "./readArticle";
import { type Draft, draftRecord } from "./record/draftRecord";
import { knownRecordOf } from "./record/knownRecord";
import { readingJson } from "./record/readingJson";
import { skeletonOf } from "./record/skeleton";

const USAGE = `npm run draft -- article.txt|page.html|- [--url ADDRESS] [--published YYYY-MM-DD] [--json] [--force]
  drafts seeds/articles/<id>.yaml and its milestones; --json prints all that was read and writes nothing
npm run -s dates -- [--reference YYYY-MM-DD]
  reads an expression or a sentence a line from standard input, writes a JSON line each
npm run new -- article <publisher> <yyyy-mm-dd|nd> <slug> | partnership <vn-id> <partner-id> | place <id>
  writes a file to be filled in, or prints a place to be put into its country's file`;

/** What a command leaves behind: the text for standard output, or for standard error with a status of 1. */
export type Outcome = { readonly status: 0 | 1; readonly out: string; readonly err: string };

/** Where a command works: the project's root, what it is told by its surroundings, and today. */
export type Place = {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: Day;
  readonly input: () => string;
};

function done(out: string): Outcome {
  return { status: 0, out, err: "" };
}

function refused(err: string): Outcome {
  return { status: 1, out: "", err };
}

/** Answers each line of `input`; the reference is the day against which "hôm qua" or "22/12" is read. */
function datesCommand(args: readonly string[], { input }: Place): Outcome {
  const { values } = parseArgs({ args: [...args], options: { reference: { type: "string" } } });
  const today = values.reference === undefined ? null : parseDay(values.reference);
  if (values.reference !== undefined && today === null)
    return refused(`“${values.reference}” is no day: write --reference 2024-01-22`);
  const lines = input().split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return done(lines.map((line) => `${dateLine(line, today)}\n`).join(""));
}

const OPTIONS = {
  url: { type: "string" },
  published: { type: "string" },
  publisher: { type: "string" },
  json: { type: "boolean" },
  force: { type: "boolean" },
} as const;

/** All files of the record: path below `seeds/` with forward slashes → text. */
function readSeeds(seeds: string): ReadonlyMap<string, string> {
  const names = readdirSync(seeds, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  return new Map(
    names.map((name) => [name.split(path.sep).join("/"), readFileSync(path.join(seeds, name), "utf8")]),
  );
}

/** The editor's own archive of texts: never in git. */
function archiveFolder({ root, env }: Place): string {
  return env.SEED_TEXTS ? path.resolve(root, env.SEED_TEXTS) : path.join(root, "texts");
}

function knownFrom(url: string | undefined, publisher: string | undefined, published: Day | null): Known {
  const house = publisher ?? (url === undefined ? null : publisherOf(url));
  return {
    ...(url === undefined ? {} : { url }),
    ...(house === null ? {} : { publisher: house }),
    ...(published === null ? {} : { published: { day: published, time: null, zone: null, phrase: null } }),
  };
}

function draftCommand(args: readonly string[], place: Place): Outcome {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return refused(USAGE);
  if (file !== "-" && !existsSync(file)) return refused(`there is no file ${file}`);
  if (file !== "-" && !statSync(file).isFile()) return refused(`${file} is a folder: name one saved article`);
  const published = values.published === undefined ? null : parseDay(values.published);
  if (values.published !== undefined && published === null)
    return refused(`“${values.published}” is no day: write --published 2024-01-22`);
  const seeds = readSeeds(path.join(place.root, "seeds"));
  const record = knownRecordOf(seeds);
  const text = file === "-" ? place.input() : readFileSync(file, "utf8");
  const reading = readArticle(text, record, knownFrom(values.url, values.publisher, published));
  if (values.json) return done(`${JSON.stringify(readingJson(reading, record.gazetteer), null, 2)}\n`);
  const there = reading.page.url === null ? null : record.articleAt(reading.page.url);
  if (there !== null && !values.force)
    return refused(`this address is in the record already: articles/${there}.yaml. --force drafts it anew`);
  const draft = draftRecord(reading, record, { seeds, recorded: place.today, sha256 });
  return write(draft, place, values.force ?? false);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Writes a draft; refuses to write over what is there, unless it is told to. */
function write({ article, archive, partnership }: Draft, place: Place, force: boolean): Outcome {
  const seeds = path.join(place.root, "seeds");
  const texts = archiveFolder(place);
  const targets = [path.join(seeds, article.path), path.join(texts, archive.name)];
  const taken = targets.filter((target) => existsSync(target));
  if (taken.length > 0 && !force)
    return refused(
      `not written, for it is there: ${taken.map((target) => path.relative(place.root, target)).join(", ")}. --force writes over it`,
    );
  mkdirSync(texts, { recursive: true });
  mkdirSync(path.join(seeds, "articles"), { recursive: true });
  writeFileSync(path.join(seeds, article.path), article.text);
  writeFileSync(path.join(texts, archive.name), archive.text);
  const marker = `# Drafted from ${path.basename(article.path, ".yaml")}.`;
  const target = partnership && path.join(seeds, partnership.path);
  const isNew =
    partnership !== null &&
    target !== null &&
    !(existsSync(target) && readFileSync(target, "utf8").includes(marker));
  if (partnership && target && isNew) {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, partnership.text);
  }
  const written = [`seeds/${article.path}`, ...(partnership && isNew ? [`seeds/${partnership.path}`] : [])];
  return done(
    `${written.map((name) => `wrote ${name}\n`).join("")}archived ${path.join(texts, archive.name)}\nnow word what is left as TODO; npm run check:seeds lists it\n`,
  );
}

/** A file to be filled in, where there is none; or a piece of one, printed. */
function newCommand(args: readonly string[], { root, today }: Place): Outcome {
  const skeleton = skeletonOf(args, today);
  if (!skeleton) return refused(USAGE);
  if (skeleton.path === null) return done(skeleton.text);
  const target = path.join(root, "seeds", skeleton.path);
  if (existsSync(target)) return refused(`not written, for it is there: seeds/${skeleton.path}`);
  writeFileSync(target, skeleton.text);
  return done(`wrote seeds/${skeleton.path}\n`);
}

/** Runs one of the commands. */
export function run([command, ...args]: readonly string[], place: Place): Outcome {
  try {
    if (command === "dates") return datesCommand(args, place);
    if (command === "draft") return draftCommand(args, place);
    if (command === "new") return newCommand(args, place);
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

const self = fileURLToPath(import.meta.url);
if (isStarted(self, process.argv[1])) {
  const now = new Date();
  const today = parseDay(now.toISOString().slice(0, 10));
  if (today === null) throw new Error("today is no day");
  const place = {
    root: path.resolve(path.dirname(self), "../.."),
    env: process.env,
    today,
    input: () => readFileSync(0, "utf8"),
  };
  const { status, out, err } = run(process.argv.slice(2), place);
  process.stdout.write(out);
  if (err !== "") console.error(err);
  process.exitCode = status;
}
