/** On a phone: the list first, filters and details in sheets, and nothing wider than the screen. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { type SiteRecord, siteRecord } from "../support/siteRecord";
import { addressOf, fieldOf, settled } from "../support/timelinePage";

const { open } = browseSite();
let record: SiteRecord;
beforeAll(async () => {
  record = await siteRecord();
});

const PHONES = [
  [390, "/"],
  [390, "/en/"],
  [320, "/"],
  [320, "/en/"],
] as const;

const phone = (width: number) => ({ width, height: 700, touch: true });

/** Texts of visible elements that reach past the right edge and are not held back by a box that cuts or scrolls. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHeld = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== "visible") return true;
      return false;
    };
    const width = document.documentElement.clientWidth;
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) =>
        element.checkVisibility() && element.getBoundingClientRect().right > width + 0.5 && !isHeld(element),
    );
    const scrolls = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [...scrolls, ...wide.map((element) => `${element.tagName}.${element.getAttribute("class")}`)];
  });
}

describe.each(PHONES)("a phone of %i px at %s", (width, path) => {
  const english = path === "/en/";

  it("shows the list first", async () => {
    const page = await open(path, phone(width));
    const list = page.getByRole("region", { name: english ? "List of milestones" : "Danh sách các cột mốc" });
    await list.waitFor();
    expect(await page.locator(".timeline-widget").count()).toBe(0);
    expect(addressOf(page)).toBe(path);
    expect(await tooWide(page)).toEqual([]);
  });

  it("opens a milestone in a sheet and closes it again", async () => {
    const page = await open(path, phone(width));
    const title = record.title("hu-02", english ? "en" : "vi");
    await page.getByRole("link", { name: title }).tap();
    const sheet = page.getByRole("dialog", { name: title });
    await sheet.getByRole("heading", { name: english ? /^Evidence/ : /^Bằng chứng/ }).waitFor();
    expect(await tooWide(page)).toEqual([]);
    expect(await sheet.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    await sheet.getByRole("button", { name: english ? "Close" : "Đóng" }).tap();
    await expect.poll(() => sheet.count()).toBe(0);
    expect(fieldOf(page, "m")).toBeNull();
  });

  it("filters in a sheet that says how much is left", async () => {
    const page = await open(path, phone(width));
    await page.getByRole("button", { name: english ? "Filter" : "Lọc", exact: true }).tap();
    const sheet = page.getByRole("dialog", { name: english ? "Filters" : "Bộ lọc" });
    await sheet
      .locator("summary")
      .filter({ hasText: english ? "Province or city" : "Tỉnh, thành phố" })
      .tap();
    await sheet.getByRole("checkbox", { name: english ? /^Da Nang \(including/ : /^Đà Nẵng \(gồm/ }).tap();
    await expect.poll(() => fieldOf(page, "province")).toBe("vn-da-nang");
    expect(await tooWide(page)).toEqual([]);
    const count = [...record.index.milestones].filter(({ id }) => id.startsWith("hu-")).length;
    await sheet
      .getByRole("button", { name: english ? `Show ${count} milestones` : `Xem ${count} cột mốc` })
      .tap();
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await page.locator(".counts").textContent()).toContain(String(count));
  });

  it("shows the timeline when asked, no wider than the screen", async () => {
    const page = await open(path, phone(width));
    await page.getByRole("button", { name: english ? "Timeline" : "Dòng thời gian", exact: true }).tap();
    await settled(page);
    expect(fieldOf(page, "view")).toBe("timeline");
    expect(await tooWide(page)).toEqual([]);
  });
});

describe("a sheet", () => {
  it("closes by Escape and by the back button", async () => {
    const page = await open("/en/", phone(390));
    const title = record.title("hu-02", "en");
    const sheet = page.getByRole("dialog", { name: title });
    await page.getByRole("link", { name: title }).tap();
    await sheet.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => sheet.count()).toBe(0);
    await page.getByRole("link", { name: title }).tap();
    await sheet.waitFor();
    await page.goBack();
    await expect.poll(() => sheet.count()).toBe(0);
  });

  it("gives the focus to its heading, so that it is read from there", async () => {
    const page = await open("/en/?m=hu-02", phone(390));
    await page.getByRole("dialog").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(record.title("hu-02", "en"));
  });
});
