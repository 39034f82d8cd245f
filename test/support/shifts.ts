/** What moves on a page without being asked to: the layout shifts that a reader sees. */
import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** The sum of all shifts of the layout so far, and what moved. */
    shifts: { sum: number; moved: string[] };
  }
}

/** Notes what moves from now on; to be called before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = { sum: 0, moved: [] };
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        window.shifts.sum += entry.value;
        window.shifts.moved.push(...entry.sources.map(({ node }) => node?.textContent ?? ""));
      }
    });
    observer.observe({ type: "layout-shift", buffered: true });
  });
}
