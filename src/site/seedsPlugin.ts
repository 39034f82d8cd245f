/** While developing: saving a record recompiles it, and the page reloads or shows what is wrong with it. */
import path from "node:path";
import type { ErrorPayload, Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { compileFolders, foldersOf, formatProblems, writeDataset } from "../compile/main";
import { recoverFolder } from "../compile/replaceFolder";
import type { Problem } from "../record/problem";

/** Editors save several files at once; one compilation serves them all. */
const SETTLE_MS = 80;

/**
 * Compiles the record when the development server starts and whenever a file below `seeds/` changes. On problems the
 * last good dataset stays, and Vite's overlay names the first problem's file and line and lists all of them.
 */
export function seedsPlugin(): Plugin {
  let error: ErrorPayload | null = null;
  return {
    name: "cau-noi-seeds",
    apply: (_config, { command, mode }) => command === "serve" && mode !== "test",
    // Before the server looks at public/, so that a first start on a fresh clone serves the dataset.
    configResolved: (config) => {
      error = recompile(config);
    },
    configureServer: (server) => {
      server.ws.on("connection", () => {
        if (error) server.ws.send(error);
      });
      watchSeeds(server, () => {
        error = recompile(server.config);
        server.ws.send(error ?? { type: "full-reload" });
      });
    },
  };
}

function watchSeeds(server: ViteDevServer, changed: () => void): void {
  const { seeds } = foldersOf(server.config.root, process.env);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(seeds);
  server.watcher.on("all", (_event, file) => {
    if (!path.resolve(file).startsWith(seeds + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  });
}

/** Writes the dataset, or answers with what the overlay shows. */
function recompile({ root, logger }: ResolvedConfig): ErrorPayload | null {
  const folders = foldersOf(root, process.env);
  recoverFolder(folders.data);
  const outcome = compileFolders(folders);
  if (!outcome.ok) {
    logger.error(formatProblems(outcome.error));
    return overlayOf(outcome.error, folders.seeds);
  }
  writeDataset(outcome.value, folders.data);
  return null;
}

/** The form of Vite's error overlay: every problem in the message, the first one's place as the location. */
export function overlayOf(problems: readonly Problem[], seeds: string): ErrorPayload {
  const [first] = problems;
  const file = first ? path.join(seeds, first.file) : seeds;
  return {
    type: "error",
    err: {
      message: formatProblems(problems),
      stack: "",
      plugin: "cau-noi-seeds",
      id: file,
      ...(first ? { loc: { file, line: first.line, column: first.column } } : {}),
    },
  };
}
