/** Two thousand actions of a reader who does anything: the page agrees with itself after each of them. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { play } from "../support/monkey";
import { browseSite } from "../support/page";
import { addressOf } from "../support/timelinePage";

const { open } = browseSite();

/** How many milestones the page says it shows. */
async function counted(page: Page): Promise<number> {
  const text = await page.locator(".counts strong").first().textContent();
  return Number(/\d+/.exec(text ?? "")?.[0] ?? "0");
}

/** The same address, looked at in this way. */
function inView(address: string, view: string): string {
  const url = new URL(address, "http://x");
  url.searchParams.set("view", view);
  url.searchParams.delete("m");
  return url.pathname + url.search;
}

const SIZES = [
  [1280, 800],
  [390, 844],
  [768, 1024],
  [320, 600],
] as const;
const ROUNDS = 4;
const ACTIONS = 125;

describe("any actions in any order", () => {
  it.each([11, 22, 33, 44])(
    "leave a page that agrees with itself (seed %i)",
    { timeout: 240_000 },
    async (seed) => {
      const page = await open(seed % 2 ? "/en/" : "/", { language: seed % 2 ? "en" : "vi" });
      const wrong: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const [width, height] = SIZES[(round + seed) % SIZES.length] ?? SIZES[0];
        await page.setViewportSize({ width, height });
        wrong.push(...(await play(page, seed * 100 + round, ACTIONS)).wrong);
        if (addressOf(page).includes("view=about")) continue;
        await page.waitForTimeout(400); // what was typed reaches the address a moment later
        const address = addressOf(page);
        const others = await Promise.all(
          ["list", "table", "timeline"].map((view) => open(inView(address, view), { width: 1280 })),
        );
        // What is searched for is found as its parts come.
        await expect
          .poll(async () => new Set(await Promise.all(others.map(counted))).size, {
            message: address,
            timeout: 10_000,
          })
          .toBe(1);
        const again = await open(address, { width, height });
        expect(addressOf(again)).toBe(address);
      }
      expect(wrong).toEqual([]);
    },
  );
});
