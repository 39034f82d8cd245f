/** axe-core in the page: what it finds wrong, one line an element. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds for good practice: regions, order of headings, landmarks. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Brings axe into the page; to be done again after each navigation. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
}

/** Violations on the page as it stands; `colours` alone where only the theme is another. */
export function violations(page: Page, colours = false): Promise<string[]> {
  const runOnly: Axe.RunOptions["runOnly"] = colours
    ? { type: "rule", values: ["color-contrast"] }
    : { type: "tag", values: TAGS };
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const found = await axe.run({ runOnly: only, resultTypes: ["violations"], preload: false });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
  }, runOnly);
}
