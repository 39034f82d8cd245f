/** Light, dark, or as the device has it: chosen once, kept, and there before anything is painted. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";

const { open } = browseSite();

const LIGHT = "rgb(251, 250, 247)";
const DARK = "rgb(22, 21, 19)";

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The colour that the browser takes for its own frame: the first `theme-color` whose media matches. */
const frame = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Giao diện/ }).click();
  await page.getByRole("radio", { name, exact: true }).check();
}

describe("the theme", () => {
  it.each([
    [false, LIGHT, "#fbfaf7"],
    [true, DARK, "#161513"],
  ])("follows the device until the reader chooses (dark: %s)", async (dark, colour, own) => {
    const page = await open("/", { dark });
    expect(await ground(page)).toBe(colour);
    expect(await frame(page)).toBe(own);
  });

  it("is the chosen one at once, in the browser's frame too, and on the next visit", async () => {
    const page = await open("/");
    await choose(page, "Tối");
    expect(await ground(page)).toBe(DARK);
    expect(await frame(page)).toBe("#161513");
    await page.goto(new URL("/en/", page.url()).href);
    await page.locator("main:not(.is-written *)").waitFor();
    expect(await ground(page)).toBe(DARK);
    expect(await frame(page)).toBe("#161513");
  });

  it("is there before the page's own script has run", async () => {
    const page = await open("/", { dark: true });
    await choose(page, "Sáng");
    await page.route(/assets\/.*\.js/, () => {});
    await page.goto(page.url(), { waitUntil: "commit" });
    await page.locator(".is-written").waitFor();
    expect(await ground(page)).toBe(LIGHT);
  });

  it("goes back to the device's", async () => {
    const page = await open("/", { dark: true });
    await choose(page, "Sáng");
    await page.getByRole("radio", { name: "Theo thiết bị" }).check();
    expect(await ground(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await ground(page)).toBe(LIGHT);
  });

  it("is chosen by keys alone, and Escape gives the focus back", async () => {
    const page = await open("/");
    const button = page.getByRole("button", { name: /^Giao diện/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await ground(page)).toBe(DARK);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("radio").count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button.textContent()).toContain("Tối");
  });

  it("can be chosen where storage is forbidden", async () => {
    const page = await open("/", {
      prepare: (each) =>
        each.addInitScript(() => {
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("forbidden", "SecurityError");
            },
          });
        }),
    });
    await choose(page, "Tối");
    expect(await ground(page)).toBe(DARK);
  });
});
