/** Filters: what they leave, how places are found in them, and that an address says all of it. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { addressOf, fieldOf, settled, TALL } from "../support/timelinePage";

const { open } = browseSite();

const laneNames = (page: Page) =>
  page.locator("main").getByRole("heading", { level: 3 }).filter({ hasText: "⇄" });
const counts = (page: Page) => page.locator(".counts");

async function countShown(page: Page): Promise<number> {
  const text = await counts(page).getByRole("strong").textContent();
  return Number(text?.match(/\d+/)?.[0]);
}

/** Opens a menu of the filter bar and answers with its choices. */
async function openMenu(page: Page, name: string): Promise<Locator> {
  await page.getByRole("search").getByRole("button", { name }).click();
  const menu = page.getByRole("group", { name });
  // Choices come in a script of their own.
  await menu.waitFor();
  return menu;
}

/** The choices in sight, without their counts. */
const optionNames = async (menu: Locator) =>
  (await menu.locator(".option").allTextContents()).map((text) => text.replace(/\d+$/, "").trim());

describe("filtering by province", () => {
  it("by Đà Nẵng leaves Hải Châu–Uiwang alone", async () => {
    const page = await open("/", { height: TALL });
    const menu = await openMenu(page, "Tỉnh, thành phố");
    await menu.getByRole("checkbox", { name: /^Đà Nẵng \(gồm cả Quảng Nam đến 30\/6\/2025\) \d+$/ }).check();
    await expect.poll(() => addressOf(page)).toBe("/?province=vn-da-nang");
    await settled(page);
    expect(await laneNames(page).allTextContents()).toEqual([expect.stringMatching(/^Hải Châu.*Uiwang/)]);
  });

  it.each([
    ["/?province=vn-quang-nam", "Không có cột mốc nào", "Xóa bộ lọc để xem tất cả"],
    ["/en/?province=vn-quang-nam", "No milestone matches", "Clear filters to see all"],
  ])("by Quảng Nam says that nothing is left and offers the way back (%s)", async (path, words, wayBack) => {
    const page = await open(path, { height: TALL });
    await page.getByText(words).waitFor();
    expect(await laneNames(page).count()).toBe(0);
    await page.getByRole("button", { name: wayBack }).click();
    await settled(page);
    expect(await laneNames(page).count()).toBe(2);
    expect(fieldOf(page, "province")).toBeNull();
  });

  it("offers units in which nothing has happened yet, with 0", async () => {
    const page = await open("/en/");
    const menu = await openMenu(page, "Province or city");
    await menu.getByRole("button", { name: /of Da Nang \(including/ }).click();
    expect(
      await menu.getByRole("checkbox", { name: /^Quang Nam - Da Nang \(until .*1996\) 0$/ }).count(),
    ).toBe(1);
  });
});

describe("finding a place in a menu", () => {
  it.each([
    ["Province or city", "da nang", /^Da Nang/],
    ["Province or city", "đà nẵng", /^Da Nang/],
    ["Province or city", "quang nam", /^Quang Nam \(until/],
    ["Partner", "jeonbuk", /^Jeonbuk/],
    ["Partner", "jeollabuk", /^Jeonbuk/],
    ["Partner", "전북", /^Jeonbuk/],
  ])("%s: “%s”", async (name, typed, found) => {
    const page = await open("/en/");
    const menu = await openMenu(page, name);
    await menu.getByRole("searchbox").fill(typed);
    const names = await optionNames(menu);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^Dak Lak|^Uiwang/)]));
  });

  it("keeps the whole in sight with its part", async () => {
    const page = await open("/");
    const menu = await openMenu(page, "Tỉnh, thành phố");
    await menu.getByRole("searchbox").fill("quang nam");
    expect((await optionNames(menu)).map((name) => name.replace(/ \(.*/, ""))).toEqual([
      "Đà Nẵng",
      "Quảng Nam",
      "Quảng Nam - Đà Nẵng",
    ]);
  });

  it("says so where nothing matches", async () => {
    const page = await open("/");
    const menu = await openMenu(page, "Đối tác");
    await menu.getByRole("searchbox").fill("xyz");
    expect(await menu.getByRole("status").textContent()).toContain("“xyz”");
    expect(await menu.getByRole("checkbox").count()).toBe(0);
  });
});

