/** An open milestone in the timeline of the whole record: its lane opens, and its mark is where the reader looks. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROW_PX } from "../../src/view/timeline/laneLayout";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { fieldOf, settled } from "../support/timelinePage";

const { open } = browseSite("wholeSite");
const { index, title } = await siteRecord("wholeSite");
const DESK = { width: 1440, height: 900 };

/** The newest dated milestone of a partnership. */
function lastOf(partnership: string): string {
  const at = index.partnerships.findIndex(({ id }) => id === partnership);
  const dated = [...index.milestones].filter(
    (each) => each.partnership === at && each.date.bounds.earliest !== null,
  );
  const last = dated.at(-1);
  if (!last) throw new Error(`nothing of ${partnership} has a date`);
  return last.id;
}

/** Far down among the provinces, folded on a first visit. */
const FAR = lastOf("quang-ninh--hokkaido");

const mark = (page: Page, id: string) => page.locator(`.marks [data-mark="${id}"]`);
const selected = (page: Page) => page.locator(".marks .mark.is-open");
const lane = (page: Page, partner: string) =>
  page.locator(".lane-head:not(.group-head)").filter({ hasText: partner });

const province = (page: Page, name: string) =>
  page.locator(".group-head").getByRole("button", { name: new RegExp(`^${name}:`) });

async function topOf(what: Locator): Promise<number> {
  const box = await what.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return box.y;
}

/** Whether the whole of it is on the screen and nothing lies over its middle. */
function isInSight(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const found = document.elementFromPoint((left + Math.min(right, left + 16)) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && found !== null && element.contains(found);
  });
}

/** The first mark of its own, not in a count, that is well within the screen. */
async function someMark(page: Page): Promise<string> {
  const ids = await page.locator(".marks .mark[data-mark]").evaluateAll((all) =>
    all
      .map((each) => ({ id: each.getAttribute("data-mark") ?? "", box: each.getBoundingClientRect() }))
      .filter(({ id, box }) => !id.startsWith("pill:") && box.top > 200 && box.bottom < innerHeight - 100)
      .map(({ id }) => id),
  );
  return ids[0] ?? "";
}

/** The partner abroad of the milestone that is open. */
async function openPartner(page: Page): Promise<string> {
  const name = (await page.locator(".detail-partnership a").first().textContent()) ?? "";
  const [, partner] = name.split(" – ");
  if (!partner) throw new Error("the panel names no partnership");
  return partner;
}

/** Whether a lane of that partner stands there. Where the panel goes the scale changes: the mark may be counted then. */
async function isLaneAt(page: Page, partner: string, y: number): Promise<boolean> {
  const tops = await Promise.all((await lane(page, partner).all()).map(topOf));
  return tops.some((top) => Math.abs(top - y) < ROW_PX);
}

describe("a link to a milestone far down", () => {
  it.each([
    ["/", DESK],
    ["/en/", { width: 1024, height: 768 }],
  ])("shows its mark in its province, which is open for it (%s)", async (path, size) => {
    const page = await open(`${path}?m=${FAR}`, size);
    await settled(page);
    await expect.poll(() => selected(page).count()).toBe(1);
    expect(await selected(page).getAttribute("data-mark")).toBe(FAR);
    await expect.poll(() => isInSight(selected(page))).toBe(true);
    expect(fieldOf(page, "groups")).toBeNull();
  });

  it("shows it where the reader comes from the list", async () => {
    const page = await open(`/?view=list&m=${FAR}`, DESK);
    await page.locator(".detail h2").waitFor();
    await page.getByRole("button", { name: "Dòng thời gian", exact: true }).click();
    await settled(page);
    await expect.poll(() => isInSight(selected(page))).toBe(true);
  });

  it("leaves its province folded where the address says so", async () => {
    const page = await open(`/?groups=none&m=${FAR}`, DESK);
    await settled(page);
    expect(await mark(page, FAR).count()).toBe(0);
    expect(await lane(page, "Hokkaido").count()).toBe(0);
  });
});

describe("what the reader looks at stays in its place", () => {
  it("when a milestone is opened below a lane that folds, and when it is closed", async () => {
    const page = await open(`/?pin=none&groups=all&m=${lastOf("dak-lak--jeollabuk")}`, DESK);
    await settled(page);
    const head = lane(page, "Hokkaido");
    // The heads that are not near the screen are not drawn: further down until it is.
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 400);
        return head.count();
      })
      .toBe(1);
    await head.scrollIntoViewIfNeeded();
    await settled(page);
    const id = await someMark(page);
    const before = await topOf(mark(page, id));
    await mark(page, id).click({ position: { x: 4, y: 8 } });
    await expect.poll(() => fieldOf(page, "m")).toBe(id);
    await expect.poll(() => selected(page).count()).toBe(1);
    await expect.poll(() => topOf(selected(page))).toBeCloseTo(before, 0);
    const partner = await openPartner(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => fieldOf(page, "m")).toBeNull();
    await settled(page);
    expect(await isLaneAt(page, partner, before)).toBe(true);
  });
});

describe("a mark below lanes that are open", () => {
  it("stays in its place when the panel takes of the width, and when the reader goes back", async () => {
    const page = await open("/?groups=all", DESK);
    await settled(page);
    await page.evaluate(() => scrollTo({ top: 4_000 }));
    await settled(page);
    const id = await someMark(page);
    const before = await topOf(mark(page, id));
    await mark(page, id).click({ position: { x: 4, y: 8 } });
    await expect.poll(() => fieldOf(page, "m")).toBe(id);
    await page.locator(".detail h2").waitFor();
    await settled(page);
    expect(Math.abs((await topOf(selected(page))) - before)).toBeLessThan(2);
    const partner = await openPartner(page);
    await page.goBack();
    await expect.poll(() => fieldOf(page, "m")).toBeNull();
    await settled(page);
    expect(await isLaneAt(page, partner, before)).toBe(true);
  });
});

describe("a milestone that a link opened", () => {
  it.each([
    ["/en/", DESK],
    ["/en/?view=timeline", { width: 390, height: 844 }],
  ])("leaves the reader at its lane when it is closed (%s)", async (path, size) => {
    const page = await open(`${path}${path.includes("?") ? "&" : "?"}m=${FAR}`, size);
    await settled(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => fieldOf(page, "m")).toBeNull();
    await expect.poll(() => isInSight(province(page, "Quang Ninh"))).toBe(true);
    const cursor = page.getByRole("listbox").getByRole("option");
    expect(await cursor.textContent()).toContain(title(FAR, "en"));
  });
});

describe("the lane of the open milestone", () => {
  it("offers no button that would fold it, where others do", async () => {
    const page = await open(`/en/?m=${FAR}&open=quang-ninh--guangxi`, DESK);
    await settled(page);
    const buttons = (partner: string) =>
      lane(page, partner).filter({ hasText: "milestones" }).getByRole("button", { name: "Fold this lane" });
    await expect.poll(() => buttons("Guangxi").count()).toBe(1);
    expect(await lane(page, "Hokkaido").filter({ hasText: "milestones" }).count()).toBe(1);
    expect(await buttons("Hokkaido").count()).toBe(0);
  });
});
