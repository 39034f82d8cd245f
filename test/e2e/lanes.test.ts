/** The timeline of the whole record: what stands first, provinces that open and fold, orders, and lanes at the top. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { examples } from "../../src/query/examples";
import { bringAxe, violations } from "../support/axe";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { addressOf, fieldOf, settled } from "../support/timelinePage";

const { open } = browseSite("wholeSite");
const { index } = await siteRecord("wholeSite");
const EXAMPLES = examples(index);
const PROVINCES = 34;

/** High enough for all that stands below each other on a first visit: only what is near the screen is drawn. */
const HIGH = { width: 1440, height: 5200 };

async function openTimeline(path: string, visit: Parameters<typeof open>[1] = HIGH): Promise<Page> {
  const page = await open(path, visit);
  await settled(page);
  return page;
}

const lanes = (page: Page) => page.locator(".lane-head:not(.group-head)");
const groups = (page: Page) => page.locator(".group-head");
const group = (page: Page, name: string) =>
  groups(page).getByRole("button", { name: new RegExp(`^${name}:`) });

/** The names from top to bottom, as they stand on the screen. */
async function fromTop(heads: Locator): Promise<readonly string[]> {
  const named = await heads.evaluateAll((all) =>
    all.map((head) => ({
      top: head.getBoundingClientRect().top,
      text: head.querySelector("strong")?.textContent ?? "",
    })),
  );
  return named.toSorted((a, b) => a.top - b.top).map(({ text }) => text);
}

/** Milestones on marks and in counts, all that are drawn. */
async function countDrawn(page: Page): Promise<number> {
  return page
    .locator(".marks [data-mark]")
    .evaluateAll((all) =>
      all.reduce((sum, mark) => sum + (mark.classList.contains("pill") ? Number(mark.textContent) : 1), 0),
    );
}

/** Milestones with a date: the others stand as chips in lanes that are open. */
const DATED = [...index.milestones].filter(
  ({ date: { bounds } }) => bounds.earliest !== null || bounds.latest !== null,
).length;

