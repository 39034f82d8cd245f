/** Reading without a connection: the host is really gone, and comes back with something newer. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterEach, describe, expect, inject, it } from "vitest";
import { browseSite, type Visit } from "../support/page";
import { siteRecord } from "../support/siteRecord";

const { open } = browseSite();
const folder = inject("folder");
const note = JSON.parse(readFileSync(path.join(folder, "build.json"), "utf8")) as { readonly id: string };

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  css: "text/css",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};
const NEWER = "0123abcd";

/** A host that can be cut off, and that can hold a newer build: the same files under another name. */
type Host = {
  readonly home: string;
  newer: boolean;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
};

function answer(
  url: string,
  newer: boolean,
): { readonly type: string; readonly body: Buffer | string } | null {
  const named = path.join(folder, decodeURI(url.replace(/[?#].*/, "")));
  const file = existsSync(named) && statSync(named).isDirectory() ? path.join(named, "index.html") : named;
  if (!existsSync(file)) return null;
  const type = TYPES[path.extname(file).slice(1)] ?? "application/octet-stream";
  const body = readFileSync(file);
  return {
    type,
    body:
      newer && /html|javascript|json/.test(type) ? body.toString("utf8").replaceAll(note.id, NEWER) : body,
  };
}

const hosts: Server[] = [];
afterEach(() => {
  for (const server of hosts.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function startHost(): Promise<Host> {
  const server = createServer((request, response) => {
    const found = answer(request.url ?? "/", host.newer);
    response.writeHead(found ? 200 : 404, {
      "Content-Type": found?.type ?? "text/plain",
      "Cache-Control": "no-cache",
    });
    response.end(found?.body);
  });
  hosts.push(server);
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  await listen(0);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const host: Host = {
    home: `http://localhost:${port}`,
    newer: false,
    cut: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    mend: () => listen(port),
  };
  return host;
}

const KEEPS: Visit = {
  keeps: true,
  expects: [/left the site: http:\/\/localhost/, /Failed to load resource/],
};

/** Visits a page and stays until the site is kept. */
async function visited(host: Host, address: string, visit: Visit = {}): Promise<Page> {
  const page = await open(host.home + address, { ...KEEPS, ...visit });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe("activated");
  return page;
}

const notice = (page: Page) => page.locator(".notice");

describe("with the network cut", () => {
  it("the page comes again, tells of which day its data are, and can be used", async () => {
    const { index, title } = await siteRecord();
    const host = await startHost();
    const page = await visited(host, "/?view=list");
    await host.cut();
    await page.reload();
    await page.locator(".page:not(.is-written) .card").first().waitFor();
    const [year = "", month = "", day = ""] = index.edition.date.split("-");
    await notice(page)
      .getByText(`ngày ${Number(day)} tháng ${Number(month)} năm ${year}`)
      .waitFor();
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText(title("hu-01", "en")).first().click();
    await page.locator(".detail .sources").waitFor();
    await page.getByRole("button", { name: "Timeline" }).click();
    await page.locator(".marks .mark-label").first().waitFor();
    await page.getByRole("searchbox").fill("masks");
    await expect.poll(() => page.locator(".marks .mark-label").count()).toBeGreaterThan(0);
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === "loaded").length,
    );
    expect(loaded).toBeGreaterThan(0);
  });

  it("every address leads somewhere: English, a milestone, a partnership that was never opened", async () => {
    const { title } = await siteRecord();
    const host = await startHost();
    const page = await visited(host, "/?view=list");
    await host.cut();
    await page.goto(`${host.home}/en/?view=list&m=hu-01`);
    await expect.poll(() => page.locator("#detail-heading").textContent()).toBe(title("hu-01", "en"));
    await page.goto(`${host.home}/en/p/hai-chau--uiwang/?view=list`);
    await page.locator(".page:not(.is-written) .card").first().waitFor();
    expect(page.url()).toBe(`${host.home}/en/p/hai-chau--uiwang/?view=list`);
    expect(await page.locator(".counts").textContent()).toContain("1 partnership");
  });

  it("the notice goes when the connection is back", async () => {
    const host = await startHost();
    const page = await visited(host, "/en/?view=list");
    await host.cut();
    await page.evaluate(() => dispatchEvent(new Event("offline")));
    await notice(page).getByText("There is no connection").waitFor();
    await host.mend();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await notice(page).waitFor({ state: "detached" });
  });
});

describe("a newer build", () => {
  it("is offered to who reads, and opened only when they say so", async () => {
    const host = await startHost();
    const page = await visited(host, "/en/?view=list");
    // From the second visit on the page is in the care of what was kept.
    await page.reload();
    await page.locator(".page:not(.is-written) .card").first().waitFor();
    await page.evaluate(() => document.body.setAttribute("data-reading", "still"));
    host.newer = true;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await notice(page).getByText("There is a newer version").waitFor();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
      .toBe("installed");
    expect(await page.locator("body").getAttribute("data-reading")).toBe("still");
    expect(await page.locator("html").getAttribute("data-build")).toBe(note.id);
    await notice(page).getByRole("button", { name: "Open it" }).click();
    await expect.poll(() => page.locator("html").getAttribute("data-build")).toBe(NEWER);
    await page.locator(".page:not(.is-written) .card").first().waitFor();
    await host.cut();
    await page.reload();
    await page.locator(".page:not(.is-written) .card").first().waitFor();
    expect(await page.locator("html").getAttribute("data-build")).toBe(NEWER);
  });
});

describe("what is not kept", () => {
  it("is a page in a frame", async () => {
    const host = await startHost();
    const page = await open(`${host.home}/?embed=1&view=list`, KEEPS);
    await page.locator(".embed-foot").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });
});

describe("the site can be installed", () => {
  it.each([
    ["/", "vi", "./"],
    ["/en/p/hai-chau--uiwang/", "en", "./en/"],
  ] as const)("from %s: a manifest with icons that are what it says", async (address, lang, start) => {
    const page = await open(`${address}?view=list`);
    const href = await page.locator("link[rel=manifest]").evaluate((link) => (link as HTMLLinkElement).href);
    const manifest = await (await fetch(href)).json();
    expect(manifest).toMatchObject({ lang, start_url: start, display: "standalone", short_name: "Cầu Nối" });
    const purposes = new Set<string>();
    for (const { src, sizes, purpose } of manifest.icons) {
      const icon = PNG.sync.read(Buffer.from(await (await fetch(new URL(src, href))).arrayBuffer()));
      expect(`${icon.width}x${icon.height}`).toBe(sizes);
      purposes.add(purpose);
    }
    expect([...purposes]).toEqual(["any", "maskable"]);
  });
});
