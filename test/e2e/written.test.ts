/** The pages as the build writes them: read, followed and printed without a script, and taken over without a jolt. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { browseSite } from "../support/page";
import { watchShifts } from "../support/shifts";
import { siteRecord } from "../support/siteRecord";
import { addressOf, marks } from "../support/timelinePage";

const { open } = browseSite();
const record = await siteRecord();
const HAI_CHAU = "hai-chau--uiwang";
const ofHaiChau = [...record.index.milestones].filter(
  ({ partnership }) => record.index.partnerships[partnership]?.id === HAI_CHAU,
);

const PAGES = [
  ["/", "vi", "Danh sách các cột mốc", /^Cầu Nối – Dòng thời gian/],
  ["/en/", "en", "List of milestones", /^Cầu Nối – /],
  [`/p/${HAI_CHAU}/`, "vi", "Danh sách các cột mốc", /^Hải Châu – Uiwang – Cầu Nối$/],
  [`/en/p/${HAI_CHAU}/`, "en", "List of milestones", /^Hai Chau – Uiwang – Cầu Nối$/],
] as const;

const withoutScript = (path: string) => open(path, { javaScript: false });
const cards = (page: Page) => page.locator(".card h3 a:visible");

describe.each(PAGES)("without a script, %s", (path, lang, list, title) => {
  it("is a list to read, in its language, and offers nothing that would do nothing", async () => {
    const page = await withoutScript(path);
    expect(await page.title()).toMatch(title);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await page.locator('meta[name="description"]').getAttribute("content")).toMatch(/.{40}/);
    expect(await page.getByRole("region", { name: list }).isVisible()).toBe(true);
    expect(await cards(page).count()).toBe(path.includes("/p/") ? ofHaiChau.length : 20);
    expect(await page.locator("button:visible, input:visible, .timeline-place:visible").count()).toBe(0);
    expect(await page.getByText(/JavaScript/).isVisible()).toBe(true);
  });

  it("prints its list", async () => {
    const page = await withoutScript(path);
    await page.emulateMedia({ media: "print" });
    expect(await cards(page).count()).toBe(path.includes("/p/") ? ofHaiChau.length : 20);
    expect(await page.getByText(/JavaScript/).isVisible()).toBe(false);
  });

  it("names its sisters, and holds data and no styles", async () => {
    const page = await withoutScript(path);
    const links = page.locator("link[rel=alternate][hreflang]");
    const named = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
    );
    const [site, vi] = [inject("siteUrl"), path.replace(/^\/en/, "")];
    expect(named).toEqual([
      ["vi", site + vi],
      ["en", `${site}/en${vi}`],
      ["x-default", site + vi],
    ]);
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toBe(site + path);
    expect(await page.locator("[style]").count()).toBe(0);
  });

  it("tells programs what it is (JSON-LD)", async () => {
    const page = await withoutScript(path);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const told = JSON.parse(text ?? "") as Record<string, unknown>;
    expect(told["@context"]).toBe("https://schema.org");
    if (!path.includes("/p/")) {
      expect(told).toMatchObject({ "@type": "Dataset", inLanguage: ["vi", "en"] });
      return;
    }
    const events = told["@graph"] as Record<string, string>[];
    expect(events.map(({ name }) => name)).toEqual(ofHaiChau.map(({ id }) => record.title(id, lang)));
    const dates = events.flatMap(({ startDate, endDate }) => [startDate, endDate].filter(Boolean));
    expect(dates.filter((date) => !/^\d{4}(-\d\d){0,2}$/.test(date ?? ""))).toEqual([]);
    expect(events.find(({ url }) => url === "?m=hu-01")?.startDate).toBe("2021-07-07");
  });

  it("leads everywhere by links that exist", async () => {
    const page = await withoutScript(path);
    const links = await page
      .locator("a:visible")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*$/, "")));
    const answers = await Promise.all(
      [...new Set(links)].map(async (link) => [link, (await fetch(link)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(links).toContain(`${inject("site")}${path}`);
  });
});

it("leads from the start page to every partnership, and back", async () => {
  const page = await withoutScript("/en/");
  await page.getByRole("link", { name: "All partnerships" }).click();
  expect(addressOf(page)).toBe("/en/p/");
  const rest = page.getByRole("navigation", { name: "Partnership" }).getByRole("link");
  expect(await rest.count()).toBe(record.index.partnerships.length);
  await page.getByRole("link", { name: "Hai Chau – Uiwang" }).click();
  expect(addressOf(page)).toBe(`/en/p/${HAI_CHAU}/`);
  await page.getByRole("link", { name: "Go to the start page" }).click();
  expect(addressOf(page)).toBe("/en/");
});

/** Where what the reader looks at stands: the parts of the page that both have. */
function places(page: Page): Promise<readonly (readonly [string, number])[]> {
  return page.evaluate(() =>
    [".page-header", ".finder", ".result-line", ".content", ".card:nth-child(2)"].flatMap((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return box && box.height > 0 ? [[part, Math.round(box.top)] as const] : [];
    }),
  );
}

