/** Where the focus goes when a milestone opens and closes, and the shortcuts that are heard anywhere. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { addressOf, fieldOf, markTitled, settled } from "../support/timelinePage";

const { open } = browseSite();
const record = await siteRecord();

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("h2, a, button, [role=listbox], input")?.textContent);

describe("a milestone opened by key", () => {
  it("from the list begins at its heading; Escape gives its link the focus back", async () => {
    const page = await open("/?view=list");
    const title = record.title("hu-02", "vi");
    const link = page.getByRole("link", { name: title });
    await link.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    expect(await focused(page)).toBe(title);
    await page.keyboard.press("Escape");
    await expect.poll(() => fieldOf(page, "m")).toBeNull();
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("keeps its first opener while the reader goes on to the next", async () => {
    const page = await open("/?view=list");
    const link = page.getByRole("link", { name: record.title("hu-02", "vi") });
    await link.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    await panel.getByRole("button", { name: "Cột mốc sau" }).press("Enter");
    await expect.poll(() => fieldOf(page, "m")).not.toBe("hu-02");
    await panel.getByRole("button", { name: "Đóng" }).press("Enter");
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("through a related one begins at the new heading", async () => {
    const page = await open("/?m=hu-01");
    const related = page
      .getByRole("complementary")
      .getByRole("link", { name: record.title("hu-17", "vi"), exact: true });
    await related.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => fieldOf(page, "m")).toBe("hu-17");
    await expect.poll(() => focused(page)).toBe(record.title("hu-17", "vi"));
  });

  it("does not lose the focus at the last of a partnership", async () => {
    const page = await open("/?m=hu-28");
    const panel = page.getByRole("complementary");
    const next = panel.getByRole("button", { name: "Cột mốc sau" });
    await next.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => fieldOf(page, "m")).toBe("hu-29");
    expect(await next.isDisabled()).toBe(true);
    await expect.poll(() => focused(page)).toBe(record.title("hu-29", "vi"));
  });
});

describe("a milestone opened by mouse", () => {
  it("leaves the focus where it is, and Escape closes it all the same", async () => {
    const page = await open("/?view=timeline");
    await settled(page);
    await markTitled(page, record.title("dj-19", "vi")).click();
    await page.getByRole("complementary").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("H2");
    await page.keyboard.press("Escape");
    await expect.poll(() => fieldOf(page, "m")).toBeNull();
  });

  it("in a phone's list gives its card the focus back", async () => {
    const page = await open("/", { width: 390, height: 844, touch: true });
    const link = page.getByRole("link", { name: record.title("dj-19", "vi") });
    await link.tap();
    await page.getByRole("dialog").waitFor();
    await page.getByRole("button", { name: "Đóng" }).tap();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("the shortcuts", () => {
  it.each([
    ["/", "vi-VN", "Phím tắt"],
    ["/en/", "en-GB", "Keyboard shortcuts"],
  ])("are listed under ? and from the foot of the page (%s)", async (path, language, name) => {
    const page = await open(path, { language });
    const dialog = page.getByRole("dialog", { name });
    await page.keyboard.press("?");
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("contentinfo").getByRole("button", { name }).press("Enter");
    await dialog.waitFor();
  });

  it("are only letters while the reader types", async () => {
    const page = await open("/");
    await page.getByRole("searchbox").first().focus();
    await page.keyboard.type("?/");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.getByRole("searchbox").first().inputValue()).toBe("?/");
  });

  it("of one character can be turned off for good", async () => {
    const page = await open("/");
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: "Bật các phím tắt chỉ gồm một ký tự" }).uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.locator("main:not(.is-written *)").waitFor();
    await page.keyboard.press("?");
    await page.keyboard.press("/");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await focused(page)).toBeFalsy();
    expect(addressOf(page)).toBe("/");
  });
});
