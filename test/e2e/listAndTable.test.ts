/** The list and the table: the same milestones to read and to compare, by mouse, by key and on a narrow screen. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { addressOf } from "../support/timelinePage";

const { open } = browseSite();

const table = (page: Page) => page.getByRole("table", { name: "Table of milestones" });
const column = (page: Page, name: string) => table(page).getByRole("columnheader", { name });
const titles = (page: Page) => table(page).getByRole("rowheader").allTextContents();
const switchTo = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const current = (page: Page) => page.locator("main [aria-current]");

/** The number of sources that a row tells. */
async function sourceNumbers(page: Page): Promise<number[]> {
  const cells = await table(page).locator("tbody td:last-child").allTextContents();
  return cells.map((text) => Number.parseInt(text, 10));
}

describe("the table", () => {
  it("is one tap from the other views and holds every milestone with its evidence", async () => {
    const { index, title, milestone } = await siteRecord();
    const page = await open("/en/", { language: "en-GB" });
    await switchTo(page, "Table");
    expect(addressOf(page)).toBe("/en/?view=table");
    await table(page).locator("tbody tr").first().waitFor();
    const shown = await titles(page);
    expect(shown.toSorted()).toEqual([...index.milestones].map(({ id }) => title(id, "en")).toSorted());
    const names = await table(page).getByRole("columnheader").getByRole("button").allInnerTexts();
    expect(names.map((name) => name.replace(/[^\p{L} ]/gu, "").trim())).toEqual([
      "Date",
      "Milestone",
      "Partnership",
      "Field",
      "Kind of event",
      "Status",
      "Sources",
    ]);
    const { sources } = milestone("hu-12");
    const row = table(page)
      .getByRole("row")
      .filter({ hasText: title("hu-12", "en") });
    await row.getByText(`${sources} source`).waitFor();
  });

  it("is sorted by key, says so, and keeps its order in the address and in the other language", async () => {
    const page = await open("/en/?view=table", { language: "en-GB" });
    expect(await column(page, "Date").getAttribute("aria-sort")).toBe("ascending");
    await column(page, "Milestone").getByRole("button").focus();
    await page.keyboard.press("Enter");
    const upwards = await titles(page);
    expect(upwards).toEqual(upwards.toSorted(new Intl.Collator("en", { numeric: true }).compare));
    expect(await column(page, "Milestone").getAttribute("aria-sort")).toBe("ascending");
    expect(await column(page, "Date").getAttribute("aria-sort")).toBeNull();

    await page.keyboard.press("Enter");
    expect(await titles(page)).toEqual(upwards.toReversed());
    expect(addressOf(page)).toBe("/en/?view=table&sort=-title");

    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect.poll(() => addressOf(page)).toBe("/?view=table&sort=-title");
    const vietnamese = await page.locator("tbody th").allTextContents();
    expect(vietnamese).toEqual(
      vietnamese.toSorted(new Intl.Collator("vi", { numeric: true }).compare).reverse(),
    );
  });

  it("shows the best attested first where the address says so", async () => {
    const page = await open("/en/?view=table&sort=-sources", { language: "en-GB" });
    await table(page)
      .getByText(/\d+ sources?,/)
      .first()
      .waitFor();
    const numbers = await sourceNumbers(page);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers[0]).toBeGreaterThan(numbers.at(-1) ?? 0);
  });

  it.each([
    [320, 640],
    [390, 844],
    [768, 1024],
  ])("scrolls by itself at %i px, by key too, and never the page", async (width, height) => {
    const page = await open("/en/?view=table", { language: "en-GB", width, height });
    const area = page.getByRole("region", { name: "Table of milestones" });
    const [inside, outside] = await area.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inside).toBeGreaterThan(outside ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect.poll(() => area.getAttribute("tabindex")).toBe("0");
    await area.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => area.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  it("is no tab stop of its own where it fits", async () => {
    const page = await open("/en/?view=table", { language: "en-GB", width: 1440 });
    expect(
      await page.getByRole("region", { name: "Table of milestones" }).getAttribute("tabindex"),
    ).toBeNull();
  });
});

describe("the milestone that is open", () => {
  it("stays open, marked and in sight from view to view", async () => {
    const { index, title } = await siteRecord();
    const last = [...index.milestones].findLast(({ date }) => date.precision === "day")?.id ?? "none";
    const page = await open("/en/?view=table", { language: "en-GB" });
    await table(page)
      .getByRole("link", { name: title(last, "en"), exact: true })
      .click();
    expect(await current(page).getByRole("rowheader").textContent()).toBe(title(last, "en"));

    await switchTo(page, "List");
    const card = current(page);
    await card.getByRole("heading", { name: title(last, "en") }).waitFor();
    const box = await card.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);

    await switchTo(page, "Timeline");
    expect(addressOf(page)).toContain(`m=${last}`);
    await page
      .getByRole("complementary")
      .getByRole("heading", { name: title(last, "en") })
      .waitFor();
  });
});

describe("the list", () => {
  it("tells of each card how many sources it rests on and how many were checked", async () => {
    const { index, title } = await siteRecord();
    const page = await open("/en/?view=list", { language: "en-GB" });
    const counted = [...index.milestones];
    const all = counted.find(({ sources, checked }) => checked === sources);
    const some = counted.find(({ sources, checked }) => checked > 0 && checked < sources);
    const none = counted.find(({ checked }) => checked === 0);
    const words = [
      [all?.id, /^\d+ sources?, checked$/],
      [some?.id, new RegExp(`^${some?.sources} sources, ${some?.checked} checked$`)],
      [none?.id, /^\d+ sources?, cited only$/],
    ] as const;
    for (const [id, expected] of words) {
      const card = page.locator(".card").filter({
        has: page.getByRole("heading", { name: title(id ?? "none", "en"), exact: true }),
      });
      const told = card.locator(".card-meta > :last-child");
      await expect.poll(() => told.textContent()).toMatch(expected);
    }
  });

  it("has its groups as second-level and its milestones as third-level headings", async () => {
    const { index } = await siteRecord();
    const page = await open("/en/?view=list", { language: "en-GB" });
    const list = page.getByRole("region", { name: "List of milestones" });
    expect(await list.getByRole("heading", { level: 3 }).count()).toBe(index.milestones.length);
    expect(await list.getByRole("heading", { level: 2, name: /^2021$/ }).count()).toBeGreaterThan(0);
  });
});
