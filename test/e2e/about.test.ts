/** The page about the record, and the way there and back. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { addressOf } from "../support/timelinePage";

const { open } = browseSite();
const record = await siteRecord();

const heading = (page: Page, name: RegExp) => page.getByRole("heading", { level: 2, name });

describe("the page about the record", () => {
  it("is reached from the head of the page and leads back to where the reader was", async () => {
    const page = await open("/?view=list&province=vn-da-nang");
    await page.getByRole("banner").getByRole("link", { name: "Giới thiệu" }).click();
    await heading(page, /Cầu Nối/).waitFor();
    expect(addressOf(page)).toBe("/?view=about&province=vn-da-nang");
    expect(await page.title()).toBe("Giới thiệu – Cầu Nối");
    await page.getByRole("link", { name: "Trở lại phần đang xem" }).first().click();
    await page.getByRole("region", { name: "Danh sách các cột mốc" }).waitFor();
    expect(addressOf(page)).toBe("/?view=list&province=vn-da-nang");
  });

  it("keeps the milestone that was open, but does not show it", async () => {
    const page = await open("/?m=hu-02");
    await page.getByRole("contentinfo").getByRole("link", { name: "Giới thiệu" }).click();
    await heading(page, /Cầu Nối/).waitFor();
    expect(await page.getByRole("complementary").count()).toBe(0);
    await page.goBack();
    await page.getByRole("complementary").waitFor();
  });

  it("hides filters and views, and begins at its heading", async () => {
    const page = await open("/");
    const link = page.getByRole("banner").getByRole("link", { name: "Giới thiệu" });
    await link.focus();
    await page.keyboard.press("Enter");
    await heading(page, /Cầu Nối/).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    for (const name of ["Tỉnh, thành phố", "Danh sách", "Bảng"])
      expect(await page.getByRole("button", { name, exact: true }).count(), name).toBe(0);
    expect(await page.getByRole("searchbox").count()).toBe(0);
  });

  it.each([
    ["/?view=about", /Hiện có (\d+) cột mốc của (\d+) quan hệ/],
    ["/en/?view=about", /holds (\d+) milestones of (\d+) partnerships/],
  ])("counts the record itself (%s)", async (path, words) => {
    const page = await open(path, { language: path.startsWith("/en") ? "en-GB" : "vi-VN" });
    const counts = page.getByText(words);
    await counts.waitFor();
    const { milestones, partnerships } = record.index;
    expect(words.exec((await counts.textContent()) ?? "")?.slice(1)).toEqual([
      String(milestones.length),
      String(partnerships.length),
    ]);
  });

  it("explains dates by what each source of a milestone states", async () => {
    const page = await open("/en/?view=about", { language: "en-GB" });
    const example = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: record.title("hu-01", "en") }) });
    await example.getByRole("row", { name: /^July 2021 .*Thanh Niên/ }).waitFor();
    await example.getByRole("row", { name: /^7 July 2021 .*Newsis/ }).waitFor();
    await example.getByRole("link", { name: record.title("hu-01", "en") }).click();
    await page.getByRole("complementary").waitFor();
    expect(addressOf(page)).toBe("/en/?m=hu-01");
  });

  it("offers the record as a file, from either language", async () => {
    const page = await open("/en/?view=about", { language: "en-GB" });
    const link = page.getByRole("link", { name: "The record (JSON)" });
    const response = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(((await response.json()) as { milestones: unknown[] }).milestones).toHaveLength(
      record.index.milestones.length,
    );
  });

  it("tells what is new, by day, with the sources behind it", async () => {
    const page = await open("/en/?view=about", { language: "en-GB" });
    const news = page.getByText(/^\d+ \w+ \d{4}: \d+ sources? added$/).first();
    await news.click();
    await page
      .getByRole("link", { name: /(opens in a new tab)/ })
      .first()
      .waitFor();
  });

  it("changes its prose with the language at once", async () => {
    const page = await open("/?view=about");
    await heading(page, /^Về Cầu Nối/).waitFor();
    await page.getByRole("link", { name: "English", exact: true }).click();
    await heading(page, /^About Cầu Nối/).waitFor();
    expect(addressOf(page)).toBe("/en/?view=about");
  });

  it.each([320, 768])("is no wider than a screen of %s px", async (width) => {
    const page = await open("/?view=about", { width });
    await page.getByText(/^Hiện có/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it("says so and offers a way on where it does not come", async () => {
    const page = await open("/?view=about", {
      prepare: (each) => each.route(/AboutPage.*\.js/, (route) => route.abort("internetdisconnected")),
      expects: [/Failed to load resource/, /AboutPage/],
    });
    await page.getByText("Phần này của trang không tải được.").waitFor();
    await page.getByRole("button", { name: "Tải lại trang" }).waitFor();
  });
});

describe("the report of a mistake", () => {
  it("names the milestone, its link and the version, and can be copied", async () => {
    const page = await open("/?m=hu-02&province=vn-da-nang");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Báo lỗi ở cột mốc này" }).click();
    const dialog = page.getByRole("dialog", { name: "Báo lỗi trong dữ liệu" });
    const text = await dialog.getByRole("textbox").inputValue();
    expect(text).toContain(`${record.title("hu-02", "vi")} (hu-02)`);
    expect(text).toContain(new URL("/?m=hu-02", page.url()).href);
    expect(text).toContain(record.index.edition.version);
    await dialog.getByRole("button", { name: "Sao chép nội dung" }).click();
    await dialog.getByText("Đã sao chép nội dung").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });
});
