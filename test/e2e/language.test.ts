/** Which language a reader is greeted in, and what happens when he changes it. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";

const { open } = browseSite();

function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

const languageOf = (page: Page) => page.locator("html").getAttribute("lang");
const switchTo = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();

describe("a first visit", () => {
  it.each([
    ["vi-VN", "/", "vi"],
    ["en-GB", "/en/", "en"],
    ["ko-KR", "/", "vi"],
  ])("of a browser in %s is greeted at %s", async (language, path, lang) => {
    const page = await open("/", { language });
    expect(addressOf(page)).toBe(path);
    expect(await languageOf(page)).toBe(lang);
  });

  it("keeps what the address asks for on the way to the other language", async () => {
    const page = await open("/?province=vn-da-nang", { language: "en-US" });
    expect(addressOf(page)).toBe("/en/?province=vn-da-nang");
  });

  it("to the English page stays there, whatever the browser speaks", async () => {
    const page = await open("/en/", { language: "vi-VN" });
    expect(addressOf(page)).toBe("/en/");
  });
});

describe("the choice of a language", () => {
  it("is remembered", async () => {
    const page = await open("/", { language: "vi-VN" });
    await switchTo(page, "English");
    await expect.poll(() => languageOf(page)).toBe("en");
    await page.goto(new URL("/", page.url()).href);
    await page.locator("main:not(.is-written *)").waitFor();
    await expect.poll(() => addressOf(page)).toBe("/en/");
  });

  it("is not made by following a link to the English page", async () => {
    const page = await open("/en/?m=hu-01", { language: "vi-VN" });
    await page.goto(new URL("/", page.url()).href);
    await page.locator("main").waitFor();
    expect(addressOf(page)).toBe("/");
  });

  it("in the address is kept for the next visit", async () => {
    const page = await open("/?lang=vi", { language: "en-GB" });
    await page.goto(new URL("/", page.url()).href);
    await page.locator("main").waitFor();
    expect(addressOf(page)).toBe("/");
  });

  it.each([
    ["/?lang=en", "/en/"],
    ["/en/?lang=vi", "/"],
    ["/en/?lang=vi&m=hu-01", "/?m=hu-01"],
    ["/?lang=xx", "/"],
  ])("in the address %s is obeyed and becomes %s", async (path, shown) => {
    const page = await open(path, { language: "vi-VN" });
    await expect.poll(() => addressOf(page)).toBe(shown);
    expect(await languageOf(page)).toBe(shown.startsWith("/en/") ? "en" : "vi");
  });

  it("is undone by the back button", async () => {
    const page = await open("/");
    await switchTo(page, "English");
    await page.getByText("Legend", { exact: true }).waitFor();
    await page.goBack();
    await expect.poll(() => languageOf(page)).toBe("vi");
    await page.getByText("Chú giải", { exact: true }).waitFor();
  });
});

describe("a language that comes late", () => {
  it("is not shown to who went on in the other meanwhile", async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const prepare = (fresh: Page) =>
      fresh.route(/\/data\/titles\.en\./, async (route) => {
        await held;
        await route.continue();
      });
    const page = await open("/?view=list", { prepare });
    await switchTo(page, "English");
    await page.locator(".card h3 a").first().click();
    await page.locator(".detail h2").waitFor();
    const come = page.waitForResponse(/\/data\/titles\.en\./);
    letThrough();
    await (await come).finished();
    await page.waitForLoadState("networkidle");
    expect(await languageOf(page)).toBe("vi");
    expect(addressOf(page)).toMatch(/^\/\?.*m=/);
    await switchTo(page, "English");
    await expect.poll(() => languageOf(page)).toBe("en");
  });
});

describe("switching the language", () => {
  const ASKED = "province=vn-da-nang&from=2021-01-01&to=2022-12-31&m=hu-02";

  it("keeps filters, window and selection, and changes every word at once", async () => {
    const page = await open(`/?${ASKED}`);
    const detail = page.getByRole("complementary");
    await detail.getByText("30.000 khẩu trang").first().waitFor();
    expect(await page.title()).toMatch(/^Uiwang tặng .* – Hải Châu – Uiwang – Cầu Nối$/);

    await switchTo(page, "English");
    await detail.getByText("30,000 medical masks").first().waitFor();
    expect(addressOf(page)).toBe(`/en/?${ASKED}`);
    expect(await languageOf(page)).toBe("en");
    await expect
      .poll(() => page.title())
      .toBe("Uiwang gives Hai Chau 30,000 medical masks – Hai Chau – Uiwang – Cầu Nối");
    expect(await detail.getByText("September 2021, day not known").count()).toBeGreaterThan(0);
  });

  it("words the axis anew", async () => {
    const page = await open("/?from=2021-03-01&to=2021-12-31");
    const axis = page.locator(".vis-time-axis.vis-foreground").first();
    await axis.waitFor();
    await expect.poll(() => axis.textContent()).toMatch(/Thg \d/);
    await switchTo(page, "English");
    await expect.poll(() => axis.textContent()).toMatch(/Apr|Jun|Sep/);
    expect(await axis.textContent()).not.toMatch(/Thg \d/);
  });
});
