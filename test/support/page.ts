/** Opens the site in real Chromium, one browser a file and one fresh profile a visit; what goes wrong fails the test. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { findChromium } from "./chromium";
import type { Which } from "./siteRecord";

/** How a reader comes to the page. Whatever is not said: a wide Vietnamese screen with a mouse, calm and light. */
export type Visit = {
  /** The browser's first language, as a BCP 47 tag. */
  readonly language?: string;
  /** The zone of the reader's clock, as the IANA names it; that of the tests where it is not said. */
  readonly timezone?: string;
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
  /** False where the page is not expected to stand. */
  readonly waits?: boolean;
  /** Whether the page may keep the site for reading without a connection. */
  readonly keeps?: boolean;
  /** What is done to the page before it is opened: faults, storage. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Breaches of the page's policy that this visit provokes. */
  readonly breaches?: readonly RegExp[];
  /** Complaints of the browser that this visit is about; any other fails the test. */
  readonly expects?: readonly RegExp[];
};

type Complaint = { readonly text: string; readonly expects: readonly RegExp[] };

const READY_MS = 10_000;

/** What is said where a visit keeps nothing. */
const BLOCKED = "Service Worker registration blocked by Playwright";

function contextOptions(visit: Visit): BrowserContextOptions {
  const { language = "vi-VN", width = 1280, height = 800, touch = false, dark = false } = visit;
  return {
    locale: language,
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: visit.javaScript ?? true,
    serviceWorkers: visit.keeps ? "allow" : "block",

    ...(visit.timezone === undefined ? {} : { timezoneId: visit.timezone }),
  };
}

declare global {
  interface Window {
    /** Tells the test what the page's policy stopped. */
    complainOfPolicy: (what: string) => void;
  }
}

/** What the page's policy stops, whatever else a visit is about; a page without scripts is heard by the console alone. */
async function listenToPolicy(context: BrowserContext, complain: (text: string) => void): Promise<void> {
  await context.exposeFunction("complainOfPolicy", (what: string) => complain(`policy: ${what}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      window.complainOfPolicy([effectiveDirective, blockedURI, sample, sourceFile].join(" "));
    });
  });
}

/** Writes down what the browser complains of, and every request that leaves the site. */
function listen(context: BrowserContext, site: string, complain: (text: string) => void): void {
  context.on("console", (message) => {
    const { url } = message.location();
    if (message.text() === BLOCKED) return;
    if (["error", "warning"].includes(message.type()))
      complain(`console.${message.type()}: ${message.text()} ${url}`);
  });
  context.on("weberror", (error) => complain(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(`${site}/`)) complain(`left the site: ${url}`);
  });
}

/**
 * Gives the tests of a file a browser, on the site with the first two partnerships or on that with all. `open` makes a
 * fresh profile and waits until the page stands; a path that begins with a slash is taken from the root of the site, a
 * complete address as it is.
 */
export function browseSite(which: Which = "site"): {
  readonly open: (path: string, visit?: Visit) => Promise<Page>;
} {
  const site = inject(which);
  const contexts: BrowserContext[] = [];
  const complaints: Complaint[] = [];
  let browser: Browser | undefined;

  beforeAll(async () => {
    const { executablePath, args } = await findChromium();
    browser = await chromium.launch({ executablePath, args, headless: true });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const unexpected = complaints
      .splice(0)
      .filter(({ text, expects }) => !expects.some((one) => one.test(text)));
    if (unexpected.length > 0) throw new Error(unexpected.map(({ text }) => text).join("\n"));
  });

  async function open(path: string, visit: Visit = {}): Promise<Page> {
    if (!browser) throw new Error("the browser is not there: open pages within tests");
    const context = await browser.newContext(contextOptions(visit));
    context.setDefaultTimeout(READY_MS);
    contexts.push(context);
    const expects = visit.expects ?? [];
    listen(context, site, (text) => complaints.push({ text, expects }));
    await listenToPolicy(context, (text) => complaints.push({ text, expects: visit.breaches ?? [] }));
    const page = await context.newPage();
    await visit.prepare?.(page);
    const crash = new Promise<never>((_, reject) => page.once("pageerror", reject));
    crash.catch(() => {}); // told by the listener where nobody waits for the page any more
    await page.goto(path.startsWith("/") ? site + path : path);
    if (visit.javaScript !== false && visit.waits !== false)
      await Promise.race([page.locator("main:not(.is-written *)").waitFor(), crash]);
    return page;
  }
  return { open };
}
