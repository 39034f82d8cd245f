/** A view within a page of someone else: of another origin, with the very code that the dialog gives. */
import { createServer } from "node:http";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { clashes, foreignTexts, smallTargets } from "../support/audit";
import { bringAxe, violations } from "../support/axe";
import { browseSite, type Visit } from "../support/page";
import { siteRecord } from "../support/siteRecord";

const { open } = browseSite();
const site = inject("site");

/** A page of another origin than the site's, which is at `localhost`. */
let other = "";
let body = "";
const server = createServer((_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(
    `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><body>${body}`,
  );
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  other = typeof address === "object" && address ? `http://127.0.0.1:${address.port}/article` : "";
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const FROM_OUTSIDE = { expects: [/left the site: http:\/\/127\.0\.0\.1:\d+\/article$/] } satisfies Visit;

const dialog = (page: Page) => page.locator("dialog.modal[open]");

/** Opens the dialog of a view. */
async function offer(path: string, name: string, visit: Visit = {}): Promise<Page> {
  const page = await open(path, visit);
  await page.getByRole("button", { name, exact: true }).click();
  await dialog(page).locator(".embed-preview").waitFor();
  return page;
}

const codeIn = (page: Page) => dialog(page).getByRole("textbox").inputValue();

/** Shows this code in a page of another origin. */
async function inOtherPage(page: Page, code: string): Promise<FrameLocator> {
  body = `<p>Before</p>${code}<p>After</p>`;
  await page.goto(other);
  const frame = page.frameLocator("iframe");
  await frame.locator("main").waitFor();
  return frame;
}

/** The code of a frame that shows this path, for tests of what the dialog does not choose. */
const frameOf = (path: string) =>
  `<iframe src="${site}${path}" title="x" style="width:100%;height:600px"></iframe>`;

describe("the code of a view, in a page of another origin", () => {
  it("shows what was filtered, as high as it is, and leads to the whole page", async () => {
    const { index } = await siteRecord();
    const page = await offer("/en/?view=list&field=culture&status=planned,done", "Embed", FROM_OUTSIDE);
    const frame = await inOtherPage(page, await codeIn(page));
    await frame.locator(".card").first().waitFor();
    const shown = Number((await frame.locator(".counts strong").textContent())?.match(/\d+/)?.[0]);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(index.milestones.length);
    expect(await frame.locator(".finder, .active-filters, .language").count()).toBe(0);
    const back = await frame.getByRole("link", { name: /Open on Cầu Nối/ }).getAttribute("href");
    expect(back).toBe("/en/?view=list&field=culture&status=done,planned");
  });

  it("fits the frame to its content, and follows it", async () => {
    const page = await offer("/p/hai-chau--uiwang/?status=planned", "Nhúng", FROM_OUTSIDE);
    await dialog(page).getByRole("radio", { name: "Danh sách" }).check();
    const frame = await inOtherPage(page, await codeIn(page));
    await frame.locator(".card").first().waitFor();
    const fits = () =>
      page.evaluate(() => document.querySelector("iframe")?.getBoundingClientRect().height ?? 0);
    const content = () =>
      frame.locator(".page").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    const settled = async () =>
      expect.poll(async () => (await fits()) - Math.min(1600, Math.max(420, await content()))).toBe(0);
    await settled();
    const before = await content();
    await page.setViewportSize({ width: 420, height: 800 });
    await expect.poll(content).not.toBe(before);
    await settled();
  });

  it("is a single element where the height is fixed", async () => {
    const page = await offer("/en/?view=list", "Embed", FROM_OUTSIDE);
    await dialog(page).getByRole("radio", { name: "Fixed, 600 px" }).check();
    const code = await codeIn(page);
    expect(code).toMatch(/^<iframe [^>]*><\/iframe>$/);
    await (await inOtherPage(page, code)).locator(".card").first().waitFor();
    const { height } = (await page.locator("iframe").boundingBox()) ?? {};
    expect(height).toBe(600);
  });
});

describe("within the frame", () => {
  it("a milestone opens, by its link and by the address, and the page around it stays", async () => {
    const { title } = await siteRecord();
    const page = await open("/en/?view=list", FROM_OUTSIDE);
    const frame = await inOtherPage(page, frameOf("/en/?embed=1&view=list&m=hu-01"));
    await frame.getByRole("heading", { name: title("hu-01", "en"), level: 2 }).waitFor();
    const length = await page.evaluate(() => history.length);
    await frame.getByRole("button", { name: "Next milestone" }).click();
    const heading = frame.locator("#detail-heading");
    await expect.poll(() => heading.textContent()).not.toBe(title("hu-01", "en"));
    expect(await page.evaluate(() => history.length)).toBe(length);
    const link = frame.getByRole("link", { name: /Open on Cầu Nối/ });
    const next = new URL((await link.getAttribute("href")) ?? "", site).searchParams.get("m") ?? "";
    expect(title(next, "en")).toBe(await heading.textContent());
    expect(page.url()).toBe(other);
  });

  it("what leads out of the view opens beside the other page", async () => {
    const page = await open("/en/?view=list", FROM_OUTSIDE);
    const frame = await inOtherPage(page, frameOf("/en/?embed=1&view=list&m=hu-01"));
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      frame.locator(".detail-partnership a").click(),
    ]);
    await opened.waitForURL("**/en/p/hai-chau--uiwang/*");
    expect(page.url()).toBe(other);
    await frame.locator(".embed-foot").waitFor();
  });

  it("the language is that of the code, whatever the reader speaks", async () => {
    const page = await open("/en/?view=list", { language: "en-GB", ...FROM_OUTSIDE });
    const frame = await inOtherPage(page, frameOf("/?embed=1&view=list"));
    await frame.getByRole("link", { name: /Mở trên Cầu Nối/ }).waitFor();
    expect(await frame.locator("html").getAttribute("lang")).toBe("vi");
  });

  it("the timeline can be used", async () => {
    const page = await open("/en/?view=list", FROM_OUTSIDE);
    const frame = await inOtherPage(page, frameOf("/en/?embed=1&view=timeline"));
    await frame.locator(".marks .mark-label").first().click();
    await frame.locator(".detail .sources").waitFor();
  });
});

describe("for everyone", () => {
  it.each([
    ["/", "Nhúng", 1280],
    ["/en/", "Embed", 390],
  ] as const)("the dialog can be read, named and hit: %s %s at %i px", async (path, name, width) => {
    const page = await offer(`${path}?view=list&field=culture`, name, { width });
    await page.frameLocator(".embed-preview").locator(".card").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await bringAxe(page);
    expect(await violations(page)).toEqual([]);
    expect(await clashes(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await foreignTexts(page, ["Cầu Nối", await codeIn(page)])).toEqual([]);
    const wider = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });

  it.each([
    ["/?embed=1&view=timeline", 900],
    ["/en/?embed=1&view=list&m=hu-01", 320],
  ] as const)("the frame too: %s at %i px", async (path, width) => {
    const page = await open(path, { width });
    await page.locator(".embed-foot").waitFor();
    await page.evaluate(() => document.fonts.ready);
    await bringAxe(page);
    expect(await violations(page)).toEqual([]);
    expect(await clashes(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});
