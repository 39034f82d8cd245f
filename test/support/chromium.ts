/** Finds the browser for tests: CHROMIUM_PATH, an installed Chromium or Chrome, else the one that a package ships. */
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/** How to start the browser that was found. */
export type ChromiumLaunch = { readonly executablePath: string; readonly args: string[] };

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Quiet and reproducible: no sandbox where containers forbid it, no traffic of the browser's own. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedChromium(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file) && runnable(file)) ?? null;
}

/** Fails with a sentence where CHROMIUM_PATH names no runnable file. */
export async function findChromium(): Promise<ChromiumLaunch> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROMIUM_PATH names no runnable file: ${named}`);
    return { executablePath: named, args: ARGS };
  }
  const installed = installedChromium();
  if (installed) return { executablePath: installed, args: ARGS };
  const { default: packed } = await import("@sparticuz/chromium");
  return { executablePath: await packed.executablePath(), args: ARGS };
}
