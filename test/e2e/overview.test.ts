/** The strip of all years above the lanes: what it says, and the window on it by mouse, finger and keys. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { daysIn } from "../../src/query/dayWindow";
import { day } from "../support/dates";
import { browseSite } from "../support/page";
import { type Point, swipe } from "../support/swipe";
import { addressOf, fieldOf, nextWindow, settled, windowOf } from "../support/timelinePage";

const { open } = browseSite();

const YEARS = "from=2019-01-01&to=2022-12-31";
const YEARS_SHOWN = "2019-01-01/2022-12-31";
const BEFORE = { from: day("2019-01-01"), to: day("2022-12-31") };

async function openYears(path = `/en/?view=timeline&${YEARS}`, visit = {}): Promise<Page> {
  const page = await open(path, { width: 1280, height: 700, ...visit });
  await settled(page);
  return page;
}

const START = "Start of the period shown";
const WHOLE = "Period shown";
const END = "End of the period shown";

const slider = (page: Page, name: string) => page.getByRole("slider", { name, exact: true });
const saidOf = (page: Page, name: string) => slider(page, name).getAttribute("aria-valuetext");

/** The labels of the axis; the widget does not keep them in order. */
async function axisOf(page: Page): Promise<string> {
  const labels = await page
    .locator(".vis-time-axis.vis-foreground .vis-text:not(.vis-measure)")
    .allTextContents();
  return labels.sort().join(" ");
}

