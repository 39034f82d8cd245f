/** Moving about in time: by buttons, mouse, wheel and finger, without taking the page's own scrolling away. */
import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { daysIn } from "../../src/query/dayWindow";
import { day } from "../support/dates";
import { browseSite } from "../support/page";
import { type Point, swipe } from "../support/swipe";
import { addressOf, fieldOf, lanesBox, marks, nextWindow, settled, windowOf } from "../support/timelinePage";

const { open } = browseSite();

const YEARS = "from=2019-01-01&to=2022-12-31";
const YEARS_SHOWN = "2019-01-01/2022-12-31";
const BEFORE = { from: day("2019-01-01"), to: day("2022-12-31") };

async function openYears(visit = {}): Promise<Page> {
  const page = await open(`/en/?view=timeline&${YEARS}`, { width: 1280, height: 700, ...visit });
  await settled(page);
  expect(windowOf(page)).toEqual(BEFORE);
  return page;
}

/** Where the title of a mark begins on screen; marks just outside are drawn as well. */
async function firstTitleInSight(page: Page): Promise<{ x: number; y: number }> {
  const lanes = await lanesBox(page);
  for (const title of await marks(page).locator(".mark-title").all()) {
    const box = await title.boundingBox();
    if (box && box.x > lanes.x && box.x < lanes.x + lanes.width / 2)
      return { x: box.x + 4, y: box.y + box.height / 2 };
  }
  throw new Error("no mark in sight");
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const scrollOf = (page: Page) => page.evaluate(() => scrollY);

async function middleOfLanes(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width } = await lanesBox(page);
  return { x: x + width / 2, y: y + 150 };
}

describe("the buttons of the timeline", () => {
  it("zoom in and out about the middle", async () => {
    const page = await openYears();
    await press(page, "Zoom in");
    const near = await nextWindow(page, YEARS_SHOWN);
    expect(near.from).toBeGreaterThan(BEFORE.from);
    expect(near.to).toBeLessThan(BEFORE.to);
    await press(page, "Zoom out");
    await expect.poll(() => windowOf(page).from).toBeLessThan(near.from);
    expect(Math.abs(windowOf(page).from - BEFORE.from)).toBeLessThanOrEqual(1);
  });

  it("move earlier and later without zooming", async () => {
    const page = await openYears();
    await press(page, "Earlier");
    const earlier = await nextWindow(page, YEARS_SHOWN);
    expect(earlier.from).toBeLessThan(BEFORE.from);
    expect(daysIn(earlier)).toBe(daysIn(BEFORE));
    await press(page, "Later");
    await expect.poll(() => windowOf(page).from).toBe(BEFORE.from);
  });

  it("show everything again, and say no more of a window", async () => {
    const page = await openYears();
    await press(page, "Show all");
    await expect.poll(() => addressOf(page)).toBe("/en/?view=timeline");
  });

  it("go to today", async () => {
    const page = await openYears({
      prepare: (fresh: Page) => fresh.clock.setFixedTime(new Date("2024-05-20T12:00:00-07:00")),
    });
    await press(page, "Today");
    const { from, to } = await nextWindow(page, YEARS_SHOWN);
    expect(Math.abs((from + to) / 2 - day("2024-05-20"))).toBeLessThanOrEqual(1);
    expect(daysIn({ from, to })).toBe(daysIn(BEFORE));
  });

  it("add no step to the history, however often they are pressed", async () => {
    const page = await open("/en/", { width: 1280 });
    await settled(page);
    await page.getByRole("button", { name: "Timeline", exact: true }).click();
    await expect.poll(() => addressOf(page)).toBe("/en/?view=timeline");
    for (let times = 0; times < 3; times += 1) await press(page, "Zoom in");
    await expect.poll(() => fieldOf(page, "from")).not.toBeNull();
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe("/en/");
  });
});

describe("a mouse", () => {
  it("drags the lanes along, and the address follows", async () => {
    const page = await openYears();
    const { width } = await lanesBox(page);
    const { x, y } = await middleOfLanes(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - width / 8, y, { steps: 4 });
    await page.mouse.move(x - width / 4, y, { steps: 4 });
    await page.mouse.up();
    const moved = await nextWindow(page, YEARS_SHOWN);
    expect(Math.abs(moved.from - BEFORE.from - daysIn(BEFORE) / 4)).toBeLessThan(10);
    expect(Math.abs(daysIn(moved) - daysIn(BEFORE))).toBeLessThanOrEqual(1);
  });

  it("opens nothing by a drag that begins on a mark, which comes along", async () => {
    const page = await openYears();
    const { x, y } = await firstTitleInSight(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 6 });
    await page.mouse.up();
    const moved = await nextWindow(page, YEARS_SHOWN);
    expect(moved.from).toBeLessThan(BEFORE.from);
    expect(fieldOf(page, "m")).toBeNull();
    await page.mouse.click(x + 60, y);
    await expect.poll(() => fieldOf(page, "m")).not.toBeNull();
  });

  it("scrolls the page with its wheel and leaves the window alone", async () => {
    const page = await openYears();
    const { x, y } = await middleOfLanes(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => scrollOf(page)).toBe(240);
    expect(windowOf(page)).toEqual(BEFORE);
  });

  it("zooms with its wheel while Ctrl is held, and the page stays", async () => {
    const page = await openYears();
    const { x, y } = await middleOfLanes(page);
    await page.mouse.move(x, y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    const near = await nextWindow(page, YEARS_SHOWN);
    expect(daysIn(near)).toBeLessThan(daysIn(BEFORE));
    expect(await scrollOf(page)).toBe(0);
  });
});

describe("a finger", () => {
  async function openOnPhone(): Promise<{ page: Page; session: CDPSession; middle: Point }> {
    const page = await openYears({ width: 390, height: 700, touch: true });
    await page.locator(".timeline-widget").scrollIntoViewIfNeeded();
    const middle = { x: 195, y: 560 };
    return { page, session: await page.context().newCDPSession(page), middle };
  }

  it("swiped sideways over the lanes moves through time", async () => {
    const { page, session, middle } = await openOnPhone();
    const scrolled = await scrollOf(page);
    await swipe(session, { ...middle, x: 300 }, { ...middle, x: 100 });
    const moved = await nextWindow(page, YEARS_SHOWN);
    expect(moved.from).toBeGreaterThan(BEFORE.from + 365);
    expect(Math.abs((await scrollOf(page)) - scrolled)).toBeLessThan(5);
  });

  it("swiped upwards over the lanes scrolls the page and not the time", async () => {
    const { page, session, middle } = await openOnPhone();
    const scrolled = await scrollOf(page);
    await swipe(session, middle, { ...middle, y: 260 });
    await expect.poll(() => scrollOf(page)).toBeGreaterThan(scrolled + 150);
    expect(windowOf(page)).toEqual(BEFORE);
  });
});
