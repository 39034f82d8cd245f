/**
 * While developing: /bench, the page on which an editor sees what the machine reads in an article. The reading is done
 * here, on Node, by what `npm run draft` uses; the built site knows nothing of it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { foldersOf, readFolder } from "../compile/main";
import { publisherOf } from "../draft/page/publishers";
import type { Known } from "../draft/page/readText";
import { readArticle } from "../draft/readArticle";
import { draftRecord } from "../draft/record/draftRecord";
import { type KnownRecord, knownRecordOf } from "../draft/record/knownRecord";
import type { BenchAnswer, BenchQuestion } from "../reading/benchAnswer";
import { type Day, parseDay } from "../time/day";

const PAGE = /^\/bench\/?(?:\?.*)?$/;
const READ = "/bench/read";
const MOST_BYTES = 8_000_000;

type Seeds = { readonly files: ReadonlyMap<string, string>; readonly record: KnownRecord };

/** Reads a pasted article against the record. `today`: the day on which the draft would be recorded. */
export function benchAnswer(question: BenchQuestion, { files, record }: Seeds, today: Day): BenchAnswer {
  const reading = readArticle(question.text, record, knownFrom(question));
  const { article, partnership } = draftRecord(reading, record, { seeds: files, recorded: today, sha256 });
  const nameOf = (id: string) => record.gazetteer.get(id)?.names.at(-1)?.name.short.vi ?? id;
  const ids = reading.places.flatMap(({ place, others }) => [...(place === null ? [] : [place]), ...others]);
  return {
    reading,
    files: [article, ...(partnership ? [partnership] : [])].map(({ path: name, text }) => ({
      path: name,
      text,
    })),
    names: Object.fromEntries(ids.map((id) => [id, nameOf(id)])),
  };
}

function knownFrom({ url, published }: BenchQuestion): Known {
  const [day, house] = [parseDay(published), url === "" ? null : publisherOf(url)];
  return {
    ...(url === "" ? {} : { url }),
    ...(house === null ? {} : { publisher: house }),
    ...(day === null ? {} : { published: { day, time: null, zone: null, phrase: null } }),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function isQuestion(value: unknown): value is BenchQuestion {
  if (typeof value !== "object" || value === null) return false;
  return ["text", "url", "published"].every((key) => typeof Reflect.get(value, key) === "string");
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Error("the article is too long");
    pieces.push(piece);
  }
  return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}

function say(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` });
  response.end(text);
}

async function answer(request: IncomingMessage, response: ServerResponse, seeds: () => Seeds): Promise<void> {
  try {
    const question = await bodyOf(request);
    const today = parseDay(new Date().toISOString().slice(0, 10));
    if (!isQuestion(question) || today === null)
      return say(response, 400, "text/plain", "text, url and published are wanted");
    say(response, 200, "application/json", JSON.stringify(benchAnswer(question, seeds(), today)));
  } catch (error) {
    say(response, 500, "text/plain", error instanceof Error ? error.message : String(error));
  }
}

/** The record, read once and again after a file of it was saved. */
function seedsOf({ config, watcher }: ViteDevServer): () => Seeds {
  const folder = foldersOf(config.root, process.env).seeds;
  let known: Seeds | null = null;
  watcher.on("all", (_event, file) => {
    if (path.resolve(file).startsWith(folder + path.sep)) known = null;
  });
  return () => {
    const files = readFolder(folder);
    known ??= { files, record: knownRecordOf(files) };
    return known;
  };
}

/** Serves the page and its readings; only ever part of the development server. */
export function benchPlugin(): Plugin {
  return {
    name: "cau-noi:bench",
    apply: (_config, { command, mode }) => command === "serve" && mode !== "test",
    configureServer(server) {
      const seeds = seedsOf(server);
      server.middlewares.use((request, response, next) => {
        const { url = "", method } = request;
        if (url === READ && method === "POST") return void answer(request, response, seeds);
        if (!PAGE.test(url)) return next();
        const html = readFileSync(path.join(server.config.root, "src/view/bench/bench.html"), "utf8");
        server.transformIndexHtml(url, html).then((page) => say(response, 200, "text/html", page), next);
      });
    },
  };
}
