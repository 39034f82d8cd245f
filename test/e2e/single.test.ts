/** The page as one file, with the whole record, opened from a disk: it holds everything, asks for nothing, and leaves nothing behind. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

/** Opens the file; from then on it must ask for nothing at all. */
async function opened(search = "", visit: Visit = {}): Promise<Page> {
  const file = pathToFileURL(path.join(folder, "cau-noi.html")).href + search;
  const asked: string[] = [];
  const page = await open(file, {
    ...visit,
    prepare: async (fresh) => {
      fresh.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
      });
      await visit.prepare?.(fresh);
    },
  });
  expect(asked).toEqual([file]);
  return page;
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

  it("shows the timeline in the fonts of the page, and a milestone with its evidence", async () => {
    const page = await opened();
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

  it("prints the report with every milestone", async () => {
    const { index, title } = await siteRecord("wholeSite");
    const page = await opened("?view=list&lang=en", {
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          window.print = () => document.body.setAttribute("data-prints", "yes");
        }),
    });
    await page.locator(".print-button").click();
    await page.locator("body[data-prints]").waitFor();
    const text = squeezed(pdfPages(await page.pdf({ preferCSSPageSize: true })).join(""));
    expect(index.milestones.length).toBeGreaterThan(0);
    for (const { id } of index.milestones) expect(text, id).toContain(squeezed(title(id, "en")));
    expect(text).toContain(squeezed(`${SITE}/en/?view=list`));
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

  it("offers nothing that needs the web", async () => {
    const page = await opened("?view=list&lang=en");
    expect(await page.getByRole("button", { name: "Embed" }).count()).toBe(0);
  });
});
