/** The product's own page as it is measured: by the controls that a reader has. */
import type { Page } from "playwright-core";
import type { Subject } from "./subject";

const WIDGET = ".timeline-widget";
const COUNTS = ".counts";
const PROVINCE = ".filter-bar .facet:first-of-type";
/** A province of today, with whatever it was made of. */
const CHOSEN = `${PROVINCE} .options > .option-list > li:nth-child(2) > .option-row input[type=checkbox]`;
/** Three steps of the button show about eight of thirty-five years. */
const NEARER = 3;

async function switchTo(page: Page, lang: "vi" | "en"): Promise<void> {
  await page.locator(`.language a[lang=${lang}]`).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
}

/** A button of the toolbar by its place: earlier, farther, nearer, later, all, today. */
function tool(page: Page, nth: number) {
  return page.locator(".toolbar button").nth(nth);
}

export const OURS: Subject = {
  name: "Cầu Nối",
  // One of a milestone or a count of several; not the line of today.
  mark: `${WIDGET} [data-mark]`,
  stage: `${WIDGET} .vis-panel.vis-center`,
  filter: {
    prepare: async (page) => {
      await page.locator(`${PROVINCE} .facet-button`).click();
      await page.locator(CHOSEN).waitFor();
    },
    target: CHOSEN,
    parts: [COUNTS, WIDGET],
    undo: async (page) => {
      await page.locator(CHOSEN).click();
      await page.keyboard.press("Escape");
    },
  },
  language: {
    target: ".language a[lang=en]",
    parts: [COUNTS, ".toolbar"],
    undo: (page) => switchTo(page, "vi"),
  },
  search: { field: ".search-box input", parts: [COUNTS] },
  beforePan: async (page) => {
    for (let times = 0; times < NEARER; times += 1) await tool(page, 2).click();
  },
  zoom: { notch: { nearer: -100, farther: 100 }, before: (page) => tool(page, 4).click() },
};
