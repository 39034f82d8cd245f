/** A reader who cannot decide: five hundred languages and five hundred filters leave nothing behind. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { settled } from "../support/timelinePage";

const { open } = browseSite();

type Held = { readonly nodes: number; readonly listeners: number; readonly heapMb: number };

/** What the page holds once all that nobody needs has gone. */
async function held(page: Page): Promise<Held> {
  const devtools = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return { nodes, listeners: jsEventListeners, heapMb: usedSize / 1e6 };
}

async function expectBack(page: Page, before: Held): Promise<void> {
  const after = await held(page);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1 + 100);
  expect(after.listeners).toBeLessThan(before.listeners * 1.1 + 20);
  expect(after.heapMb).toBeLessThan(before.heapMb + 4);
}

/** Switches the language so many times, an even number, by its link. */
function switchLanguage(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    const root = document.documentElement;
    for (let nth = 0; nth < count; nth += 1) {
      const before = root.lang;
      document.querySelector<HTMLElement>(`.language a[lang="${before === "vi" ? "en" : "vi"}"]`)?.click();
      for (let frame = 0; root.lang === before; frame += 1) {
        if (frame > 300) throw new Error(`no other language after ${nth} switches`);
        await new Promise(requestAnimationFrame);
      }
    }
  }, times);
}

/** Sets and clears the first choice of an open menu so many times. */
function filter(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let nth = 0; nth < count; nth += 1) {
      const before = location.search;
      document.querySelector<HTMLElement>(".facet-panel:not([hidden]) input[type=checkbox]")?.click();
      for (let frame = 0; location.search === before; frame += 1) {
        if (frame > 300) throw new Error(`the address stands still after ${nth} choices`);
        await new Promise(requestAnimationFrame);
      }
    }
  }, times);
}

describe("what is done over and over", () => {
  it("leaves nothing behind: five hundred languages and five hundred filters", {
    timeout: 240_000,
  }, async () => {
    const page = await open("/");
    await settled(page);
    // What is kept on purpose is kept after the first few.
    await switchLanguage(page, 20);
    await page.getByRole("button", { name: /^Lĩnh vực/ }).click();
    await filter(page, 20);
    const before = await held(page);
    await filter(page, 500);
    await expectBack(page, before);
    await page.keyboard.press("Escape");
    await switchLanguage(page, 500);
    await expectBack(page, before);
    await settled(page);
  });
});
