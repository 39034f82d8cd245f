/** What a reader can reach: every stop of the Tab key in sight, targets large enough, nothing lost when text grows. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { clashes, smallTargets, tabWalk } from "../support/audit";
import { browseSite } from "../support/page";

const { open } = browseSite();

const VIEWS = [
  ["?view=timeline", ".marks .mark-label"],
  ["?view=list", ".card"],
  ["?view=table", "tbody tr"],
  ["?view=map", ".map-picture"],
  ["?view=about", ".about-part .examples"],
] as const;
const MILESTONES = [
  ["?view=timeline&m=hu-01", ".detail .sources"],
  ["?view=list&m=dj-19", ".detail .sources"],
] as const;

/** Goes to another view within the page, as the back button does. */
async function show(page: Page, search: string, stands: string): Promise<void> {
  await page.evaluate((wanted) => {
    history.pushState(null, "", location.pathname + wanted);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);
  await page.locator(stands).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Screens and sizes of text; half the screen at twice the density is what a browser shows at 200 % zoom. */
const SIZES = [
  ["a wide screen", 1280, 800, "100%"],
  ["zoom of 200 %", 640, 400, "100%"],
  ["zoom of 400 %", 320, 256, "100%"],
  ["text of 200 %", 1280, 800, "200%"],
  ["text of 200 % on a tablet", 769, 1024, "200%"],
] as const;

describe.each(SIZES)("at %s", (_name, width, height, text) => {
  it.each(["/", "/en/"])("nothing is lost, laid over or too small to hit: %s", async (path) => {
    const page = await open(`${path}?view=list`, { width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    for (const [search, stands] of [...VIEWS, ...MILESTONES]) {
      await show(page, search, stands);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, search).toBeLessThanOrEqual(0);
      expect(await clashes(page), search).toEqual([]);
      expect(await smallTargets(page), search).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
});

describe("the Tab key", () => {
  const cases = [
    [1280, 800, "/en/"],
    [320, 256, "/"],
  ] as const;
  const few = "&province=vn-da-nang&status=done";

  it.each(cases)(
    "leads only to what is in sight, there and back, at %i × %i px, %s",
    async (width, height, path) => {
      const page = await open(`${path}?view=list`, { width, height });
      for (const [search, stands] of [...VIEWS, ...MILESTONES]) {
        await page.goto(page.url().replace(/\?.*/, search + few));
        await page.locator(stands).first().waitFor();
        for (const key of ["Tab", "Shift+Tab"] as const) {
          const stops = await tabWalk(page, key);
          expect(stops.length, search).toBeGreaterThan(2);
          expect(
            stops.filter(({ problem }) => problem !== null),
            `${search} ${key}`,
          ).toEqual([]);
        }
      }
    },
  );
});