describe("before anything else has come", () => {
  it.each(["/", `/en/p/${HAI_CHAU}/`])("the page stands in its own styles (%s)", async (path) => {
    const prepare = (page: Page) => page.route(/\/(assets|data)\//, (route) => route.abort());
    const page = await open(path, {
      prepare,
      waits: false,
      expects: [/Failed to load resource/, /^uncaught/],
    });
    const styles = await page.evaluate(() =>
      [".page-header", ".skip", "h1"].map((part) => {
        const element = document.querySelector(part);
        if (!element) throw new Error(`no ${part}`);
        const { display, position, fontWeight } = getComputedStyle(element);
        return [display, position, fontWeight].join(" ");
      }),
    );
    expect(styles).toEqual(["flex static 400", "block absolute 400", "block static 600"]);
  });
});

describe.each([
  [390, 844],
  [1440, 900],
])("taking over at %i × %i", (width, height) => {
  it.each([["/"], [`/p/${HAI_CHAU}/`]])("moves nothing (%s)", async (path) => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const prepare = async (page: Page) => {
      await watchShifts(page);
      await page.route(/\/data\/index\./, async (route) => {
        await held;
        await route.continue();
      });
    };
    const page = await open(path, { width, height, prepare, waits: false });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator(".timeline-place").isVisible()).toBe(width > 768);
    expect(await page.locator(".list").isVisible()).toBe(width <= 768);
    const before = await places(page);
    letThrough();
    await page.locator("main:not(.is-written *)").waitFor();
    expect(await places(page)).toEqual(before);
    if (width > 768) await marks(page).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await places(page)).toEqual(before);
    // What is left is letters that change their width when the fonts come.
    const { sum, moved } = await page.evaluate(() => window.shifts);
    expect(sum, moved.join("\n")).toBeLessThan(0.005);
  });
});

describe("taking over", () => {
  it("keeps the focus where the reader was", async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const prepare = (page: Page) =>
      page.route(/\/data\/index\./, async (route) => {
        await held;
        await route.continue();
      });
    const page = await open("/", { width: 390, height: 844, prepare, waits: false });
    const link = page.locator(".card h3 a").nth(3);
    await link.focus();
    const name = await link.textContent();
    letThrough();
    await page.locator("main:not(.is-written *)").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });

  it("shows nothing first that the address did not ask for", async () => {
    const prepare = (page: Page) => page.route(/\/data\/index\./, () => {});
    const page = await open("/?province=vn-da-nang", { width: 390, height: 844, prepare, waits: false });
    expect(await page.locator(".list").isVisible()).toBe(false);
    expect(await page.getByText("Đang tải dữ liệu…").isVisible()).toBe(true);
  });
});

describe("the page of a partnership", () => {
  it("is the address that a filter of old leads to, and stands a reload", async () => {
    const page = await open(`/?partnership=${HAI_CHAU}&field=culture`, { width: 390, height: 844 });
    await expect.poll(() => addressOf(page)).toBe(`/p/${HAI_CHAU}/?field=culture`);
    await page.reload();
    await page.locator("main:not(.is-written *)").waitFor();
    await page.getByRole("button", { name: "Bỏ chọn Hải Châu – Uiwang" }).waitFor();
    expect(addressOf(page)).toBe(`/p/${HAI_CHAU}/?field=culture`);
  });

  it("switches its language in place, and back", async () => {
    const page = await open(`/p/${HAI_CHAU}/?m=hu-01`);
    await page.getByRole("link", { name: "English" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/en/p/${HAI_CHAU}/?m=hu-01`);
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(`/p/${HAI_CHAU}/?m=hu-01`);
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("vi");
  });

  it("sends a first visit in English to its English sister", async () => {
    const page = await open(`/p/${HAI_CHAU}/`, { language: "en-GB" });
    await expect.poll(() => addressOf(page)).toBe(`/en/p/${HAI_CHAU}/`);
  });

  it.each([["/?partnership=a--b"], ["/p/a--b/"]])(
    "that the record does not know is the start page with a notice (%s)",
    async (path) => {
      const page = await open(path, { expects: [/Failed to load resource.*404/] });
      await page.getByText("Không tìm thấy quan hệ hợp tác “a--b”").waitFor();
      expect(addressOf(page)).toBe("/");
    },
  );
});
