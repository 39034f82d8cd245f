/** What the build adds for reading without a connection: the service worker, and what the build is called. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { minifySync } from "vite";
import type { Edition } from "../dataset/dataset";
import { isRecordFile } from "../dataset/parts";
import { type Kept, worker } from "./worker";

/** A record with more details than this is kept as far as the reader has seen it. */
const MOST_BYTES = 6_000_000;

/** Asked for by pages that are open, to know whether there is a newer one. */
export type BuildNote = { readonly id: string; readonly version: string; readonly date: string };

/** A name for what was built: another one wherever a script, a style, a part of the record or the page itself is another. */
export function buildId(outDir: string, template: string): string {
  const names = ["assets", "data"].flatMap((folder) => readdirSync(path.join(outDir, folder)).sort());
  return createHash("sha256")
    .update([...names, template].join("\n"))
    .digest("hex")
    .slice(0, 8);
}

/** The ways of all files to keep, from the root of the site; pages by the address of their folder. */
function keptFiles(outDir: string): readonly string[] {
  const inFolder = (folder: string) =>
    readdirSync(path.join(outDir, folder))
      .sort()
      .map((name) => `${folder}/${name}`);
  const record = inFolder("data").filter((way) => isRecordFile(path.basename(way)));
  const size = (way: string) => statSync(path.join(outDir, way)).size;
  const isSmall = record.reduce((all, way) => all + size(way), 0) <= MOST_BYTES;
  const parts = isSmall ? record : record.filter((way) => !path.basename(way).startsWith("details."));
  // "" is the folder of the site itself.
  return ["", "en/", "p/", "en/p/", "favicon.svg", ...inFolder("assets"), ...parts];
}

/** The text of `sw.js`. */
export function workerScript(outDir: string, id: string): string {
  const kept: Kept = { id, files: keptFiles(outDir) };
  const { code, errors } = minifySync("sw.js", `(${worker.toString()})(self, ${JSON.stringify(kept)});`);
  if (errors.length > 0) throw new Error(`the service worker: ${errors[0]?.message}`);
  return code;
}

export function buildNote(id: string, { version, date }: Edition): string {
  const note: BuildNote = { id, version, date };
  return `${JSON.stringify(note)}\n`;
}
