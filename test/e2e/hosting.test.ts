/** The same build in a folder of any host: all ways are relative, and complete addresses are those of SITE_URL. */
import { createServer } from "node:http";
import path from "node:path";
import { PNG } from "pngjs";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";

const { open } = browseSite();
const [site, siteUrl] = [inject("site"), inject("siteUrl")];

const FOLDER = "/một/nơi khác";
const files = sirv(inject("folder"), { dev: true });
const server = createServer((request, response) => {
  const url = decodeURI(request.url ?? "");
  const missing = () => {
    response.statusCode = 404;
    response.end();
  };
  if (!url.startsWith(`${FOLDER}/`)) return missing();
  request.url = encodeURI(url.slice(FOLDER.length));
  files(request, response, missing);
});
let below = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  below = `http://localhost:${typeof address === "object" ? address?.port : 0}${encodeURI(FOLDER)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("below a folder of a host", () => {
  it.each([
    "/?view=timeline",
    "/en/p/hai-chau--uiwang/?view=list",
    "/p/hai-chau--uiwang/?view=table&m=hu-01",
  ])("a page stands, and asks for nothing outside of it: %s", async (address) => {
    const outside: string[] = [];
    const page = await open("/?view=list", { expects: [/left the site/] });
    // What the first page still fetches when idle is not this page's.
    await page.goto("about:blank");
    page.on("request", (request) => {
      if (!request.url().startsWith(`${below}/`)) outside.push(request.url());
    });
    await page.goto(below + address);
    await page.locator(".page:not(.is-written) .view").waitFor();
    await page.locator(".language a:not([aria-current])").click();
    await page.waitForLoadState("networkidle");
    expect(outside).toEqual([]);
  });

  it("a milestone opens from the list, in both languages, at addresses that work anew", async () => {
    const { title } = await siteRecord();
    const page = await open("/?view=list", { expects: [/left the site/] });
    await page.goto(`${below}/p/hai-chau--uiwang/?view=list`);
    await page.locator(".card a").first().click();
    await page.locator("#detail-heading").waitFor();
    await page.getByRole("link", { name: "English" }).click();
    await expect.poll(() => page.url()).toContain(`${below}/en/p/hai-chau--uiwang/?view=list&m=`);
    const id = new URL(page.url()).searchParams.get("m") ?? "";
    await page.reload();
    await expect.poll(() => page.locator("#detail-heading").textContent()).toBe(title(id, "en"));
  });
});

describe("the feeds", () => {
  it.each(["vi", "en"] as const)("of what is new lead to the site: %s", async (lang) => {
    const { index } = await siteRecord();
    const json = (await (await fetch(`${site}/feed.${lang}.json`)).json()) as {
      readonly feed_url: string;
      readonly items: readonly { readonly url: string }[];
    };
    expect(json.feed_url).toBe(`${siteUrl}/feed.${lang}.json`);
    expect(json.items.length).toBeGreaterThan(0);
    const start = `${siteUrl}/${lang === "en" ? "en/" : ""}?m=`;
    const ids = new Set(Array.from(index.milestones, ({ id }) => start + id));
    expect(json.items.filter(({ url }) => !ids.has(url))).toEqual([]);
    const atom = await (await fetch(`${site}/feed.${lang}.xml`)).text();
    expect(atom).toContain(
      `<link rel="self" type="application/atom+xml" href="${siteUrl}/feed.${lang}.xml"/>`,
    );
    expect(atom.match(/<entry>/g)).toHaveLength(json.items.length);
  });

  it("are named by the page of their language", async () => {
    const page = await open("/en/?view=list");
    const named = await page
      .locator("link[rel=alternate][title]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(named.map((href) => path.posix.basename(href ?? ""))).toEqual(["feed.en.xml", "feed.en.json"]);
  });
});

describe("the share image", () => {
  it.each(["/", "/en/", "/p/hai-chau--uiwang/", "/en/p/hai-chau--uiwang/"])(
    "of %s is named by its page, and is one",
    async (address) => {
      const html = await (await fetch(site + address)).text();
      const [, named = ""] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
      expect(named.startsWith(`${siteUrl}/share/`)).toBe(true);
      const image = await fetch(site + named.slice(siteUrl.length));
      const { width, height } = PNG.sync.read(Buffer.from(await image.arrayBuffer()));
      expect([width, height]).toEqual([1200, 630]);
    },
  );
});
