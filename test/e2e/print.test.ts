/** What a reader holds in his hands after printing: the report, its citations, and nothing of the screen. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/base/lang";
import { browseSite } from "../support/page";
import { pdfPages, squeezed } from "../support/pdfText";
import { siteDetails, siteRecord } from "../support/siteRecord";

const { open } = browseSite();

const report = (page: Page) => page.locator(".print-report");

/** Waits until summaries and sources are here: the button would print by then. */
async function readyList(path: string, dark = false): Promise<Page> {
  const page = await open(path, { dark, prepare: countPrints });
  await page.locator(".print-button").click();
  await expect.poll(() => wasPrinted(page)).toBe("yes");
  return page;
}

/** Notes what would open the browser's dialog. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-prints", "yes");
  });
const wasPrinted = (page: Page) => page.locator("body").getAttribute("data-prints");

async function printed(page: Page): Promise<{ pages: readonly string[]; text: string; head: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdfPages(pdf);
  return { pages, text: squeezed(pages.join("")), head: pdf.subarray(0, 5).toString("latin1") };
}

describe("the whole record on paper", () => {
  const cases: readonly [Lang, string, string][] = [
    ["vi", "/?view=list", "Danh mục nguồn"],
    ["en", "/en/?view=list", "List of sources"],
  ];

  it.each(cases)("holds every milestone and every citation: %s", async (lang, path, sources) => {
    const [{ index, title }, details] = [await siteRecord(), await siteDetails()];
    const { pages, text, head } = await printed(await readyList(path));
    expect(head).toBe("%PDF-");
    expect(pages.length).toBeGreaterThan(1);
    for (const { id } of index.milestones) {
      expect(text, id).toContain(squeezed(title(id, lang)));
      expect(text, id).toContain(squeezed(details.milestones.get(id)?.summary[lang] ?? "no summary"));
    }
    const list = text.slice(text.lastIndexOf(squeezed(sources)));
    const cited = new Set([...details.milestones.values()].flatMap(({ claims }) => claims));
    for (const { article } of cited) {
      const { url, publisher, headline, lang: tongue } = details.articles.get(article) ?? {};
      expect(list, article).toContain(squeezed(url ?? "no address"));
      expect(list, article).toContain(squeezed(publisher?.[lang] ?? "no publisher"));
      // Scripts for which this machine may have no font leave no text.
      if (headline && ["vi", "en"].includes(tongue ?? "")) expect(list).toContain(squeezed(headline));
    }
  });

  it("is dated, numbered, and says which edition it is of", async () => {
    const { index } = await siteRecord();
    const { pages, text } = await printed(await readyList("/en/?view=list"));
    expect(text).toContain(squeezed(`Record version ${index.edition.version}`));
    expect(text).toMatch(/Printedon\d{1,2}[A-Z][a-z]+\d{4}/);
    expect(squeezed(pages[0] ?? "")).toContain(`1/${pages.length}`);
  });
});

describe("a filtered view on paper", () => {
  it("says its filters in words, and holds what they leave and the sources of that alone", async () => {
    const [{ index, title }, details] = [await siteRecord(), await siteDetails()];
    const { text } = await printed(await readyList("/en/?view=list&province=vn-da-nang&status=done"));
    expect(text).toContain(
      squeezed("Province or city: Da Nang (including Quang Nam until 30 Jun 2025); Status: Done"),
    );
    const ofDakLak = [...index.milestones].filter(({ id }) => id.startsWith("dj-"));
    const ofHaiChau = [...index.milestones].filter(
      ({ id, status }) => id.startsWith("hu-") && status === "done",
    );
    for (const { id } of ofHaiChau) expect(text).toContain(squeezed(title(id, "en")));
    for (const { id } of ofDakLak) expect(text).not.toContain(squeezed(title(id, "en")));
    const needed = new Set(
      ofHaiChau.flatMap(({ id }) => details.milestones.get(id)?.claims.map(({ article }) => article) ?? []),
    );
    expect(text.match(/https?:\/\/(?!localhost)/g)?.length).toBe(needed.size);
  });

  it("tells both places by the names of the time and of today", async () => {
    const { text } = await printed(await readyList("/?view=list&province=vn-da-nang"));
    expect(text).toContain(squeezed("quận Hải Châu, Đà Nẵng (nay là phường Hải Châu và phường Hòa Cường)"));
  });

  it("that leaves nothing says so", async () => {
    const page = await readyList("/en/?province=vn-quang-nam");
    await page.locator(".nothing").waitFor();
    const { text } = await printed(page);
    expect(text).toContain(squeezed("Contents 0 milestones"));
    expect(text).toContain(squeezed("Province or city: Quang Nam"));
  });
});

describe("while the page is printed", () => {
  it.each(["/?view=timeline&m=hu-01", "/?view=list&m=hu-01", "/?view=table", "/?view=map"])(
    "nothing of the screen is left, black on white in the dark theme too: %s",
    async (path) => {
      const page = await open(path, { dark: true });
      await page.emulateMedia({ media: "print" });
      await report(page).waitFor();
      expect(await page.locator("button:visible, canvas:visible, nav:visible, main:visible").count()).toBe(0);
      const colours = await report(page).evaluate((element) => {
        const { color } = getComputedStyle(element);
        return [color, getComputedStyle(document.body).backgroundColor];
      });
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);

      await page.emulateMedia({ media: "screen" });
      await expect.poll(() => report(page).count()).toBe(0);
      expect(await page.locator("main").isVisible()).toBe(true);
    },
  );

  it("headings go from one level to the next, and headlines keep their language", async () => {
    const page = await readyList("/en/?view=list");
    await page.emulateMedia({ media: "print" });
    await report(page).waitFor();
    expect(await report(page).getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await report(page).getByRole("heading", { level: 2 }).count()).toBe(3);
    expect(await report(page).locator(".print-sources [lang=ko]").count()).toBeGreaterThan(0);
  });
});

describe("the button", () => {
  it("waits for summaries and sources before it prints", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await open("/en/?view=list", {
      prepare: async (fresh) => {
        await countPrints(fresh);
        await fresh.route(/data\/details\./, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await page.getByRole("button", { name: "Print" }).click();
    await page.getByRole("button", { name: "Preparing…" }).waitFor();
    expect(await wasPrinted(page)).toBeNull();
    release();
    await page.getByRole("button", { name: "Print" }).waitFor();
    expect(await wasPrinted(page)).toBe("yes");
  });

  it("asks for them again where they did not come", async () => {
    let fails = true;
    const page = await open("/en/?view=list", {
      expects: [/Failed to load resource/],
      prepare: async (fresh) => {
        await countPrints(fresh);
        await fresh.route(/data\/details\./, (route) => (fails ? route.abort() : route.continue()));
      },
    });
    await page.locator(".notice").waitFor();
    fails = false;
    await page.getByRole("button", { name: "Print" }).click();
    await expect.poll(() => wasPrinted(page)).toBe("yes");
  });
});
