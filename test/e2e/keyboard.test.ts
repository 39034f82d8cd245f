/** The timeline without a mouse: one tab stop, arrows between marks, and words for whoever cannot see them. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { daysIn } from "../../src/query/dayWindow";
import { browseSite } from "../support/page";
import { type SiteRecord, siteRecord } from "../support/siteRecord";
import { fieldOf, nextWindow, settled, windowOf } from "../support/timelinePage";

const { open } = browseSite();
let record: SiteRecord;
beforeAll(async () => {
  record = await siteRecord();
});

/** Goes on by Tab until the timeline has the focus, as a reader without a mouse does. */
async function tabToTimeline(page: Page): Promise<void> {
  const isThere = () => page.evaluate(() => document.activeElement?.getAttribute("role") === "listbox");
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await isThere()) return;
  }
  throw new Error("40 presses of Tab do not lead to the timeline");
}

async function openAtTimeline(path: string): Promise<Page> {
  const page = await open(path, { width: 1440, height: 800 });
  await settled(page);
  await tabToTimeline(page);
  return page;
}

const activeName = (page: Page) => page.getByRole("listbox").getByRole("option").textContent();

describe("the keyboard", () => {
  it("finds the whole timeline in one tab stop", async () => {
    const page = await openAtTimeline("/en/");
    await page.keyboard.press("Tab");
    expect(await page.getByRole("listbox").evaluate((box) => box.contains(document.activeElement))).toBe(
      false,
    );
    expect(await page.evaluate(() => document.activeElement?.closest(".timeline-widget") === null)).toBe(
      true,
    );
  });

  it("walks along a lane, to its ends, and to the other lane", async () => {
    const page = await openAtTimeline("/en/");
    const [first, second] = record.index.milestones;
    expect(await activeName(page)).toContain(record.title(first?.id ?? "", "en"));
    await page.keyboard.press("ArrowRight");
    expect(await activeName(page)).toContain(record.title(second?.id ?? "", "en"));
    await page.keyboard.press("ArrowLeft");
    expect(await activeName(page)).toContain(record.title(first?.id ?? "", "en"));
    await page.keyboard.press("End");
    const last = [...record.index.milestones]
      .filter(({ partnership }) => partnership === first?.partnership)
      .at(-1);
    expect(await activeName(page)).toContain(record.title(last?.id ?? "", "en"));
    await page.keyboard.press("ArrowDown");
    expect(await activeName(page)).toContain("Uiwang");
    await page.keyboard.press("ArrowUp");
    expect(await activeName(page)).toContain("Dak Lak");
  });

  it("opens with Enter, closes with Escape, and stays where it was", async () => {
    const page = await openAtTimeline("/en/");
    await page.keyboard.press("ArrowRight");
    const name = await activeName(page);
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").waitFor();
    expect(name).toContain(record.title(fieldOf(page, "m") ?? "", "en"));
    await page.keyboard.press("Escape");
    await expect.poll(() => fieldOf(page, "m")).toBeNull();
    expect(await page.getByRole("listbox").evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await activeName(page)).toBe(name);
  });

  it("zooms with + and −, and pans with Shift and an arrow", async () => {
    const page = await openAtTimeline("/en/");
    await page.keyboard.press("+");
    const near = await nextWindow(page, "null/null");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => windowOf(page).from).toBeGreaterThan(near.from);
    expect(daysIn(windowOf(page))).toBe(daysIn(near));
    await page.keyboard.press("-");
    await expect.poll(() => daysIn(windowOf(page))).toBeGreaterThan(daysIn(near));
  });

  it("shows on the timeline which mark it is on, even one outside the window", async () => {
    const page = await openAtTimeline("/en/?from=2021-01-01&to=2021-12-31");
    await page.keyboard.press("End");
    const active = page.locator(".marks .mark.is-active");
    await active.waitFor();
    const name = await activeName(page);
    expect(name).toContain((await active.textContent()) ?? "nothing");
    const box = await active.boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect(box?.x).toBeLessThan(1440);
  });
});

describe("the accessibility tree", () => {
  it.each([
    ["/", "vi", "Dòng thời gian các cột mốc hợp tác", "Ngày 7 tháng 7 năm 2021", "Hải Châu và Uiwang"],
    ["/en/", "en", "Timeline of cooperation milestones", "7 July 2021", "Hai Chau and Uiwang"],
  ] as const)(
    "at %s says name, date, places and position of the active mark",
    async (path, lang, label, date, places) => {
      const page = await open(`${path}?m=hu-01`, { width: 1440 });
      await settled(page);
      const option = page.getByRole("listbox", { name: label }).getByRole("option");
      await expect
        .poll(() => option.textContent())
        .toBe(`${record.title("hu-01", lang)}. ${date}. ${places}`);
      const lane = [...record.index.milestones].filter(({ id }) => id.startsWith("hu-"));
      expect(await option.getAttribute("aria-posinset")).toBe(
        String(lane.findIndex(({ id }) => id === "hu-01") + 1),
      );
      expect(await option.getAttribute("aria-setsize")).toBe(String(lane.length));
      expect(await option.getAttribute("id")).toBe(
        await page.getByRole("listbox").getAttribute("aria-activedescendant"),
      );
    },
  );

  it("does not hold the widget's own markup", async () => {
    const page = await open("/en/", { width: 1440 });
    await settled(page);
    expect(await page.locator(".timeline-widget").getAttribute("aria-hidden")).toBe("true");
    expect(
      await page.locator(".timeline-widget a, .timeline-widget button, .timeline-widget [tabindex]").count(),
    ).toBe(0);
  });
});