describe("the count beside a choice", () => {
  it.each(["Province or city", "Partner", "Field", "Kind of event", "Status"])(
    "is what choosing it leaves: %s",
    async (name) => {
      const page = await open("/en/?view=list");
      const menu = await openMenu(page, name);
      const twist = menu.getByRole("button").first();
      if ((await twist.count()) > 0) await twist.click();
      const rows = await menu.locator(".option").all();
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        const promised = Number((await row.textContent())?.match(/(\d+)$/)?.[1]);
        const box = row.getByRole("checkbox");
        await box.check();
        expect(await countShown(page), (await row.textContent()) ?? "").toBe(promised);
        await box.uncheck();
      }
    },
  );

  it("is taken under the other filters, its own left out", async () => {
    const page = await open("/en/?view=list&province=vn-da-nang&kind=donation");
    expect(await countShown(page)).toBeGreaterThan(0);
    const kinds = await openMenu(page, "Kind of event");
    const visits = await kinds
      .locator(".option")
      .filter({ hasText: /^Visit/ })
      .textContent();
    await kinds.getByRole("checkbox", { name: /^Donation/ }).uncheck();
    await kinds.getByRole("checkbox", { name: /^Visit/ }).check();
    await expect.poll(() => fieldOf(page, "kind")).toBe("visit");
    expect(await countShown(page)).toBe(Number(visits?.match(/(\d+)$/)?.[1]));
  });
});

describe("the address of a filtered view", () => {
  const ASKED = "province=vn-da-nang&field=education,health&status=done&from=2021-01-01&to=2025-12-31";

  it("shows the same in a fresh browser", async () => {
    const first = await open("/en/", { height: TALL });
    for (const [name, choice] of [
      ["Province or city", /^Da Nang \(including Quang Nam/],
      ["Field", /^Health/],
      ["Field", /^Education/],
      ["Status", /^Done/],
    ] as const) {
      await (await openMenu(first, name)).getByRole("checkbox", { name: choice }).check();
      await first.keyboard.press("Escape");
    }
    await expect.poll(() => fieldOf(first, "status")).toBe("done");
    const address = addressOf(first);
    expect(address).toBe("/en/?province=vn-da-nang&field=education,health&status=done");
    const second = await open(address, { language: "vi-VN", height: TALL });
    expect(await counts(second).textContent()).toBe(await counts(first).textContent());
    expect(await laneNames(second).allTextContents()).toEqual(await laneNames(first).allTextContents());
    expect(addressOf(second)).toBe(address);
  });

  it("is kept when the language is switched", async () => {
    const page = await open(`/?${ASKED}`);
    const before = await countShown(page);
    await page.getByRole("link", { name: "English" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/en/?${ASKED}`);
    await page.getByRole("button", { name: "Province or city Da Nang" }).waitFor();
    expect(await countShown(page)).toBe(before);
  });

  it("is gone through by back and forward", async () => {
    const page = await open("/en/?view=list");
    const menu = await openMenu(page, "Status");
    await menu.getByRole("checkbox", { name: /^Planned/ }).check();
    const planned = await countShown(page);
    await page.goBack();
    await expect.poll(() => countShown(page)).toBeGreaterThan(planned);
    await page.goForward();
    await expect.poll(() => countShown(page)).toBe(planned);
  });
});

describe("what is filtered", () => {
  it("is named, and each choice can be taken back by itself", async () => {
    const page = await open("/en/?province=vn-da-nang&kind=visit");
    await page.getByRole("button", { name: "Remove Visit" }).click();
    await expect.poll(() => addressOf(page)).toBe("/en/?province=vn-da-nang");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => addressOf(page)).toBe("/en/");
  });

  it("is in the title of the tab", async () => {
    const page = await open("/?province=vn-da-nang");
    await expect.poll(() => page.title()).toBe("Đà Nẵng – Cầu Nối");
  });
});
