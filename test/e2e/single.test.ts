/** The page as one file, with the whole record, opened from a disk: it holds everything, asks for nothing, and leaves nothing behind. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { writeDataset } from "../../src/compile/main";
import { buildInto, compileAll } from "../support/buildSite";
import { browseSite, type Visit } from "../support/page";
import { pdfPages, squeezed } from "../support/pdfText";
import { siteRecord } from "../support/siteRecord";

const { open } = browseSite();
const folder = mkdtempSync(path.join(tmpdir(), "cau-noi-single-"));
const data = mkdtempSync(path.join(tmpdir(), "cau-noi-data-"));
const SITE = "https://noi.example/cau";

beforeAll(async () => {
  writeDataset(compileAll(), data);
  await buildInto(folder, data, { config: "src/site/vite.single.config.ts", site: SITE });
});
afterAll(() => {
  for (const each of [folder, data]) rmSync(each, { recursive: true, force: true });
});

/** All that the pages of a test asked for, but themselves and what they made. */
const asked: string[] = [];
afterEach(() => expect(asked.splice(0)).toEqual([]));

const FILE = pathToFileURL(path.join(folder, "cau-noi.html")).href;

/** Opens the file, which may ask for nothing at all, then or later. */
function opened(search = "", visit: Visit = {}): Promise<Page> {
  return open(FILE + search, {
    ...visit,
    prepare: async (fresh) => {
      fresh.on("request", (request) => {
        const isPage = request.isNavigationRequest() && request.url().replace(/[?#].*/, "") === FILE;
        if (!isPage && !/^(data|blob):/.test(request.url())) asked.push(request.url());
      });
      await visit.prepare?.(fresh);
    },
  });
}

const dialog = (page: Page) => page.locator("dialog.modal[open]");

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

const countShown = async (page: Page) =>
  Number((await page.locator(".counts strong").textContent())?.match(/\d+/)?.[0]);

describe("the one file", () => {
  it("is one, and light enough for mail", () => {
    expect(readdirSync(folder)).toEqual(["cau-noi.html"]);
    expect(statSync(path.join(folder, "cau-noi.html")).size).toBeLessThan(3_000_000);
  });

  it.each(["vi", "en"])("shows the timeline in the page's fonts, and evidence: %s", async (lang) => {
    const page = await opened(`?view=timeline&lang=${lang}`);
    await page.locator(".marks .mark-label").first().click();
    await page.locator(".detail .sources").waitFor();
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
    });
    expect(loaded.join()).toContain("Be Vietnam Pro");
  });

  it("searches, filters and changes its language, and says so in its address", async () => {
    const { index, title } = await siteRecord("wholeSite");
    const page = await opened("?view=list");
    await page.getByRole("searchbox").fill("khẩu trang");
    await expect.poll(() => countShown(page)).toBeLessThan(index.milestones.length);
    expect(await countShown(page)).toBeGreaterThan(0);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("search").getByRole("button", { name: "Lĩnh vực" }).click();
    await page.getByRole("group", { name: "Lĩnh vực" }).getByRole("checkbox").first().check();
    await expect.poll(() => page.url()).toContain("field=");
    const shown = await countShown(page);
    await page.reload();
    await expect.poll(() => countShown(page)).toBe(shown);
    await page.goto(page.url().replace(/\?.*/, "?view=list"));
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText(title("hu-01", "en")).first().waitFor();
    expect(page.url()).toContain("lang=en");
  });

  it.each(["vi", "en"] as const)("prints the report with every milestone: %s", async (lang) => {
    const { index, title } = await siteRecord("wholeSite");
    const page = await opened(`?view=list&lang=${lang}`, {
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          window.print = () => document.body.setAttribute("data-prints", "yes");
        }),
    });
    await page.locator(".print-button").click();
    await page.locator("body[data-prints]").waitFor();
    const text = squeezed(pdfPages(await page.pdf({ preferCSSPageSize: true })).join(""));
    expect(index.milestones.length).toBeGreaterThan(0);
    for (const { id } of index.milestones) expect(text, id).toContain(squeezed(title(id, lang)));
    expect(text).toContain(squeezed(`${SITE}/${lang === "en" ? "en/" : ""}?view=list`));
    expect(text).not.toContain("file:");
  });

  it("gives every file, with addresses of the site and none of the disk", async () => {
    const { index } = await siteRecord("wholeSite");
    const page = await opened("?view=list&lang=en");
    await page.getByRole("button", { name: "Download", exact: true }).click();
    await dialog(page).locator(".choice").first().waitFor();
    const csv = (await saved(page, "Table of milestones (CSV)")).toString("utf8");
    const { data: rows } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(rows).toHaveLength(index.milestones.length);
    const json = JSON.parse((await saved(page, "Complete data (JSON)")).toString("utf8"));
    expect(json.milestones).toHaveLength(index.milestones.length);
    const files = unzipSync(new Uint8Array(await saved(page, "Data Package (ZIP)")));
    const texts = [csv, ...Object.values(files).map((bytes) => strFromU8(bytes))];
    expect(texts.join()).toContain(`${SITE}/en/?m=hu-01`);
    expect(texts.filter((text) => text.includes("file:"))).toEqual([]);
  });

  it.each([
    ["vi", "Tải về"],
    ["en", "Download"],
  ])("makes all that it offers: %s", async (lang, button) => {
    const page = await opened(`?view=timeline&lang=${lang}&province=vn-da-nang`);
    await page.getByRole("button", { name: button, exact: true }).click();
    const offers = dialog(page)
      .locator(".take-files button, .take-part .modal-actions button")
      .filter({ hasNotText: /^(Chép|Sao chép|Copy)/ });
    await offers.first().waitFor();
    const endings: string[] = [];
    for (const offer of await offers.all()) {
      const [download] = await Promise.all([page.waitForEvent("download"), offer.click()]);
      endings.push(path.extname(download.suggestedFilename()));
      expect(statSync(await download.path()).size).toBeGreaterThan(100);
    }
    expect(endings.sort().join(" ")).toBe(".csv .csv .csv .ics .json .jsonld .md .png .svg .zip");
  });

  it.each<[string, RegExp, string]>([
    ["a file beside it", /img-src/, "new Image().src = 'beside.png'"],
    ["another host", /connect-src https:\/\/example\.org/, "fetch('https://example.org/').catch(() => {})"],
    [
      "a script",
      /require-trusted-types-for/,
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.hacked = 1' }))",
    ],
  ])("is stopped by its policy from %s", async (_what, breach, attack) => {
    const heard: string[] = [];
    const page = await opened("?view=list", {
      breaches: [breach],
      expects: [/Content Security Policy|Trusted ?(Type|Script)/, /^left the site: https:\/\/example\.org/],
      prepare: (fresh) => fresh.exposeFunction("heard", (what: string) => heard.push(what)),
    });
    await page.evaluate(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        (window as unknown as { heard: (what: string) => void }).heard(`${effectiveDirective} ${blockedURI}`); // put there before
      });
    });
    await page.evaluate(attack).catch(() => undefined);
    await expect.poll(() => heard.join("\n")).toMatch(breach);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    asked.length = 0; // what was stopped
  });

  it("offers nothing that needs the web", async () => {
    const page = await opened("?view=list&lang=en");
    expect(await page.getByRole("button", { name: "Embed" }).count()).toBe(0);
  });
});