describe("a first visit", () => {
  it("shows the two most checked partnerships first and open, and says why; the rest is a row a province", async () => {
    const page = await openTimeline("/");
    expect(EXAMPLES).toEqual(["dak-lak--jeollabuk", "hai-chau--uiwang"]);
    expect(await lanes(page).count()).toBe(2);
    expect(await page.locator(".lane-head.is-folded:not(.group-head)").count()).toBe(0);
    expect(await groups(page).count()).toBe(PROVINCES);
    expect(await page.locator(".lane-examples").textContent()).toMatch(/^Ví dụ/);
    const [firstGroup] = await fromTop(groups(page));
    const top = await groups(page)
      .filter({ hasText: firstGroup ?? "" })
      .first()
      .boundingBox();
    for (const head of await lanes(page).all())
      expect((await head.boundingBox())?.y ?? 0).toBeLessThan(top?.y ?? 0);
  });

  it("has every dated milestone on a mark or in one count, folded as much as open", async () => {
    const page = await openTimeline("/");
    await expect.poll(() => countDrawn(page)).toBe(DATED);
    const all = await openTimeline("/?groups=all&pin=none", { width: 1440, height: 11_500 });
    expect(await lanes(all).count()).toBe(index.partnerships.length);
    await expect.poll(() => countDrawn(all)).toBe(DATED);
  });

  it.each([
    ["/", 1440, 900, false],
    ["/en/?view=timeline", 390, 844, true],
  ])("has no fault that a machine finds (%s)", async (path, width, height, dark) => {
    const page = await openTimeline(path, { width, height, dark });
    await bringAxe(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe("a province", () => {
  it("opens and folds by its button, and the address keeps it", async () => {
    const page = await openTimeline("/?pin=none");
    await group(page, "Quảng Ninh").click();
    await expect.poll(() => fieldOf(page, "groups")).toBe("vn-quang-ninh");
    expect(await group(page, "Quảng Ninh").getAttribute("aria-expanded")).toBe("true");
    const inside = await lanes(page).count();
    expect(inside).toBeGreaterThan(3);
    await page.reload();
    await settled(page);
    expect(await lanes(page).count()).toBe(inside);
    await group(page, "Quảng Ninh").click();
    await expect.poll(() => lanes(page).count()).toBe(0);
    await expect.poll(() => countDrawn(page)).toBe(DATED);
  });

  it("opens with its lanes when a count of it is clicked, and comes closer", async () => {
    const page = await openTimeline("/?pin=none&order=count");
    await page.locator(".marks .pill").first().click();
    await expect.poll(() => fieldOf(page, "groups")).not.toBeNull();
    expect(fieldOf(page, "from")).not.toBeNull();
    expect(await lanes(page).count()).toBeGreaterThan(0);
  });

  it("opens with all others, and folds with them", async () => {
    const page = await openTimeline("/en/?pin=none");
    await page.getByRole("button", { name: "Open all provinces" }).click();
    await expect.poll(() => lanes(page).count()).toBeGreaterThan(100);
    await page.getByRole("button", { name: "Fold all" }).click();
    await expect.poll(() => lanes(page).count()).toBe(0);
    expect(fieldOf(page, "groups")).toBe("none");
  });

  it("chosen alone stands without a heading", async () => {
    const page = await openTimeline("/?province=vn-da-nang");
    expect(await groups(page).count()).toBe(0);
    expect(await lanes(page).count()).toBeGreaterThan(20);
    expect(await page.locator(".lanes-empty").textContent()).toMatch(/^\d+ quan hệ hợp tác khác/);
  });
});

describe("the order", () => {
  it.each([
    ["tên gọi", "name"],
    ["hoạt động gần đây nhất", "latest"],
    ["số cột mốc", "count"],
  ])("by %s is chosen, kept in the address, and changes nothing but the order", async (label, order) => {
    const page = await openTimeline("/?pin=none");
    const before = await fromTop(groups(page));
    await page.getByLabel("Xếp theo").selectOption({ label });
    await expect.poll(() => fieldOf(page, "order")).toBe(order);
    const after = await fromTop(groups(page));
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    if (order === "name") expect(after).toEqual(before.toSorted(new Intl.Collator("vi").compare));
  });
});

describe("a lane at the top", () => {
  it("is pinned from its place, open, and taken back", async () => {
    const page = await openTimeline("/en/?pin=none&groups=vn-quang-ninh");
    const lane = lanes(page).filter({ hasText: "Hokkaido" });
    await lane.getByRole("button", { name: "Pin to the top" }).press("Enter");
    await expect.poll(() => fieldOf(page, "pin")).toBe("quang-ninh--hokkaido");
    expect((await fromTop(page.locator(".lane-head")))[0]).toBe("Quang Ninh");
    expect(await lane.getAttribute("class")).not.toContain("is-folded");
    expect(await lane.getByRole("button", { name: "Pin to the top" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    await lane.getByRole("button", { name: "Pin to the top" }).click();
    await expect.poll(() => fieldOf(page, "pin")).toBe("none");
  });

  it("joins the examples, which can be taken away one by one", async () => {
    const page = await openTimeline("/");
    for (const left of [1, 0]) {
      await lanes(page).first().getByRole("button", { name: "Ghim lên đầu" }).click();
      await expect.poll(() => lanes(page).count()).toBe(left);
    }
    expect(addressOf(page)).toBe("/?pin=none");
    expect(await page.locator(".lane-examples").count()).toBe(0);
  });

  it("is open at an address from before there were provinces", async () => {
    const page = await openTimeline("/?pin=quang-ninh--hokkaido");
    expect(await lanes(page).count()).toBe(1);
    expect(await lanes(page).first().textContent()).toContain("Hokkaido");
  });
});

describe("past the examples", () => {
  it("the provinces are one click away", async () => {
    const page = await openTimeline("/", { width: 1440, height: 900 });
    expect(await groups(page).count()).toBe(0);
    await page.getByRole("button", { name: "Đến các tỉnh, thành phố" }).click();
    await expect.poll(() => groups(page).count()).toBeGreaterThan(5);
    expect((await fromTop(groups(page)))[0]).toBe("Thanh Hóa");
  });
});

describe("the keyboard", () => {
  it("goes through what is shown, a folded province as one lane", async () => {
    const page = await openTimeline("/?pin=none&order=count", { width: 1440, height: 900 });
    const name = () => page.getByRole("listbox").getByRole("option").textContent();
    await page.getByRole("listbox").focus();
    const option = page.getByRole("listbox").getByRole("option");
    const total = Number(await option.getAttribute("aria-setsize"));
    const [biggest] = await fromTop(groups(page));
    expect(await group(page, biggest ?? "").getAttribute("aria-label")).toContain(`${total} cột mốc`);
    const first = await name();
    await page.keyboard.press("ArrowDown");
    await expect.poll(name).not.toBe(first);
    expect(Number(await option.getAttribute("aria-setsize"))).toBeLessThanOrEqual(total);
    await page.keyboard.press("End");
    await expect
      .poll(() => option.getAttribute("aria-posinset"))
      .toBe(await option.getAttribute("aria-setsize"));
  });
});
