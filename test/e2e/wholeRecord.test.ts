/** The page with all that the record holds: found by province through time, read on a phone and without a script. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/time/day";
import { browseSite } from "../support/page";
import { watchShifts } from "../support/shifts";
import { siteRecord } from "../support/siteRecord";
import { addressOf, fieldOf } from "../support/timelinePage";

const { open } = browseSite("wholeSite");
const { index } = await siteRecord("wholeSite");

const QUANG_NAM_BEFORE = "Quảng Nam (đến 30/6/2025)";
const LAST_DAY = parseDay("2025-06-30") ?? 0;

/** The province's own partnerships, and those of towns and districts in it. */
const OF_QUANG_NAM = /^(quang-nam|hoi-an|tam-ky|tay-giang|nam-tra-my)--/;
const ofQuangNam = [...index.milestones].filter(({ partnership }) =>
  OF_QUANG_NAM.test(index.partnerships[partnership]?.id ?? ""),
);

async function countShown(page: Page): Promise<number> {
  const text = await page.locator(".counts").getByRole("strong").textContent();
  return Number(text?.replaceAll(/[.,]/g, "").match(/\d+/)?.[0]);
}

async function chooseProvince(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Tỉnh, thành phố/ }).click();
  await page.getByRole("searchbox", { name: "Tìm trong mục Tỉnh, thành phố" }).fill(typed);
  await page.getByRole("checkbox", { name }).check();
}

describe("the whole record", () => {
  it("is counted, and offers the 34 provinces and cities of today", async () => {
    const page = await open("/?view=list");
    expect(await countShown(page)).toBe(index.milestones.length);
    await page.getByRole("button", { name: /^Tỉnh, thành phố/ }).click();
    const offered = page.locator(".facet-panel:visible .options > .option-list > li");
    await expect.poll(() => offered.count()).toBe(34);
    expect(index.partnerships.length).toBeGreaterThan(250);
  });

  it.each(["quang nam", "Quảng Nam", "QUẢNG NAM", "tinh Quang Nam"])(
    "tells what Quảng Nam did before the merger in three actions, typed “%s”",
    async (typed) => {
      const page = await open("/?view=list");
      await chooseProvince(page, typed, QUANG_NAM_BEFORE);
      await expect.poll(() => fieldOf(page, "province")).toBe("vn-quang-nam");
      const before = ofQuangNam.filter(
        ({ date: { bounds } }) => bounds.latest !== null && bounds.latest <= LAST_DAY,
      );
      expect(before.length).toBeGreaterThan(5);
      await expect.poll(() => countShown(page)).toBeGreaterThanOrEqual(before.length);
      expect(await countShown(page)).toBeLessThanOrEqual(ofQuangNam.length);
      for (const places of await page.locator(".card-meta > span:first-child").allTextContents())
        expect(places).toMatch(/Quảng Nam|Hội An|Tam Kỳ|Tây Giang|Nam Trà My/);
    },
  );

  it.each(["/", "/en/"])(
    "takes the place of what was written without moving it on a phone (%s)",
    async (path) => {
      const page = await open(path, { width: 412, height: 823, prepare: watchShifts });
      await page.waitForLoadState("networkidle");
      const { sum, moved } = await page.evaluate(() => window.shifts);
      // What is left is letters that change their width when the fonts come.
      expect(sum, moved.join("\n")).toBeLessThan(0.03);
    },
  );

  it("finds the same under today's Đà Nẵng, each named by its unit of the day", async () => {
    const former = await open("/?view=list&province=vn-quang-nam");
    const today = await open("/?view=list&province=vn-da-nang");
    expect(await countShown(today)).toBeGreaterThan(await countShown(former));
    await expect.poll(() => today.locator("main").textContent()).toContain("Quảng Nam (nay thuộc Đà Nẵng)");
  });

  it.each([
    ["/", 390, 844],
    ["/en/?view=timeline", 320, 640],
    ["/?view=table", 768, 1024],
    ["/en/?view=map", 390, 844],
    ["/?view=about", 390, 844],
  ])("is no wider than the screen (%s at %i px)", async (path, width, height) => {
    const page = await open(path, { width, height, touch: true });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each(["vi", "en"] as const)(
    "leads to the page of every partnership without a script (%s)",
    async (lang) => {
      const home = lang === "vi" ? "/" : "/en/";
      const page = await open(home, { javaScript: false });
      await page
        .getByRole("link", { name: lang === "vi" ? "Tất cả quan hệ hợp tác" : "All partnerships" })
        .click();
      expect(addressOf(page)).toBe(`${home}p/`);
      expect(await page.locator(".written-all h3").count()).toBe(34);
      const links = page.locator("a[href*='p/']");
      const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      const wanted = index.partnerships.map(({ id }) => `${home}p/${id}/`);
      expect(wanted.filter((path) => !found.includes(path))).toEqual([]);
      const [first = ""] = wanted;
      await page.goto(new URL(first, page.url()).href);
      expect(await page.locator(".card").count()).toBeGreaterThan(0);
      expect(addressOf(page)).toBe(first);
    },
  );
});
