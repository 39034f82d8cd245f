/** Permanent links: copied by a button, true for ever, and telling in the browser's tab what they show. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { addressOf } from "../support/timelinePage";

const { open } = browseSite();
const record = await siteRecord();

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openWithClipboard(path: string): Promise<Page> {
  const page = await open(path);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return page;
}

describe("the link of a milestone", () => {
  it("is copied without the reader's filters and window", async () => {
    const page = await openWithClipboard("/?province=vn-da-nang&from=2021-01-01&to=2022-12-31&m=hu-02");
    const panel = page.getByRole("complementary");
    await panel.getByRole("button", { name: "Sao chép liên kết", exact: true }).click();
    await panel.getByText("Đã sao chép").waitFor();
    expect(await copied(page)).toBe(new URL("/?m=hu-02", page.url()).href);
  });

  it("is shown, selected, where the browser forbids copying", async () => {
    const page = await open("/?m=hu-02", {
      prepare: (each) =>
        each.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined })),
    });
    const button = page.getByRole("button", { name: "Sao chép liên kết", exact: true });
    await button.click();
    const field = page.getByRole("dialog").getByRole("textbox");
    const link = new URL("/?m=hu-02", page.url()).href;
    expect(await field.inputValue()).toBe(link);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(addressOf(page)).toBe("/?m=hu-02");
  });
});

describe("the link of a partnership", () => {
  it("is copied at its lane", async () => {
    const page = await openWithClipboard("/?field=sport&view=timeline");
    await page.getByRole("button", { name: /^Sao chép liên kết của .*Uiwang$/ }).click();
    await page.getByText("Đã sao chép").waitFor();
    expect(await copied(page)).toBe(new URL("/p/hai-chau--uiwang/", page.url()).href);
  });

  it("can be tapped on a phone's timeline", async () => {
    const page = await open("/?view=timeline", { width: 390, height: 844, touch: true });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: /^Sao chép liên kết của .*Jeonbuk$/ }).tap();
    await page.getByText("Đã sao chép").waitFor();
    expect(await copied(page)).toContain("/p/dak-lak--jeollabuk/");
  });

  it("shows it alone, named in title and description, with a chip as the way back", async () => {
    const page = await open("/en/?partnership=hai-chau--uiwang", { language: "en-GB" });
    await expect.poll(() => page.title()).toBe("Hai Chau – Uiwang – Cầu Nối");
    const description = page.locator('meta[name="description"]');
    expect(await description.getAttribute("content")).toMatch(
      /^Cooperation between Hai Chau and Uiwang: \d+ milestones/,
    );
    await page.getByRole("button", { name: "Remove Hai Chau – Uiwang" }).click();
    await expect.poll(() => addressOf(page)).toBe("/en/");
    await expect.poll(() => description.getAttribute("content")).toMatch(/^How Vietnamese localities/);
  });

  it("is linked from each of its milestones", async () => {
    const page = await open("/?m=dj-01");
    await page.getByRole("complementary").getByRole("link", { name: "Đắk Lắk – Jeonbuk" }).click();
    await expect.poll(() => addressOf(page)).toBe("/p/dak-lak--jeollabuk/");
  });
});

describe("an open milestone", () => {
  it("gives the page its description, once its summary is here", async () => {
    const page = await open("/?m=hu-02");
    await page.locator(".detail-summary").waitFor();
    const summary = (await page.locator(".detail-summary").textContent()) ?? "";
    const description = page.locator('meta[name="description"]');
    await expect
      .poll(() => description.getAttribute("content"))
      .toBe(`Tháng 9 năm 2021, không rõ ngày. ${summary}`);
  });
});

describe("ids that have changed", () => {
  /** The published record, as it will be once ids were renamed and withdrawn. */
  const changedIds = (page: Page) =>
    page.route(/data\/index\./, async (route) => {
      const index = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...index, aliases: { "hu-old": "hu-02", "hu-gone": null } } });
    });

  it("lead to what they are called now, say so, and leave the new address", async () => {
    const page = await open("/?m=hu-old&province=vn-da-nang", { prepare: changedIds });
    await page.getByRole("heading", { name: record.title("hu-02", "vi"), level: 2 }).waitFor();
    await page.getByText("Cột mốc này nay có liên kết mới").waitFor();
    expect(addressOf(page)).toBe("/?province=vn-da-nang&m=hu-02");
  });

  it.each([
    ["/?m=hu-gone", "vi-VN", "Cột mốc này đã được rút khỏi dữ liệu."],
    ["/en/?m=hu-gone", "en-GB", "This milestone has been withdrawn from the record."],
  ])("say so when the milestone was withdrawn (%s)", async (path, language, words) => {
    const page = await open(path, { language, prepare: changedIds });
    await page.getByText(words).waitFor();
    expect(await page.getByRole("complementary").count()).toBe(0);
    expect(addressOf(page)).not.toContain("m=");
  });
});
