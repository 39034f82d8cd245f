/** One visit: a fresh profile in real Chromium, with the meter in the page and the protocol's own figures beside it. */
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { findChromium } from "../support/chromium";
import { installMeter } from "./meter";

export type Visit = {
  readonly page: Page;
  readonly session: CDPSession;
  /** Bytes over the wire of every answer that is complete by now. */
  readonly bytes: () => number;
  readonly close: () => Promise<void>;
};

/** Longer than any step may take. */
export const CAP_MS = 120_000;

/** A page that asks for something from elsewhere is told at once that it is not there. */
const ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost";

export async function launch(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args: [...args, ALONE], headless: true });
}

function countBytes(session: CDPSession): () => number {
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Opens an empty page of 1280 × 800 that will tell when a mark (a selector) is painted. */
export async function visit(browser: Browser, mark: string): Promise<Visit> {
  const context = await browser.newContext({
    locale: "vi-VN",
    viewport: { width: 1280, height: 800 },
    // Each visit is a first one.
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(CAP_MS);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log(`  the page failed: ${error.message}`));
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const bytes = countBytes(session);
  // tsx names inner functions by a helper of its own that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(installMeter, mark);
  return { page, session, bytes, close: () => context.close() };
}

/** Waits until the first mark is painted; answers with the milliseconds since the navigation began. */
export async function firstMark(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => window.benchMeter.firstMark(), null, { timeout: CAP_MS });
  return (await found.jsonValue()) ?? Number.NaN;
}

/** Waits until nothing was added, removed or computed at length for a while; at most half a minute. */
export async function quiet(page: Page, ms = 400): Promise<void> {
  const calm = page.waitForFunction((least) => window.benchMeter.quietFor() > least, ms, {
    timeout: 30_000,
    polling: 100,
  });
  await calm.catch(() => console.log("  the page did not come to rest within 30 s"));
}
