/** What a reader sees of the timeline, read off the screen. They say nothing to assistive technology, so marks are found by class. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type Day, parseDay } from "../../src/time/day";

/** Path and query of the page. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** One value of the address; null where it is not there. */
export function fieldOf(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** All marks that are drawn, with their labels. */
export function marks(page: Page): Locator {
  return page.locator(".marks .mark");
}

/** The mark with this title. */
export function markTitled(page: Page, title: string): Locator {
  return marks(page).filter({ has: page.getByText(title, { exact: true }) });
}

/** Where the lanes are on the screen, without the column of names. */
export async function lanesBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(".timeline-widget .vis-panel.vis-center").boundingBox();
  if (!box) throw new Error("the timeline is not on the screen");
  return box;
}

/** High enough for every lane: the timeline draws only those that are near the screen. */
export const TALL = 2600;

/** Waits until the widget has drawn its axis around the marks, without which nothing can be moved. */
export async function axisDrawn(page: Page): Promise<void> {
  await page.locator(".timeline-widget .vis-text:not(.vis-measure)").first().waitFor();
}

/** Waits until the marks stand still: the widget and the fonts have come, labels were measured, three looks in a row see the same. */
export async function settled(page: Page): Promise<void> {
  await marks(page).first().waitFor();
  await axisDrawn(page);
  let before = "";
  let times = 0;
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(async () => {
          await document.fonts.ready;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const items = [...document.querySelectorAll<HTMLElement>(".marks, .marks *")];
          return items.map((item) => `${item.className}${item.getAttribute("style")}`).join();
        });
        times = now === before ? times + 1 : 0;
        before = now;
        return times;
      },
      { timeout: 10_000, interval: 60 },
    )
    .toBeGreaterThanOrEqual(2);
}

/** The window that the address names, as days since 1970; fails where it names none. */
export function windowOf(page: Page): { readonly from: Day; readonly to: Day } {
  const from = parseDay(fieldOf(page, "from") ?? "");
  const to = parseDay(fieldOf(page, "to") ?? "");
  if (from === null || to === null) throw new Error(`no window in ${addressOf(page)}`);
  return { from, to };
}

/** Waits until the address names another window than before, and reads it. */
export async function nextWindow(page: Page, before: string): Promise<{ from: Day; to: Day }> {
  await expect.poll(() => `${fieldOf(page, "from")}/${fieldOf(page, "to")}`).not.toBe(before);
  return windowOf(page);
}