/** The middle of a slider on the screen. */
async function holdOf(page: Page, name: string): Promise<Point> {
  const box = await slider(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Pixels that a day has on the strip: a window of four years is as wide as its two ends are apart. */
async function pxPerDay(page: Page): Promise<number> {
  const [start, end] = [await holdOf(page, START), await holdOf(page, END)];
  return (end.x - start.x) / daysIn(BEFORE);
}

async function drag(page: Page, from: Point, px: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + px / 2, from.y, { steps: 3 });
  await page.mouse.move(from.x + px, from.y, { steps: 3 });
}

describe("the strip of years", () => {
  it.each([
    ["/", "Số cột mốc theo năm", /^Năm 2021: \d+ cột mốc; có thể thêm \d+/],
    ["/en/", "Milestones per year", /^2021: \d+ milestones; possibly \d+ more/],
  ])("at %s says in words how much happened in each year", async (path, name, words) => {
    const page = await openYears(path);
    const links = page.getByRole("figure", { name }).getByRole("link");
    const [from, to] = (await page.locator(".counts").textContent())?.match(/\d{4}/g) ?? [];
    expect(await links.count()).toBe(Number(to) - Number(from) + 1);
    expect(await links.filter({ hasText: "2021" }).getAttribute("aria-label")).toMatch(words);
  });

  it.each([
    [
      `/?${YEARS}`,
      "Đầu khoảng đang xem",
      "từ tháng 1 năm 2019",
      "Cuối khoảng đang xem",
      "đến tháng 12 năm 2022",
    ],
    [`/en/?${YEARS}`, START, "from January 2019", END, "to December 2022"],
  ])("at %s says in words where the window begins and ends", async (path, start, from, end, to) => {
    const page = await openYears(path);
    expect([await saidOf(page, start), await saidOf(page, end)]).toEqual([from, to]);
  });

  it("counts what the filters leave", async () => {
    const page = await openYears("/en/?province=vn-da-nang");
    const links = page.getByRole("navigation", { name: "Year by year" }).getByRole("link");
    await expect.poll(() => links.first().textContent()).toMatch(/^2020/);
  });

  it.each([1440, 768, 390, 320])("fits a screen of %i px, with targets wide enough", async (width) => {
    const page = await openYears("/en/?view=timeline&from=2021-06-01&to=2021-06-14", { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const targets = page.locator(".overview-slider, .year-link:not(.is-unlabelled)");
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.99);
    }
  });

  it.each([
    ["/", false],
    ["/en/", true],
  ])("at %s has nothing that axe objects to", async (path, dark) => {
    const page = await openYears(path, { dark });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const inPage = (globalThis as unknown as { axe: typeof import("axe-core") }).axe; // put there by the script
      const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
      const { violations } = await inPage.run(".overview", { runOnly: tags });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
  });
});

describe("a mouse on the strip", () => {
  it("drags an end: the lanes follow at once, the address when it is let go", async () => {
    const page = await openYears();
    const axis = await axisOf(page);
    const year = (await pxPerDay(page)) * 365;
    await drag(page, await holdOf(page, END), -year);
    await expect.poll(() => axisOf(page)).not.toBe(axis);
    expect(windowOf(page)).toEqual(BEFORE);
    await page.mouse.up();
    const { from, to } = await nextWindow(page, YEARS_SHOWN);
    expect(from).toBe(BEFORE.from);
    expect(Math.abs(to - day("2021-12-31"))).toBeLessThan(12);
  });

  it("tells of the window nothing while it is dragged", async () => {
    const page = await openYears();
    await drag(page, await holdOf(page, START), 120);
    expect(await saidOf(page, START)).toBe("from January 2019");
    await page.mouse.up();
    await expect.poll(() => saidOf(page, START)).not.toBe("from January 2019");
  });

  it("drags the whole window, which keeps its length", async () => {
    const page = await openYears();
    const year = (await pxPerDay(page)) * 365;
    await drag(page, await holdOf(page, WHOLE), year);
    await page.mouse.up();
    const moved = await nextWindow(page, YEARS_SHOWN);
    expect(daysIn(moved)).toBe(daysIn(BEFORE));
    expect(Math.abs(moved.from - day("2020-01-01"))).toBeLessThan(12);
  });

  it("takes a drag back with Escape", async () => {
    const page = await openYears();
    const axis = await axisOf(page);
    await drag(page, await holdOf(page, END), -120);
    await expect.poll(() => axisOf(page)).not.toBe(axis);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect.poll(() => axisOf(page)).toBe(axis);
    expect(addressOf(page)).toBe(`/en/?view=timeline&${YEARS}`);
  });

  it("looks at the year whose bar is clicked, and the way back leads back", async () => {
    const page = await openYears();
    const px = await pxPerDay(page);
    const { x, y } = await holdOf(page, START);
    await page.mouse.click(x + px * 365 * 2.5, y);
    await expect
      .poll(() => [fieldOf(page, "from"), fieldOf(page, "to")])
      .toEqual(["2021-01-01", "2021-12-31"]);
    await page.goBack();
    await expect.poll(() => windowOf(page)).toEqual(BEFORE);
  });

  it("finds a year as a link that can be copied", async () => {
    const page = await openYears();
    const link = page.getByRole("link", { name: /2023: / });
    expect(await link.getAttribute("href")).toBe("/en/?view=timeline&from=2023-01-01&to=2023-12-31");
    await link.click();
    await expect.poll(() => fieldOf(page, "from")).toBe("2023-01-01");
    expect(await link.getAttribute("aria-current")).toBe("true");
  });

  it("sees the frame follow the lanes when they are moved", async () => {
    const page = await openYears();
    const before = await holdOf(page, START);
    await page.getByRole("button", { name: "Later", exact: true }).click();
    await expect.poll(async () => (await holdOf(page, START)).x).toBeGreaterThan(before.x + 20);
  });
});

describe("a finger on the strip", () => {
  async function openOnPhone(): Promise<Page> {
    const page = await openYears(undefined, { width: 390, height: 700, touch: true });
    await page.locator(".overview").scrollIntoViewIfNeeded();
    return page;
  }

  it("swiped sideways moves the window", async () => {
    const page = await openOnPhone();
    const from = await holdOf(page, WHOLE);
    await swipe(await page.context().newCDPSession(page), from, { ...from, x: from.x + 60 });
    const moved = await nextWindow(page, YEARS_SHOWN);
    expect(moved.from).toBeGreaterThan(BEFORE.from + 365);
    expect(daysIn(moved)).toBe(daysIn(BEFORE));
  });

  it.each([WHOLE, END])("swiped upwards from the %s scrolls the page and not the time", async (name) => {
    const page = await openOnPhone();
    const scrolled = await page.evaluate(() => scrollY);
    const from = await holdOf(page, name);
    await swipe(await page.context().newCDPSession(page), from, { ...from, y: from.y - 250 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 120);
    expect(windowOf(page)).toEqual(BEFORE);
  });
});

describe("keys on the strip", () => {
  it.each([
    ["/", "Đầu khoảng đang xem", "ArrowRight", "từ tháng 2 năm 2019", "2019-02-01/2022-12-31"],
    ["/", "Cuối khoảng đang xem", "PageDown", "đến tháng 12 năm 2021", "2019-01-01/2021-12-31"],
    ["/en/", START, "Shift+ArrowLeft", "from January 2018", "2018-01-01/2022-12-31"],
    ["/en/", END, "ArrowDown", "to November 2022", "2019-01-01/2022-11-30"],
    ["/en/", WHOLE, "PageUp", "Showing January 2020 to December 2023", "2020-01-01/2023-12-31"],
  ])("at %s move %s by %s: %s", async (path, name, key, words, expected) => {
    const page = await openYears(`${path}?${YEARS}`);
    await slider(page, name).focus();
    await page.keyboard.press(key);
    await expect.poll(() => `${fieldOf(page, "from")}/${fieldOf(page, "to")}`).toBe(expected);
    expect(await saidOf(page, name)).toBe(words);
  });

  it("held down move the window on, and leave one address when they are let go", async () => {
    const page = await openYears();
    await slider(page, WHOLE).focus();
    for (let times = 0; times < 4; times += 1) await page.keyboard.down("ArrowRight");
    expect(await saidOf(page, WHOLE)).toBe("Showing May 2019 to April 2023");
    expect(fieldOf(page, "from")).toBe("2019-02-01");
    await page.keyboard.up("ArrowRight");
    await expect.poll(() => fieldOf(page, "from")).toBe("2019-05-01");
  });

  it.each(["/", "/en/"])("at %s reach every year from one tab stop and look at it", async (path) => {
    const page = await openYears(`${path}?${YEARS}`);
    await page.getByRole("slider").last().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    for (let times = 0; times < 3; times += 1) await page.keyboard.press("ArrowLeft");
    const year = await page.evaluate(() => document.activeElement?.firstChild?.textContent);
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)).toBe(`${path}?from=${year}-01-01&to=${year}-12-31`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".overview") === null)).toBe(true);
  });

  it("show a year that has no room for a label once it is reached", async () => {
    const page = await openYears("/en/?view=timeline", { width: 390 });
    await page.getByRole("slider").last().focus();
    await page.keyboard.press("Tab");
    const clippings: string[] = [];
    for (let times = 0; times < 2; times += 1) {
      clippings.push(
        await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).clipPath),
      );
      await page.keyboard.press("ArrowRight");
    }
    expect(await page.locator(".year-link.is-unlabelled").count()).toBeGreaterThan(0);
    expect(clippings).toEqual(["none", "none"]);
  });
});
