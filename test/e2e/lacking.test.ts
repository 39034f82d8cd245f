/** When the browser lacks something, or keeps rubbish: the reader has the page, in the right language, and loses nothing. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { marks, settled } from "../support/timelinePage";

const { open } = browseSite();

type Lack = (page: Page) => Promise<unknown>;

const fullStorage: Lack = (page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });

const rubbish: Lack = (page) =>
  page.addInitScript(() => {
    for (const name of ["lang", "theme", "characterKeys", "character-keys", "keys"])
      localStorage.setItem(`cau-noi.${name}`, "\u0000__proto__<script>{");
  });

const noObservers: Lack = (page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, "IntersectionObserver");
    Reflect.deleteProperty(window, "requestIdleCallback");
  });

/** A browser whose Intl knows no Vietnamese: it falls back to its own language, as ECMA-402 says. */
const noVietnamese: Lack = (page) =>
  page.addInitScript(() => {
    const plain = (locales: unknown) =>
      [locales].flat().map((one) => (String(one).startsWith("vi") ? "en-US" : one));
    for (const name of [
      "Collator",
      "DateTimeFormat",
      "NumberFormat",
      "PluralRules",
      "ListFormat",
      "Segmenter",
    ]) {
      const real = Reflect.get(Intl, name) as new (locales: unknown, options: unknown) => object;
      const poor = new Proxy(real, {
        construct: (target, [locales, options]) => Reflect.construct(target, [plain(locales), options]),
      });
      Reflect.set(Intl, name, poor);
    }
  });

const clockAt =
  (time: string): Lack =>
  (page) =>
    page.clock.setFixedTime(time);

const LACKS: readonly (readonly [string, Lack])[] = [
  ["storage that is full", fullStorage],
  ["storage full of rubbish", rubbish],
  ["no observers of what comes into sight", noObservers],
  ["no Vietnamese in its Intl", noVietnamese],
  ["a clock that stands in 1970", clockAt("1970-01-01T00:00:00Z")],
  ["a clock that stands in 2199", clockAt("2199-12-31T23:59:59Z")],
];

describe.each(LACKS)("a browser with %s", (_what, prepare) => {
  it("shows the timeline, a milestone with its evidence, and the other language", async () => {
    const page = await open("/", { prepare });
    await settled(page);
    const shown = await marks(page).count();
    expect(shown).toBeGreaterThan(10);
    await page.getByRole("link", { name: "English" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    await settled(page);
    expect(
      await page
        .getByRole("status")
        .filter({ hasText: /could not/ })
        .count(),
    ).toBe(0);
    await marks(page).first().click();
    await page.locator(".detail .sources").waitFor();
  });

  it("shows the list in Vietnamese, with dates in words, and can filter it", async () => {
    const page = await open("/?view=list&m=hu-01", { prepare });
    await page.locator(".detail").getByText("7 tháng 7 năm 2021").first().waitFor();
    const before = await page.locator(".card").count();
    await page.getByRole("button", { name: /^Lĩnh vực/ }).click();
    await page.getByRole("checkbox").first().check();
    await expect.poll(() => page.locator(".card").count()).toBeLessThan(before);
  });
});

describe("a widget that fails while it is made", () => {
  it.each([
    ["/", "Không hiển thị được dòng thời gian", "Danh sách các cột mốc"],
    ["/en/", "The timeline could not be shown", "List of milestones"],
  ])("gives way to the list (%s)", async (path, words, list) => {
    const prepare: Lack = (page) =>
      page.addInitScript(() => {
        // What the widget is asked for when it is made.
        const real = Element.prototype.querySelector;
        const poor = function (this: Element, selector: string) {
          return selector.startsWith(".vis-panel") ? null : real.call(this, selector);
        };
        Element.prototype.querySelector = poor as typeof real; // of its overloads the widget uses one
      });
    const page = await open(path, { prepare, language: path === "/" ? "vi" : "en" });
    await page.getByRole("status").filter({ hasText: words }).waitFor();
    const region = page.getByRole("region", { name: list });
    await region.waitFor();
    expect(await region.getByRole("link").count()).toBeGreaterThan(30);
  });
});

describe("a script of an older edition that the host no longer has", () => {
  it("leaves a sentence where it was wanted, though the host answers with a page", async () => {
    const prepare: Lack = (page) =>
      page.route(/\/assets\/TableView[^/]*\.js/, (route) =>
        route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html><title>404</title>" }),
      );
    const page = await open("/en/?view=list", {
      prepare,
      language: "en",
      expects: [/Failed to load (resource|module)/],
    });
    await page
      .getByRole("link", { name: "Table" })
      .or(page.getByRole("button", { name: "Table" }))
      .first()
      .click();
    await page.getByText("This part of the page could not be loaded").waitFor();
    expect(await page.getByRole("button", { name: "Reload the page" }).isVisible()).toBe(true);
    expect(await page.getByRole("searchbox").isVisible()).toBe(true);
  });
});
